// Do the elements work on the pages that people really have?

import assert from 'node:assert/strict';
import { embeddingSite, inEmbedding, pageOf, whenReady } from './embedding.ts';

/** Gives every form on the page a token, and writes down what the page hears. */
const listening = `
  const token = async () => (await fetch('/token')).text();
  for (const form of document.querySelectorAll('task-form')) form.token = token;
  globalThis.heard = [];
  for (const type of ['task-change', 'task-submit', 'task-created', 'task-rejected', 'task-unauthorized']) {
    document.addEventListener(type, (event) => heard.push([type, event.target.localName, event.task?.title]));
  }`;

const site = embeddingSite({
  '/plain': pageOf('<task-form></task-form><task-card></task-card><script type="module" src="/listening.js"></script>'),
  '/listening.js': listening,
  '/shadow': pageOf('<task-box></task-box><script type="module" src="/shadow.js"></script>'),
  '/shadow.js': `
    customElements.define('task-box', class extends HTMLElement {
      connectedCallback() {
        const form = document.createElement('task-form');
        form.token = async () => (await fetch('/token')).text();
        this.attachShadow({ mode: 'open' }).append(form);
      }
    });
    ${listening}`,
  '/twice': pageOf(`<task-form id="one"></task-form><task-form id="two"></task-form>
    <script type="module" src="/listening.js"></script>`),
  '/before': pageOf(
    '<main><task-form portal="/"><p id="fallback">Call us instead.</p></task-form><task-card>No card</task-card></main>', '',
  ),
  '/no-wasm': pageOf('<task-form></task-form>'),
});

/** What stands in an element of a form. */
const inside = (form: string, selector: string) => `document.querySelector('${form}').shadowRoot.querySelector('${selector}')`;

inEmbedding('one script tag and one tag make a task', site, '/plain', async (page) => {
  await whenReady(page);
  await page.type('#title', 'One script tag');
  await page.click('#create');
  await page.waitFor(`heard.some(([type]) => type === 'task-created')`);
  assert.deepEqual((await page.evaluate<string[][]>('heard')).at(-1), ['task-created', 'task-form', 'One script tag']);
});

inEmbedding('a form in a shadow root works, and its events are heard outside', site, '/shadow', async (page) => {
  await whenReady(page, 'document.querySelector("task-box")?.shadowRoot?.firstElementChild');
  await page.type('#title', 'In the shadow');
  await page.click('#create');
  await page.waitFor(`heard.some(([type]) => type === 'task-created')`);
  assert.deepEqual((await page.evaluate<string[][]>('heard')).at(-1), ['task-created', 'task-box', 'In the shadow']);
});

inEmbedding('two forms on a page keep to themselves, and so do their drafts', site, '/twice', async (page) => {
  for (const id of ['one', 'two']) {
    await whenReady(page, `document.querySelector('#${id}')`);
    await page.evaluate(`document.querySelector('#${id}').focus()`);
    for (const key of `of ${id}`) await page.press(key);
  }
  assert.equal(await page.evaluate(`document.querySelector('#one').value.title`), 'of one');
  const ids = await page.evaluate<string[]>(`[...document.querySelectorAll('[id]')].map(({ id }) => id)`);
  assert.deepEqual(ids, [...new Set(ids)]);
  // Leaving the page keeps what was typed.
  await page.open(`${site.origin}/twice`);
  for (const id of ['one', 'two']) {
    await page.waitFor(`customElements.get('task-form') && ${inside(`#${id}`, '#draft')}`);
    const offer = await page.evaluate<string>(`${inside(`#${id}`, '#draft')}.innerText`);
    assert.match(offer, new RegExp(`of ${id}`));
    await page.evaluate(`${inside(`#${id}`, '#draft button')}.click()`);
    await page.waitFor(`document.querySelector('#${id}').value.title === 'of ${id}'`);
  }
});

inEmbedding('before the script has come the page shows what stands in the tags, and after it the form', site, '/before', async (page) => {
  assert.equal(await page.text('#fallback'), 'Call us instead.');
  assert.equal(await page.text('task-card'), 'No card');
  await page.evaluate(`import('/taskform/task-form.js').then(() => true)`);
  await page.waitFor(inside('task-form', '#title'));
  assert.equal(await page.evaluate(`document.querySelector('#fallback').getClientRects().length`), 0);
});

inEmbedding('where the policy forbids Wasm the form says what is wrong', site, '/no-wasm', async (page) => {
  await page.waitFor(`customElements.get('task-form') && ${inside('task-form', '#broken')}`);
  assert.match(await page.evaluate<string>(`${inside('task-form', '#broken')}.innerText`), /'wasm-unsafe-eval'/);
  // The violation is the browser's word for the same, and not the form's doing alone.
  await page.evaluate('void (watched.violations.length = 0)');
});
