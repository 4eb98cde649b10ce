// How does a test use the pickers of <task-form>: on which page, with which source of choices, by which steps?
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engines, openBrowser, type BrowserOptions, type Page } from './browsers.ts';
import { serve, type Served } from './serve.ts';

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pickers</title>
  <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css">
  <script type="module" src="/page.js"></script></head><body><main><h1>Pickers</h1></main></body></html>`;
const css = `:root { color-scheme: light dark; background: Canvas; color: CanvasText; font: 100%/1.5 system-ui, sans-serif; } body { margin: 1rem; }
  main.low { padding-block-start: 80vh; } main.box { block-size: 20rem; overflow: auto; }`;
const face = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1" fill="gray" /></svg>';

/**
 * The page's own source: it finds by any part of a name what `known` has. While `held`, questions wait in `asked` until
 * the test answers them.
 */
const script = `
  import '/taskform/task-form.js';
  const attributes = JSON.parse(new URLSearchParams(location.search).get('attributes') ?? '{}');
  globalThis.asked = [];
  globalThis.held = false;
  globalThis.known = {
    self: { id: '00000000-0000-0000-0000-00000000000a', displayName: 'Anna Adler', title: 'Head' },
    categories: [{ id: 30, title: 'Call' }],
    people: [
      { id: '00000000-0000-0000-0000-00000000000b', displayName: 'Siobhán O\\'Brien', title: 'Sales', avatarSmall: '/face.svg' },
      { id: '00000000-0000-0000-0000-00000000000a', displayName: 'Anna Adler', title: 'Head' },
      { id: '00000000-0000-0000-0000-00000000000c', displayName: 'Annette Zweig', title: null },
    ],
    contacts: [
      { id: 1, displayName: 'Anna Blum', isCompany: false, isPrivate: false, accessList: [] },
      { id: 2, displayName: 'Blum & Söhne', isCompany: true, isPrivate: false, accessList: [] },
      { id: 3, displayName: 'Secret Ltd', isCompany: true, isPrivate: true, accessList: [{ id: '00000000-0000-0000-0000-00000000000b' }] },
    ],
    opportunities: [{ id: 11, title: 'Shop' }, { id: 12, title: 'Hotel' }],
    cases: [{ id: 21, title: 'Fair' }],
  };
  const nameOf = (one) => one.displayName ?? one.title;
  const put = (name, key, find) => (...values) => new Promise((resolve, reject) => {
    const signal = values.pop();
    const question = { name, text: values[0], resolve, reject, isAborted: false };
    signal.addEventListener('abort', () => { question.isAborted = true; });
    asked.push(question);
    if (!held) resolve(find(known[key], values[0]));
  });
  const whole = (name) => put(name, name, (all) => all);
  const search = (name) => put(name, name, (all, text) => all.filter((one) => nameOf(one).toLowerCase().includes(text.toLowerCase())));
  const byId = (name, key) => put(name, key, (all, id) => all.find((one) => one.id === id) ?? Promise.reject(new Error('Not found')));
  const form = document.createElement('task-form');
  globalThis.form = form;
  globalThis.heard = [];
  for (const type of ['task-change', 'task-submit']) document.addEventListener(type, (event) => {
    heard.push(type);
    event.preventDefault();
  });
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  form.lookups = {
    self: whole('self'), categories: whole('categories'), zone: () => Promise.resolve({ timeZone: 'UTC', utcOffset: 0 }),
    people: search('people'), contacts: search('contacts'), opportunities: search('opportunities'), cases: search('cases'),
    person: byId('person', 'people'), contact: byId('contact', 'contacts'),
    opportunity: byId('opportunity', 'opportunities'), case: byId('case', 'cases'),
  };
  document.querySelector('main').append(form);
  /** The question of a name for a text that came last. */
  globalThis.questionOf = (name, text) => asked.findLast((question) => question.name === name && question.text === text);
  /** A part of the form. */
  globalThis.part = (selector) => form.shadowRoot.querySelector(selector);
  /** What a list shows, option by option. */
  globalThis.optionsOf = (id) => [...form.shadowRoot.querySelectorAll('#' + id + '-list [role=option]')].map((one) => one.innerText.replace(/\\s+/g, ' ').trim());
  /** Types all at once, as fast as nobody can. */
  globalThis.typeAll = (id, ...texts) => {
    for (const text of texts) {
      part('#' + id).value = text;
      part('#' + id).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
  };`;

/** Opens the page and waits until the form knows who fills it in. */
export async function open(page: Page, site: Served, attributes: Record<string, string> = {}): Promise<void> {
  const query = new URLSearchParams({ attributes: JSON.stringify({ portal: site.origin, 'draft-key': '', ...attributes }) });
  await page.open(`${site.origin}/?${query}`);
  await page.waitFor(`globalThis.form?.value?.categoryId === 30 && form.value.responsibleId !== undefined && form.validity.valueMissing`);
}

/** Waits until a list shows these options; the test says why when it never does. */
export async function whenListed(page: Page, id: string, ...options: string[]): Promise<void> {
  const shown = JSON.stringify(options);
  await page.waitFor(`JSON.stringify(optionsOf('${id}')) === ${JSON.stringify(shown)}`).catch(async () => {
    assert.deepEqual(await page.evaluate(`optionsOf('${id}')`), options);
  });
}

/** Waits until a list is closed. */
export const whenClosed = (page: Page, id: string) => page.waitFor(`part('#${id}-popup') === null`);
/** Waits until the form holds a value for a member. */
export const whenHeld = (page: Page, field: string, value: unknown) =>
  page.waitFor(`JSON.stringify(form.value.${field}) === ${JSON.stringify(JSON.stringify(value))}`);
/** An attribute of a part of the form. */
export const attributeOf = (page: Page, selector: string, name: string) =>
  page.evaluate<string | null>(`part(${JSON.stringify(selector)}).getAttribute('${name}')`);
/** The text of the highlighted option of a list, `''` for none; the input names it. */
export const highlighted = (page: Page, id: string) =>
  page.evaluate<string>(`((id) => (id ? part('#' + id).innerText.replace(/\\s+/g, ' ').trim() : ''))(part('#${id}').getAttribute('aria-activedescendant'))`);
/** What is said to those who do not see it. */
export const saidOf = (page: Page, id: string) => page.evaluate<string>(`part('#${id}-status').textContent`);
/** What stands in the input. */
export const textOf = (page: Page, id: string) => page.evaluate<string>(`part('#${id}').value`);

/** A sentence about the pickers, and how it is seen to be true. */
export type Sentence = [name: string, body: (page: Page, site: Served) => Promise<void>];

/** Declares a test for each engine. Nothing may break the page's policy or log an error, but what is `logged` on purpose. */
export function inEveryPicker(subject: string, sentences: readonly Sentence[], options?: BrowserOptions & { logged?: RegExp }): void {
  async function inOneBrowser(engine: (typeof engines)[number], run: TestContext): Promise<void> {
    const folder = fileURLToPath(new URL('../../web/dist/standalone/', import.meta.url));
    const site = await serve({ folders: { '/taskform/': folder }, files: { '/': html, '/page.css': css, '/page.js': script, '/face.svg': face } });
    run.after(() => site.close());
    const page = await openBrowser(engine, options);
    run.after(() => page.close());
    for (const [name, body] of sentences) {
      await run.test(`${engine}: ${name}`, async () => {
        await body(page, site);
        assert.deepEqual(await page.violations(), []);
        assert.deepEqual((await page.errors()).filter((error) => !options?.logged?.test(error)), []);
      });
    }
  }
  for (const engine of engines) test(`${engine}: ${subject}`, (run) => inOneBrowser(engine, run));
}
