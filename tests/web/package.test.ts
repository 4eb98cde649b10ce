// Is the package what its manifest promises, and can it be taken into a bundle?
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../web/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const modules = readdirSync(new URL('dist/', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js') && !file.startsWith('standalone/'));
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
  for (const entry of Object.values(manifest.exports)) {
    if (typeof entry === 'object') assert.deepEqual(Object.keys(entry ?? {}), ['types', 'default']);
  }
});

test('three packages are needed when it runs, and registering the tags is what importing does', () => {
  assert.deepEqual(Object.keys(manifest.dependencies), ['@lit-labs/ssr-client', 'idb', 'lit']);
  assert.deepEqual(manifest.sideEffects, ['./dist/define.js', './dist/standalone/*.js']);
});

/** What a module of the package imports, directly or over others, from other packages; not what it loads later. */
async function packagesBehind(file: string): Promise<string[]> {
  const entry = new URL(`dist/${file}`, root);
  const { metafile } = await build({
    entryPoints: [fileURLToPath(entry)], bundle: true, format: 'esm', packages: 'external', metafile: true, write: false,
  });
  const found = new Set<string>();
  const passed = new Set<string>();
  const pass = (name: string): void => {
    if (passed.has(name)) return;
    passed.add(name);
    for (const { path, kind, external } of metafile.inputs[name]?.imports ?? []) {
      if (external) found.add(path);
      else if (kind !== 'dynamic-import') pass(path);
    }
  };
  pass(String(Object.values(metafile.outputs)[0]?.entryPoint));
  return [...found].sort();
}

test('the engine by itself brings no Lit, and needs no package', async () => {
  assert.deepEqual(await packagesBehind('index.js'), []);
  assert.deepEqual(await packagesBehind('locales/index.js'), []);
  assert.deepEqual(await packagesBehind('lookups/index.js'), []);
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

test('the script tag’s module waits for no other file, and says whose work is in it', () => {
  const script = textOf('standalone/task-form.js');
  assert.doesNotMatch(script, /\bimport\s*["'`]|\bfrom\s*["'`]\.\//);
  const [, notices] = /see (\S+)/.exec(script.slice(-200)) ?? [];
  assert.match(textOf(`standalone/${notices}`), /Google LLC\n.*BSD-3-Clause/);
});

test('each entrance for script tags waits for no other file', () => {
  for (const name of ['taskform', 'locales', 'lookups']) assert.doesNotMatch(textOf(`standalone/${name}.js`), /\bfrom\s*["'`]\.\//);
});
