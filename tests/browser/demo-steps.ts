// How does a test use the demo page: by which steps, and under which conditions that hold in every test of it?

import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { engines, openBrowser, type BrowserOptions, type Page } from './browsers.ts';
import { startDemo, type Demo } from './demo.ts';

// The browsers live in a zone with an offset and a clock change.
process.env.TZ = 'Europe/Berlin';

/** Opens the page and waits until a task can be created. */
export async function open(page: Page, demo: Demo, query = ''): Promise<void> {
  await page.open(`${demo.origin}/${query}`);
  await whenReady(page);
}

/** Waits until the form knows its categories and who fills it in, and the list has been read. */
export const whenReady = (page: Page) =>
  page.waitFor(`document.querySelector('#form')?.value?.responsibleId && document.querySelector('#form').value.categoryId > 0
    && document.querySelector('#list').dataset.state === 'shown'`);

/** Waits until the card shows a task of a title. */
export const whenShown = (page: Page, title: string) =>
  page.waitFor(`document.querySelector('#task').shadowRoot?.textContent.includes(${JSON.stringify(title)})`);

/** Presses the button, and the next one where the form asks whether the task may be there already; gives the ending's kind. */
export async function create(page: Page): Promise<string> {
  await page.evaluate(`(() => {
    globalThis.ending = '';
    const form = document.querySelector('#form');
    const note = (event) => { ending = event.type === 'task-created' ? 'created' : event.outcome.kind; };
    if (!form.isWatched) for (const type of ['task-created', 'task-rejected']) form.addEventListener(type, note);
    form.isWatched = true;
  })()`);
  await page.click('#create');
  await page.waitFor(`ending || watched.find('#question')`);
  if (await page.evaluate(`!ending && watched.find('#question') !== null`)) await page.click('#question button:first-of-type');
  return page.waitFor<string>('ending');
}

/** Waits until the form says a sentence above its fields. */
export const whenSaid = (page: Page, words: string) =>
  page.waitFor(`document.querySelector('#form').shadowRoot.textContent.includes(${JSON.stringify(words)})`);

/** Waits until a switch that is meant once is off again. */
export const whenOff = (page: Page, name: string) =>
  page.waitFor(`!document.querySelector('#fault-list input[value="${name}"]').checked`);

/** Switches a fault on or off. */
export async function switchFault(page: Page, name: string): Promise<void> {
  await page.evaluate(`void (document.querySelector('#faults').open = true)`);
  await page.evaluate(`delete document.querySelector('#fault-list').dataset.state`);
  await page.click(`#fault-list input[value="${name}"]`);
  await page.waitFor(`document.querySelector('#fault-list').dataset.state === 'applied'`);
}

/** The titles in the list, as they stand. */
export const listed = (page: Page) =>
  page.evaluate<string[]>(`[...document.querySelectorAll('#list .title')].map(({ textContent }) => textContent)`);

/** A sentence about the page, and how it is seen to be true. */
export type Sentence = [name: string, body: (page: Page, demo: Demo) => Promise<void>];

/**
 * Declares a test for each engine, with a demo of its own and the sentences in it. Each begins on a page loaded anew;
 * none may break the page's policy or log an error.
 */
export function inEveryDemo(subject: string, sentences: readonly Sentence[], options?: BrowserOptions): void {
  async function inOneBrowser(engine: (typeof engines)[number], run: TestContext): Promise<void> {
    const demo = await startDemo();
    run.after(() => demo.close());
    const page = await openBrowser(engine, options);
    run.after(() => page.close());
    for (const [name, body] of sentences) {
      await run.test(`${engine}: ${name}`, async () => {
        await fetch(`${demo.origin}/sandbox/faults`, { method: 'DELETE' });
        await open(page, demo);
        await page.evaluate('localStorage.clear()');
        await open(page, demo);
        await body(page, demo);
        assert.deepEqual(await page.violations(), []);
        assert.deepEqual(await page.errors(), []);
      });
    }
  }
  for (const engine of engines) test(`${engine}: ${subject}`, (run) => inOneBrowser(engine, run));
}
