// Does every key do in a picker what the APG's combobox says, and leave alone what is not its own?
import assert from 'node:assert/strict';
import type { Page } from './browsers.ts';
import { attributeOf, highlighted, inEveryPicker, open, textOf, whenClosed, whenHeld, whenListed } from './pickers.ts';

const submitted = (page: Page) => page.evaluate<number>(`heard.filter((type) => type === 'task-submit').length`);
const focused = (page: Page) => page.evaluate<string>(`form.shadowRoot.activeElement?.id ?? ''`);
const caret = (page: Page) => page.evaluate<number>(`part('#contactId').selectionStart`);

/** Opens the list of contacts with the two that are called Blum. */
async function openBlum(page: Page): Promise<void> {
  await page.type('#contactId', 'blum');
  await whenListed(page, 'contactId', 'Anna Blum Person', 'Blum & Söhne Company');
}

inEveryPicker('a picker hears keys', [
  ['the arrows go round the options, each of which the input names', async (page, site) => {
    await open(page, site);
    await openBlum(page);
    assert.equal(await highlighted(page, 'contactId'), '');
    for (const [key, option] of [
      ['ArrowDown', 'Anna Blum Person'], ['ArrowDown', 'Blum & Söhne Company'], ['ArrowDown', 'Anna Blum Person'],
      ['ArrowUp', 'Blum & Söhne Company'],
    ] as const) {
      await page.press(key);
      assert.equal(await highlighted(page, 'contactId'), option);
      assert.equal(await page.evaluate(`form.shadowRoot.querySelectorAll('[role=option][aria-selected=true]').length`), 1);
    }
    assert.equal(await focused(page), 'contactId');
  }],

  ['Enter chooses what is highlighted and sends nothing; without it, Enter sends', async (page, site) => {
    await open(page, site);
    await page.type('#title', 'Call');
    await openBlum(page);
    await page.press('ArrowUp');
    await page.press('Enter');
    await whenHeld(page, 'contactId', 2);
    await whenClosed(page, 'contactId');
    assert.equal(await submitted(page), 0);
    assert.equal(await focused(page), 'contactId');
    await page.press('Enter');
    await page.waitFor(`heard.includes('task-submit')`);
  }],

  ['Enter sends what can mean only one as that one', async (page, site) => {
    await open(page, site);
    await page.type('#title', 'Call');
    await page.type('#contactId', 'söhne');
    await page.press('Enter');
    await page.waitFor(`heard.includes('task-submit')`);
    await whenHeld(page, 'contactId', 2);
  }],

  ['Escape closes, then clears, then is for the page around', async (page, site) => {
    await open(page, site);
    await page.evaluate(`(globalThis.escaped = 0, addEventListener('keydown', (event) => { if (event.key === 'Escape') escaped += 1; }))`);
    await openBlum(page);
    await page.press('Escape');
    await whenClosed(page, 'contactId');
    assert.equal(await textOf(page, 'contactId'), 'blum');
    await page.press('Escape');
    await page.waitFor(`part('#contactId').value === ''`);
    assert.equal(await page.evaluate('escaped'), 0);
    await page.press('Escape');
    assert.equal(await page.evaluate('escaped'), 1);
  }],

  ['Home and End move the caret, and nothing is highlighted any more', async (page, site) => {
    await open(page, site);
    await openBlum(page);
    await page.press('ArrowDown');
    await page.press('Home');
    assert.equal(await caret(page), 0);
    assert.equal(await highlighted(page, 'contactId'), '');
    await page.press('ArrowDown');
    await page.press('End');
    assert.equal(await caret(page), 4);
    assert.equal(await highlighted(page, 'contactId'), '');
  }],

  ['Tab goes on and does not choose what is highlighted', async (page, site) => {
    await open(page, site);
    await openBlum(page);
    await page.press('ArrowDown');
    await page.press('Tab');
    await whenClosed(page, 'contactId');
    await page.waitFor(`part('#contactId').getAttribute('aria-invalid') === 'true'`);
    assert.equal(await focused(page), 'entityType');
    await whenHeld(page, 'contactId', 'blum');
  }],

  ['Alt and the arrows open and close without highlighting', async (page, site) => {
    await open(page, site);
    await page.evaluate(`part('#contactId').focus()`);
    await page.press('Alt+ArrowDown');
    await whenListed(page, 'contactId', 'Anna Blum Person', 'Blum & Söhne Company', 'Secret Ltd Company');
    await page.press('Alt+ArrowDown');
    assert.equal(await highlighted(page, 'contactId'), '');
    await page.press('Alt+ArrowUp');
    await whenClosed(page, 'contactId');
  }],

  ['keys of an input method are its own, also the last one, which WebKit tells by its number', async (page, site) => {
    await open(page, site);
    await openBlum(page);
    await page.press('ArrowDown');
    for (const key of ['{ isComposing: true }', '{ keyCode: 229 }']) {
      await page.evaluate(`void part('#contactId').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...${key} }))`);
    }
    assert.equal(await highlighted(page, 'contactId'), 'Anna Blum Person');
    assert.equal(await page.evaluate('form.value.contactId'), 'blum');
  }],

  ['an option is chosen by a click, which leaves the focus in the input', async (page, site) => {
    await open(page, site);
    await openBlum(page);
    await page.click('#contactId-option-1');
    await whenHeld(page, 'contactId', 2);
    assert.equal(await focused(page), 'contactId');
    assert.equal(await textOf(page, 'contactId'), '');
  }],

  ['a form that is read-only shows what is chosen and opens nothing', async (page, site) => {
    await open(page, site, { readonly: '', 'contact-id': '2' });
    await page.waitFor(`part('.chip')?.innerText.includes('Blum')`);
    await page.evaluate(`part('#contactId').focus()`);
    await page.press('ArrowDown');
    await page.press('Backspace');
    assert.equal(await attributeOf(page, '#contactId', 'aria-expanded'), 'false');
    assert.equal(await page.evaluate(`part('.chip .remove').disabled`), true);
    await whenHeld(page, 'contactId', 2);
  }],
]);
