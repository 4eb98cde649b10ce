// Where the form stands in the page's HTML: can it be typed into before its script has come, and is nothing of that lost?
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from './browsers.ts';
import { findingsOf } from './axe.ts';
import { focused, inEveryForm, set, valueOf, whenHeard, type FormSite } from './task-form.ts';

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt-BR', 'ru', 'ja', 'zh-CN', 'ar'];

const shipped = (language: string) => readFile(new URL(`../../web/dist/standalone/task-form.${language}.html`, import.meta.url), 'utf8');

/** A page whose script comes when the test says so, as on a slow line. */
const pageOf = (language: string, inside: string) => `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Form</title>
  <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css"></head>
  <body><main><task-form id="standing">${inside}</task-form></main></body></html>`;

async function pages(): Promise<Record<string, string>> {
  const standing = await Promise.all(languages.map(async (language) => [`/${language}`, pageOf(language, await shipped(language))]));
  const old = (await shipped('en')).replaceAll(/lit-part [^-]+/g, 'lit-part of-another-version');
  return { ...Object.fromEntries(standing), '/old': pageOf('en', old), '/none': pageOf('en', '') };
}

/** The page as it is before the script. */
async function openEarly(page: Page, site: FormSite, path = '/en'): Promise<void> {
  await page.open(site.origin + path);
  await page.evaluate(`void (globalThis.form = document.querySelector('task-form'))`);
}

/** The script comes, and what the page does then. */
async function come(page: Page, then = ''): Promise<void> {
  await page.evaluate(`(async () => {
    globalThis.heard = [];
    for (const type of ['task-change', 'task-created']) document.addEventListener(type, (event) => heard.push(event));
    await import('/taskform/task-form.js');
    ${then}
  })()`);
  await page.waitFor(`watched.find('#create')?.disabled === false`);
  await page.evaluate('form.updateComplete.then(() => {})');
}

async function signIn(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    const body = JSON.stringify({ userName: 'mike@example.com', password: 'sandbox' });
    const answer = await fetch('/api/2.0/authentication', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    form.token = (await answer.json()).response.token;
  })()`);
  await page.waitFor('form.value.categoryId > 0 && form.value.responsibleId !== undefined && !form.validity.customError');
}

const selectionOf = (page: Page) => page.evaluate<(number | null)[]>(`[watched.find('#title').selectionStart, watched.find('#title').selectionEnd]`);

/** Chooses as a person does, for those who listen. */
const choose = (page: Page, id: string, value: string) =>
  page.evaluate(`((field) => { field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event('change', { bubbles: true })); })(watched.find('#${id}'))`);

/** Everything that the form consists of, element by element, with what it says. */
const drawn = (page: Page) =>
  page.evaluate<string[]>(`[...form.shadowRoot.querySelectorAll('*')].map((element) => [
    element.localName,
    ...[...element.attributes].filter(({ name }) => name !== 'selected').map(({ name, value }) => name + '=' + value).sort(),
    ...[...element.childNodes].map((node) => (node instanceof Text ? node.data.trim() : '')).filter(Boolean),
  ].join(' '))`);

inEveryForm('the form stands in the HTML', [
  ['it can be typed into before the script, and all of it is in the task', async (page, site) => {
    await openEarly(page, site);
    await page.type('#title', 'Call back');
    await page.type('#description', 'Early');
    await set(page, 'deadline-date', '2027-06-07');
    await choose(page, 'alertValue', '60');
    await page.type('#title', 'Call them back');
    await page.evaluate(`watched.find('#title').setSelectionRange(5, 9)`);
    await page.evaluate(`void (globalThis.before = [...form.shadowRoot.querySelectorAll('form, form *')])`);
    await come(page);
    assert.equal(await page.evaluate('before.filter((element) => !element.isConnected).length'), 0);
    assert.equal(await focused(page), 'title');
    assert.deepEqual(await selectionOf(page), [5, 9]);
    const { title, description, deadline, alertValue } = await page.evaluate<Record<string, unknown>>('form.value');
    assert.deepEqual([title, description, deadline, alertValue], ['Call them back', 'Early', '2027-06-07', 60]);
    await signIn(page);
    assert.deepEqual([await valueOf(page, 'title'), await valueOf(page, 'alertValue')], ['Call them back', '60']);
    assert.deepEqual(await selectionOf(page), [5, 9]);
    await page.press('Enter');
    await whenHeard(page, 'task-created');
    assert.deepEqual(site.sent.map(({ title, alertValue }) => [title, alertValue]), [['Call them back', 60]]);
    assert.equal(await valueOf(page, 'title'), '');
  }],

  ['the kind of relation that was chosen asks for one at once, and a name that was typed is looked up', async (page, site) => {
    await openEarly(page, site);
    await choose(page, 'entityType', 'case');
    await page.type('#responsibleId', 'Siobhán');
    await page.click('#title');
    await come(page);
    assert.equal(await valueOf(page, 'entityType'), 'case');
    await page.waitFor(`watched.find('#entityId')`);
    assert.equal(await page.evaluate(`watched.find('#responsibleId').value`), 'Siobhán');
    assert.equal(await page.evaluate(`watched.find('#responsibleId-popup')`), null);
  }],

  ['what nobody touched is what a new form has', async (page, site) => {
    await openEarly(page, site);
    await come(page);
    await signIn(page);
    assert.deepEqual(await page.evaluate('heard.map(({ type }) => type)'), []);
    const { deadline, alertValue } = await page.evaluate<Record<string, unknown>>('form.value');
    assert.deepEqual([await valueOf(page, 'deadline-date'), await valueOf(page, 'alertValue')], [deadline, String(alertValue)]);
  }],

  ['nothing is sent, and nowhere gone, before the script is there', async (page, site) => {
    await openEarly(page, site);
    await page.type('#title', 'Early');
    await page.press('Enter');
    assert.equal(await page.evaluate(`watched.find('#create').disabled`), true);
    await page.evaluate(`watched.find('#create').click()`);
    await page.evaluate('new Promise((done) => setTimeout(done, 50))');
    assert.equal(await page.evaluate('location.href'), `${site.origin}/en`);
    assert.equal(await valueOf(page, 'title'), 'Early');
  }],

  ['a draft is offered, and does not take the place of what was typed', async (page, site) => {
    await openEarly(page, site, '/none');
    await come(page);
    await page.evaluate(`form.setAttribute('draft-key', '/en#standing')`);
    await page.evaluate('form.updateComplete.then(() => {})');
    await page.type('#title', 'Unfinished');
    await page.evaluate(`void dispatchEvent(new Event('pagehide'))`);
    await openEarly(page, site);
    await page.type('#title', 'Now');
    await come(page);
    await page.waitFor(`watched.find('#draft')?.textContent.includes('Unfinished')`);
    assert.equal(await valueOf(page, 'title'), 'Now');
    assert.equal(await page.evaluate('form.value.title'), 'Now');
  }],

  ['what the page set before is kept where nothing was typed', async (page, site) => {
    await openEarly(page, site);
    await page.type('#title', 'Typed');
    await page.evaluate(`void Object.assign(form, { value: { title: 'Set', description: 'Set as well' } }).setAttribute('contact-id', '504')`);
    await come(page);
    const { title, description } = await page.evaluate<Record<string, unknown>>('form.value');
    assert.deepEqual([title, description], ['Typed', 'Set as well']);
    assert.deepEqual([await valueOf(page, 'title'), await valueOf(page, 'description')], ['Typed', 'Set as well']);
  }],

  ['what the page sets while it loads does not take the place of what was typed; what it sets later does', async (page, site) => {
    await openEarly(page, site);
    await page.type('#title', 'Typed');
    await come(page);
    const setByPage = async (state: string): Promise<unknown[]> => {
      await page.evaluate(`void Object.defineProperty(document, 'readyState', { value: '${state}', configurable: true })`);
      await page.evaluate(`void (form.value = { title: 'Set', description: 'Set as well' })`);
      await page.evaluate('form.updateComplete.then(() => {})');
      const { title, description } = await page.evaluate<Record<string, unknown>>('form.value');
      return [title, description, await valueOf(page, 'title'), await valueOf(page, 'description')];
    };
    assert.deepEqual(await setByPage('interactive'), ['Typed', 'Set as well', 'Typed', 'Set as well']);
    assert.deepEqual(await setByPage('complete'), ['Set', 'Set as well', 'Set', 'Set as well']);
    assert.deepEqual(await setByPage('interactive'), ['Set', 'Set as well', 'Set', 'Set as well']);
  }],

  ['a date that is half typed stays, and is found wrong when the task is to be sent', async (page, site) => {
    await openEarly(page, site);
    // Where a date is typed part by part from the first one on.
    if (page.engine !== 'chromium') return;
    await page.click('#deadline-date');
    await page.evaluate(`watched.find('#deadline-date').focus()`);
    await page.press('1');
    await page.press('2');
    assert.equal(await page.evaluate(`watched.find('#deadline-date').validity.badInput`), true);
    await come(page);
    assert.deepEqual([await focused(page), await page.evaluate(`watched.find('#deadline-date').validity.badInput`)], ['deadline-date', true]);
    assert.equal(await page.evaluate('form.value.deadline'), '?');
  }],

  ['HTML of another version is drawn anew, with what was typed, the focus and the caret', async (page, site) => {
    await openEarly(page, site, '/old');
    await choose(page, 'alertValue', '30');
    await page.type('#title', 'Call back');
    await page.evaluate(`watched.find('#title').setSelectionRange(2, 4)`);
    await page.evaluate(`void (globalThis.before = watched.find('#title'))`);
    await come(page);
    assert.equal(await page.evaluate('before.isConnected'), false);
    assert.equal(await focused(page), 'title');
    assert.deepEqual(await selectionOf(page), [2, 4]);
    assert.deepEqual([await valueOf(page, 'title'), await valueOf(page, 'alertValue')], ['Call back', '30']);
    const { title, alertValue } = await page.evaluate<Record<string, unknown>>('form.value');
    assert.deepEqual([title, alertValue], ['Call back', 30]);
  }],

  ['attributes hold from when the script is there', async (page, site) => {
    await openEarly(page, site);
    await page.type('#title', 'Typed');
    await page.evaluate(`['fields title deadline', 'locale de'].forEach((text) => form.setAttribute(text.split(' ')[0], text.slice(text.indexOf(' ') + 1)))`);
    await come(page);
    await page.waitFor(`watched.find('#create').textContent.includes('erstellen')`);
    assert.equal(await page.evaluate(`watched.find('#description')`), null);
    assert.equal(await valueOf(page, 'title'), 'Typed');
  }],

  ['in every language it is what the script draws, at the same places', async (page, site) => {
    site.hold(/^\/api\//);
    for (const language of languages) {
      await openEarly(page, site, `/${language}`);
      await page.evaluate(`void (globalThis.placesOf = () => ['title', 'alertValue', 'description', 'create'].map((id) => { const { x, y, width, height } = watched.find('#' + id).getBoundingClientRect(); return [id, x, y, width, height].join(' '); }))`);
      await page.evaluate(`void (globalThis.before = [...form.shadowRoot.querySelectorAll('form, form *')])`);
      const places = await page.evaluate<string[]>('placesOf()');
      const words = await page.evaluate<string[]>(`[...form.shadowRoot.querySelectorAll('label, button')].map((place) => place.textContent.trim())`);
      await come(page);
      assert.equal(await page.evaluate('before.filter((element) => !element.isConnected).length'), 0);
      assert.deepEqual(await page.evaluate<string[]>(`[...form.shadowRoot.querySelectorAll('label, button')].map((place) => place.textContent.trim())`), words);
      assert.deepEqual(await page.evaluate<string[]>('placesOf()'), places, language);
      const taken = await drawn(page);
      await page.evaluate(`(() => { const other = document.createElement('task-form'); other.draftKey = ''; form.replaceWith(other); globalThis.form = other; })()`);
      await page.waitFor(`watched.find('#deadline-hint')?.textContent`);
      await page.evaluate('form.updateComplete.then(() => {})');
      assert.deepEqual(taken, await drawn(page));
    }
  }],

  ['before the script everything has its label', async (page, site) => {
    await openEarly(page, site);
    assert.deepEqual(await findingsOf(page, { within: 'task-form' }), []);
  }],
], { files: pages });
