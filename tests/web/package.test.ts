// Is the package what its manifest promises, and can it be taken into a bundle?
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../web/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const modules = readdirSync(new URL('dist/', root), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
const textOf = (file: string) => readFileSync(new URL(`dist/${file}`, root), 'utf8');

/** Every file that an export of the manifest names; a pattern stands for its folder. */
function exported(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry.replace(/\*$/, '')];
  return Object.values(entry as object).flatMap(exported);
}

for (const file of exported(manifest.exports)) {
  test(`the export ${file} is there`, () => {
    assert.ok(existsSync(new URL(file, root)));
  });
}

test('TypeScript meets the types before the code', () => {
  assert.deepEqual(Object.keys(manifest.exports['.']), ['types', 'default']);
});

test('nothing but the engine is needed when it runs', () => {
  assert.equal(manifest.dependencies, undefined);
  assert.equal(manifest.sideEffects, false);
});

test('one module imports the glue', () => {
  assert.deepEqual(modules.filter((file) => /from '.*taskform-engine\.js'/.test(textOf(file))), ['engine.js']);
});

test('no module imports what only Node has, so that bundlers take the package into a page', () => {
  assert.deepEqual(modules.filter((file) => /(?:from|import)\s*\(?\s*['"]node:/.test(textOf(file))), []);
});

test('no module makes code or markup out of text', () => {
  assert.deepEqual(modules.filter((file) => /\beval\(|new Function|innerHTML|document\.write/.test(textOf(file))), []);
});
