// How does a test use the demo page: by which steps, and under which conditions that hold in every test of it?

import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { engines, openBrowser, type Page } from './browsers.ts';
import { startDemo, type Demo } from './demo.ts';

// The browsers live in a zone with an offset and a clock change.
process.env.TZ = 'Europe/Berlin';

/** Opens the page and waits until a task can be typed. */
export async function open(page: Page, demo: Demo): Promise<void> {
  await page.open(`${demo.origin}/`);
  await page.waitFor(`!document.querySelector('#work').hidden && document.activeElement.id === 'title'`);
}

/** Gives a field of a date or a time its value, which each browser lets a person type in another way. */
export async function set(page: Page, selector: string, value: string): Promise<void> {
  await page.evaluate(
    (target: string, text: string) => {
      const field = document.querySelector<HTMLInputElement>(target);
      if (!field) return;
      field.value = text;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    selector,
    value,
  );
}

/** What stands in a field. */
export const valueOf = (page: Page, selector: string) => page.evaluate<string>(`document.querySelector('${selector}').value`);
/** The id of the element with the focus. */
export const focused = (page: Page) => page.evaluate<string>('document.activeElement.id');

/** Sends the form and waits for an outcome; gives its kind. */
export async function create(page: Page): Promise<string> {
  await page.click('#create');
  return outcomeOf(page);
}

/** Waits for an outcome; gives its kind. */
export const outcomeOf = (page: Page) =>
  page.waitFor<string>(`!document.querySelector('#outcome').hidden && !document.querySelector('#create').disabled
    && document.querySelector('#outcome').dataset.kind`);

/** Chooses what the sandbox does to the next task, by its caption. */
export async function misbehave(page: Page, caption: string): Promise<void> {
  const value = await page.evaluate<string>(
    `[...document.querySelectorAll('#fault option')].find((option) => option.textContent.startsWith(${JSON.stringify(caption)})).value`,
  );
  await page.choose('#fault', value);
  await page.waitFor(`document.querySelector('#fault').dataset.state === 'applied'`);
}

/** A sentence about the page, and how it is seen to be true. */
export type Sentence = [name: string, body: (page: Page, demo: Demo) => Promise<void>];

/**
 * Declares a test for each engine, with a demo of its own and the sentences in it. Each begins on a page loaded anew;
 * none may break the page's policy or log an error.
 */
export function inEveryDemo(subject: string, sentences: readonly Sentence[]): void {
  async function inOneBrowser(engine: (typeof engines)[number], run: TestContext): Promise<void> {
    const demo = await startDemo();
    run.after(() => demo.close());
    const page = await openBrowser(engine);
    run.after(() => page.close());
    for (const [name, body] of sentences) {
      await run.test(`${engine}: ${name}`, async () => {
        await fetch(`${demo.origin}/sandbox/faults`, { method: 'DELETE' });
        await open(page, demo);
        await body(page, demo);
        assert.deepEqual(await page.violations(), []);
        assert.deepEqual(await page.errors(), []);
      });
    }
  }
  for (const engine of engines) test(`${engine}: ${subject}`, (run) => inOneBrowser(engine, run));
}
