// How does a page get by without a bundler? web/dist/standalone/ holds the package made ready for script tags: minified
// ES modules in one folder, with the engine, Lit and each language in chunks that they share, and the Wasm beside them.

import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const dist = new URL('dist/', import.meta.url);
const folder = new URL('standalone/', dist);

/** What a page can name in a script tag or an import, and the module of the package that it is. */
const entries = {
  'task-form': 'define.js',
  taskform: 'index.js',
  locales: 'locales/index.js',
  lookups: 'lookups/index.js',
};

const { outputFiles } = await build({
  entryPoints: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, new URL(file, dist).pathname])),
  bundle: true,
  splitting: true,
  minify: true,
  // Modules are read as UTF-8, whatever the server says.
  charset: 'utf8',
  format: 'esm',
  platform: 'browser',
  target: ['chrome119', 'firefox120', 'safari17.2'],
  // One folder for all: the module that loads the Wasm looks for it beside itself.
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  legalComments: 'linked',
  sourcemap: 'linked',
  logLevel: 'warning',
  outdir: folder.pathname,
  write: false,
});

await mkdir(folder, { recursive: true });
const wasm = 'taskform-engine.wasm';
await copyFile(new URL(wasm, dist), new URL(wasm, folder));
for (const { path, contents } of outputFiles) await writeFile(path, contents);
await removeOthers(new Set([wasm, ...outputFiles.map(({ path }) => path.slice(path.lastIndexOf('/') + 1))]));

/** Chunks of earlier builds have other names. @param {Set<string>} wanted */
async function removeOthers(wanted) {
  for (const name of await readdir(folder)) {
    if (!wanted.has(name)) await rm(new URL(name, folder));
  }
}
