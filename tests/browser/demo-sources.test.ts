// Are the demo page's scripts right in the eyes of the type checker, in ten languages alike, and its pictures small?

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

test("the page's scripts, and its words in every language, are of the types that they say", () => {
  const values = [path('web/node_modules/typescript/bin/tsc'), '-p', path('demo/page')];
  const { stdout, status } = spawnSync(process.execPath, values, { encoding: 'utf8' });
  assert.equal(stdout, '');
  assert.equal(status, 0);
});

test('the page speaks the languages of the elements', async () => {
  const { availableLocales } = await import(path('web/dist/locales/index.js'));
  const words = readdirSync(path('demo/page/words')).map((file) => file.replace(/\.js$/, ''));
  assert.deepEqual(words.sort(), [...availableLocales()].sort());
});

test("each of the README's pictures has less than 200 kB", () => {
  const pictures = ['light', 'dark', 'arabic', 'narrow'];
  assert.deepEqual(pictures.filter((name) => statSync(path(`demo/pictures/${name}.png`)).size >= 200_000), []);
});
