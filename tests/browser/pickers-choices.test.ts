// Does each picker hold what it is for: the responsible person, the contacts, the relation?
import assert from 'node:assert/strict';
import type { Page } from './browsers.ts';
import { attributeOf, inEveryPicker, open, saidOf, textOf, whenHeld, whenListed } from './pickers.ts';

const [anna, siobhan, annette] = ['a', 'b', 'c'].map((letter) => `00000000-0000-0000-0000-00000000000${letter}`);

const chips = (page: Page) => page.evaluate<string[]>(`[...form.shadowRoot.querySelectorAll('.chip .name')].map((one) => one.textContent)`);
const focused = (page: Page) => page.evaluate<string>(`form.shadowRoot.activeElement?.id ?? ''`);

/** Chooses a contact by its whole name. */
async function add(page: Page, name: string, count: number): Promise<void> {
  await page.type('#contactId', name);
  await page.waitFor(`optionsOf('contactId').length === 1 && part('#contactId-list').ariaBusy === 'false'`);
  await page.press('ArrowDown');
  await page.press('Enter');
  await page.waitFor(`form.shadowRoot.querySelectorAll('.chip').length === ${count}`);
}

inEveryPicker('the pickers hold choices', [
  ['oneself is responsible until somebody else is chosen, and again after a reset', async (page, site) => {
    await open(page, site);
    assert.equal(await textOf(page, 'responsibleId'), 'Anna Adler');
    await whenHeld(page, 'responsibleId', anna);
    await page.type('#responsibleId', 'annette');
    await whenListed(page, 'responsibleId', 'AZ Annette Zweig');
    await page.press('ArrowDown');
    await page.press('Enter');
    await whenHeld(page, 'responsibleId', annette);
    await page.evaluate('form.reset()');
    await whenHeld(page, 'responsibleId', anna);
  }],

  ['whoever empties the box of the responsible person does not find oneself in it again', async (page, site) => {
    await open(page, site);
    await page.click('#responsibleId-box .clear');
    await page.waitFor(`form.value.responsibleId === undefined`);
    assert.equal(await focused(page), 'responsibleId');
    await page.press('Tab');
    await page.waitFor(`part('#responsibleId-message').textContent !== ''`);
    assert.equal(await textOf(page, 'responsibleId'), '');
  }],

  ['the person, the contact and the relation that the page chose are shown by their names', async (page, site) => {
    await open(page, site, { 'responsible-id': siobhan!, 'contact-id': '2', 'entity-type': 'opportunity', 'entity-id': '12' });
    await page.waitFor(`part('#responsibleId').value === "Siobhán O'Brien"`);
    await page.waitFor(`part('.chip .name')?.textContent === 'Blum & Söhne'`);
    await page.waitFor(`part('#entityId')?.value === 'Hotel'`);
    const { responsibleId, contactId, entityType, entityId } = await page.evaluate<Record<string, unknown>>('form.value');
    assert.deepEqual([responsibleId, contactId, entityType, entityId], [siobhan, 2, 'opportunity', 12]);
  }],

  ['what the page chose and nobody knows stands by its id, and is sent', async (page, site) => {
    const stranger = '11111111-1111-1111-1111-111111111111';
    await open(page, site, { 'responsible-id': stranger, 'contact-id': '99', 'entity-type': 'CASE', 'entity-id': '98' });
    await page.waitFor(`part('#responsibleId').value === '${stranger}'`);
    await page.waitFor(`part('#entityId')?.value === '#98'`);
    assert.deepEqual(await chips(page), ['#99']);
    const { responsibleId, contactId, entityType, entityId } = await page.evaluate<Record<string, unknown>>('form.value');
    assert.deepEqual([responsibleId, contactId, entityType, entityId], [stranger, 99, 'case', 98]);
  }],

  ['several contacts get a task each; chips are removed by Backspace and by their buttons, and the focus stays near', async (page, site) => {
    await open(page, site);
    await add(page, 'anna', 1);
    await add(page, 'söhne', 2);
    assert.match(await page.text('#contactId-hint'), /^2 tasks/);
    await add(page, 'secret', 3);
    await add(page, 'anna', 3);
    assert.deepEqual(await chips(page), ['Anna Blum', 'Blum & Söhne', 'Secret Ltd']);
    await whenHeld(page, 'contactId', 1);
    await page.press('Backspace');
    await page.waitFor(`form.shadowRoot.querySelectorAll('.chip').length === 2`);
    assert.equal(await saidOf(page, 'contactId'), 'Secret Ltd removed');
    assert.equal(await focused(page), 'contactId');
    await page.evaluate(`part('#contactId-remove-0').focus()`);
    await page.press('Enter');
    await page.waitFor(`form.shadowRoot.activeElement?.id === 'contactId-remove-0' && part('.chips').children.length === 1`);
    assert.deepEqual(await chips(page), ['Blum & Söhne']);
    assert.equal(await attributeOf(page, '#contactId-remove-0', 'aria-label'), 'Remove Blum & Söhne');
    await page.press('Enter');
    await page.waitFor(`form.shadowRoot.activeElement?.id === 'contactId'`);
    assert.equal(await page.text('#contactId-hint'), '');
    assert.equal(await page.evaluate('form.value.contactId === undefined'), true);
  }],

  ['a person who may not see the private contact cannot be made responsible', async (page, site) => {
    await open(page, site, { 'contact-id': '3' });
    await page.waitFor(`part('.chip .name')?.textContent === 'Secret Ltd'`);
    await page.type('#responsibleId', 'ann');
    await whenListed(page, 'responsibleId', 'AA Anna Adler (me) Head', 'AZ Annette Zweig may not see this private contact');
    assert.equal(await attributeOf(page, '#responsibleId-option-1', 'aria-disabled'), 'true');
    await page.press('ArrowUp');
    await page.press('Enter');
    await page.evaluate(`part('#responsibleId-option-1').click()`);
    await whenHeld(page, 'responsibleId', 'ann');
    assert.equal(await attributeOf(page, '#responsibleId', 'aria-expanded'), 'true');
  }],

  ['another kind of relation clears what was chosen, and none hides the box', async (page, site) => {
    await open(page, site);
    assert.equal(await page.evaluate(`part('#entityId')`), null);
    await page.choose('#entityType', 'opportunity');
    await page.type('#entityId', 'shop');
    await whenListed(page, 'entityId', 'Shop');
    await page.press('ArrowDown');
    await page.press('Enter');
    await whenHeld(page, 'entityId', 11);
    await page.choose('#entityType', 'case');
    await page.waitFor(`form.value.entityId === undefined && part('#entityId').value === ''`);
    await page.click('#entityId');
    await whenListed(page, 'entityId', 'Fair');
    await page.click('#entityId-option-0');
    await whenHeld(page, 'entityId', 21);
    await page.choose('#entityType', '');
    await page.waitFor(`part('#entityId') === null && form.value.entityType === undefined`);
  }],

  ['what was chosen and typed comes back from what the form keeps', async (page, site) => {
    await open(page, site);
    await add(page, 'anna', 1);
    await page.type('#responsibleId', 'somebody');
    await page.choose('#entityType', 'case');
    await page.evaluate(`typeAll('entityId', 'fair')`);
    await page.evaluate(`part('#entityId').dispatchEvent(new FocusEvent('blur'))`);
    await whenHeld(page, 'entityId', 21);
    await page.evaluate(`(globalThis.kept = null, form.internals.setFormValue = (value, state) => { kept = state; }, typeAll('contactId', 'x'))`);
    await page.waitFor('kept !== null');
    await page.evaluate(`((state) => { form.reset(); form.formStateRestoreCallback(state, 'restore'); })(kept)`);
    await page.waitFor(`part('#responsibleId').value === 'somebody' && part('#entityId')?.value === 'Fair'`);
    assert.deepEqual(await chips(page), ['Anna Blum']);
    assert.equal(await textOf(page, 'contactId'), 'x');
    await whenHeld(page, 'entityId', 21);
  }],
]);
