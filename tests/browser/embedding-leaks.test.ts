// Does anything stay behind when the elements have been put on a page and taken off again, two hundred times?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { embeddingSite, inEmbedding, pageOf } from './embedding.ts';
import { findProgram } from './programs.ts';

/** Runs before everything else: which listeners are on the page itself, and which requests are under way? */
const counting = `
  globalThis.listeners = new Set();
  globalThis.underWay = 0;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const isPage = (target) => target === document || target === globalThis || target === undefined;
  const keys = new Map();
  const keyOf = (type, listener) => {
    if (!keys.has(listener)) keys.set(listener, keys.size);
    return type + ' ' + keys.get(listener);
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (isPage(this)) {
      const key = keyOf(type, listener);
      if (!options?.signal?.aborted) listeners.add(key);
      if (options?.signal) add.call(options.signal, 'abort', () => listeners.delete(key));
    }
    return add.call(this ?? globalThis, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (isPage(this)) listeners.delete(keyOf(type, listener));
    return remove.call(this ?? globalThis, type, listener, options);
  };
  const { fetch: send } = globalThis;
  globalThis.fetch = (...values) => {
    underWay += 1;
    return send(...values).finally(() => { underWay -= 1; });
  };`;

/** Puts a form and a card on the page and takes them off, at another stage of their coming to life each time. */
const cycling = `
  globalThis.cycle = async (times) => {
    globalThis.made = [];
    const token = await (await fetch('/token')).text();
    for (let time = 0; time < times; time += 1) {
      const [form, card] = ['task-form', 'task-card'].map((name) => document.createElement(name));
      form.token = token;
      form.contactId = 504;
      card.task = { title: 'A task', deadLine: '2027-01-15T00:00:00.0000000Z' };
      document.body.append(form, card);
      made.push(new WeakRef(form), new WeakRef(card));
      if (time % 4 > 0) await form.updateComplete;
      if (time % 4 > 1) await new Promise(requestAnimationFrame);
      if (time % 20 === 19) while (!(form.value.categoryId > 0)) await new Promise(requestAnimationFrame);
      if (time % 10 === 9) {
        while (!form.shadowRoot.querySelector('#title')) await new Promise(requestAnimationFrame);
        form.shadowRoot.querySelector('#title').focus();
        form.shadowRoot.querySelector('#contactId').click();
      }
      form.remove();
      card.remove();
    }
  };`;

const scripts = '<script src="/cycling.js"></script><script type="module" src="/taskform/task-form.js"></script>';

const site = embeddingSite({
  '/': pageOf('', `<script src="/counting.js"></script>${scripts}`),
  // Counting holds on to what it counts.
  '/uncounted': pageOf('', scripts),
  '/counting.js': counting,
  '/cycling.js': `${cycling} globalThis.ready = () => customElements.get('task-form') !== undefined;`,
});

inEmbedding('nothing listens to the page, and nothing is asked for, once the elements are gone', site, '/', async (page) => {
  await page.waitFor('ready()');
  await page.evaluate('cycle(4)');
  await page.waitFor('underWay === 0');
  const before = await page.evaluate<string[]>('[...listeners]');
  await page.evaluate('cycle(200)');
  await page.waitFor('underWay === 0');
  assert.deepEqual(await page.evaluate<string[]>('[...listeners]'), before);
  assert.equal(await page.evaluate(`document.querySelectorAll('task-form, task-card').length`), 0);
});

test('chromium: what was taken off the page is forgotten by its memory', async () => {
  const browser = await chromium.launch({ executablePath: findProgram('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/uncounted`);
    await page.waitForFunction('ready()');
    await page.evaluate('cycle(200)');
    await page.waitForLoadState('networkidle');
    const devtools = await page.context().newCDPSession(page);
    const remembered = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      return page.evaluate<number>('made.filter((reference) => reference.deref()).length');
    };
    // What is waiting for its turn, as a frame or a request's end, holds on to an element until then; and the browser
    // itself watches the form in which somebody typed last.
    let left = await remembered();
    for (let tries = 0; left > 1 && tries < 50; tries += 1) left = await remembered();
    assert.ok(left <= 1, `${left} of 400 are left`);
  } finally {
    await browser.close();
  }
});
