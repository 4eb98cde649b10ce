// How does a test use the demo's page of many tasks, and under which conditions that hold in every test of it?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engines, openBrowser, type BrowserOptions, type Page } from './browsers.ts';
import { startDemo, type Demo } from './demo.ts';

// The browsers live in a zone with an offset and a clock change.
process.env.TZ = 'Europe/Berlin';

/** Opens the page and waits until the rows that it had kept are back. */
export async function open(page: Page, demo: Demo, query = '?locale=en'): Promise<void> {
  await page.open(`${demo.origin}/batch.html${query}`);
  await page.waitFor(`document.querySelector('#grid')?.dataset.state === 'restored'`);
}

/** Adds rows by the field and its button. */
export async function add(page: Page, text: string): Promise<void> {
  await page.evaluate(
    (text: string) => {
      (document.querySelector('#rows-text') as HTMLTextAreaElement).value = text;
      document.querySelector('#rows-state')!.textContent = '';
    },
    text,
  );
  await page.click('#rows-add');
  await whenAdded(page);
}

/** Waits until a reading has ended. */
export const whenAdded = (page: Page) =>
  page.waitFor(`/added/.test(document.querySelector('#rows-state').textContent)`);

/** The texts of the rows that are there in the frame after the next, each without its number. */
export const shown = (page: Page) =>
  page.evaluate<string[][]>(`new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    .then(() => [...document.querySelectorAll('#grid-body [role=row]')].map((row) =>
      [...row.querySelectorAll('[role=gridcell]')].map((cell) => cell.textContent)))`);

/** Waits until so many rows are right, have warnings, and have errors. */
export function whenCounted(page: Page, right: number, warnings: number, errors: number): Promise<unknown> {
  const [a, b, c] = [right, warnings, errors].map((count) => count.toLocaleString('en'));
  const words = `Right: ${a} · with warnings: ${b} · with errors: ${c}`;
  return page.waitFor(`document.querySelector('#counts').textContent === '${words}'`);
}

/** Waits until a table without rows says so. */
export const whenEmpty = (page: Page) =>
  page.waitFor(`document.querySelector('#counts').textContent === 'There are no rows yet.'`);

/** Waits until an element says some words. */
export const whenSaid = (page: Page, selector: string, words: string) =>
  page.waitFor(`document.querySelector(${JSON.stringify(selector)}).textContent.includes(${JSON.stringify(words)})`);

/** The cell with the focus: its row and column, from 1 on as they are announced. */
export const focused = (page: Page) =>
  page.evaluate<[number, number]>(`[document.activeElement.parentElement.getAttribute('aria-rowindex'),
    document.activeElement.getAttribute('aria-colindex')].map(Number)`);

/** Waits until nothing is wrong with a cell, by its row and column as they are announced. */
export const whenRight = (page: Page, row: number, column: number) =>
  page.waitFor(`!document.querySelector('#grid [aria-rowindex="${row}"] [aria-colindex="${column}"][data-worst]')`);

/** Replaces the text of the cell with the focus. */
export async function retype(page: Page, text: string): Promise<void> {
  await page.press('Enter');
  await page.type('#grid textarea', text);
  await page.press('Enter');
}

/** Switches a fault of the sandbox on. */
export async function fault(demo: Demo, fault: object): Promise<void> {
  const answer = await fetch(`${demo.origin}/sandbox/faults`, { method: 'POST', body: JSON.stringify(fault) });
  assert.ok(answer.ok, await answer.text());
}

/** A sentence about the page, and how it is seen to be true. */
export type Sentence = [name: string, body: (page: Page, demo: Demo) => Promise<void>];

/**
 * Declares a test for each engine and each sentence. Each has a demo of its own, whose origin has kept nothing yet;
 * none may break the page's policy or log an error.
 */
export function inEveryBatch(subject: string, sentences: readonly Sentence[], options?: BrowserOptions): void {
  for (const engine of engines) {
    test(`${engine}: ${subject}`, async (run) => {
      const page = await openBrowser(engine, options);
      run.after(() => page.close());
      for (const [name, body] of sentences) {
        await run.test(`${engine}: ${name}`, async (one) => {
          const demo = await startDemo();
          one.after(() => demo.close());
          await open(page, demo);
          await body(page, demo);
          assert.deepEqual(await page.violations(), []);
          assert.deepEqual(await page.errors(), []);
        });
      }
    });
  }
}
