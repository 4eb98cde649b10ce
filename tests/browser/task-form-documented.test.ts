// Is everything that a designer can reach in <task-form> documented, and is there nothing that is not there?
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../web/src/form/', import.meta.url));
const element = readFileSync(`${folder}task-form-element.ts`, 'utf8');
const sources = globSync('**/*.ts', { cwd: folder }).map((file) => readFileSync(`${folder}${file}`, 'utf8')).filter((text) => text !== element);

/** What a pattern finds, each once, in order. */
const found = (pattern: RegExp, texts: readonly string[]) =>
  [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].flatMap(([, words = '']) => words.split(' '))))].sort();

test('every part is documented, and every documented part is there', () => {
  const used = found(/part="([^"]+)"/g, sources).filter((name) => /^[a-z-]+$/.test(name));
  assert.deepEqual(found(/@csspart ([a-z-]+) - /g, [element]), used);
});

test('every custom property is documented, and every documented one is there', () => {
  assert.deepEqual(found(/@cssprop (--[a-z-]+) - /g, [element]), found(/var\((--task-form-[a-z-]+)/g, sources));
});

test('every event is documented, and every documented one is there', () => {
  assert.deepEqual(found(/@fires \{\w+\} ([a-z-]+) - /g, [element]), found(/super\('(task-[a-z]+)'/g, sources));
});
