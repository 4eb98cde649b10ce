// Which texts does an attacker write, and how does a test show them to a page that watches?
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.ts';
import type { Page } from './browsers.ts';
import { serve, type Served, type Site } from './serve.ts';

type Written = string | { unit: string; times: number };

/** All hostile texts: at least 200, of every family that we know. */
export function hostileTexts(): string[] {
  const file = readFileSync(new URL('hostile-texts.json', import.meta.url), 'utf8');
  const families = Object.values(JSON.parse(file) as Record<string, Written[]>);
  return families.flat().map((text) => (typeof text === 'string' ? text : text.unit.repeat(text.times)));
}

const html =
  '<!doctype html><html lang="en"><title>x</title><script type="module" src="/main.js"></script><main></main></html>';

/** A site whose page runs a script, a module beside this file, over the texts; more files are added to it. */
export async function serveHostile(
  script: string,
  files: Record<string, string>,
  answers?: Site['answers'],
): Promise<Served> {
  const dist = fileURLToPath(new URL('../../web/dist/', import.meta.url));
  const main = await bundled(`import ${JSON.stringify(fileURLToPath(new URL(script, import.meta.url)))};`);
  const fixed = { '/': html, '/main.js': main, '/texts.json': JSON.stringify(hostileTexts()) };
  return serve({ folders: { '/': dist }, files: { ...fixed, ...files }, ...(answers && { answers }) });
}

/**
 * Opens the page, has it try something with every text, and demands that it found nothing amiss, that nothing ran, that
 * nothing was asked of anybody else, and that the page's policy had nothing to refuse.
 */
export async function tryAll(page: Page, origin: string, what: string): Promise<void> {
  await page.open(`${origin}/`);
  await page.waitFor('globalThis.isReady');
  const found = await page.evaluate<Record<string, string[]>>(`${what}()`);
  assert.deepEqual(found, { amiss: [], ran: [], asked: [] });
  assert.deepEqual(await page.violations(), []);
}
