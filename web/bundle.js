// How does a page get by without a bundler? web/dist/standalone/ holds the package made ready for script tags: each of its
// modules in one minified file, so that nothing is asked for twice in a row before it runs, with what is wanted later
// in files of its own, and the Wasm beside them.

import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { licences } from './bundle/licences.js';
import { smallTemplates } from './bundle/small-templates.js';
import { standingFiles } from './bundle/standing.js';

const dist = new URL('dist/', import.meta.url);
const folder = new URL('standalone/', dist);
const pathOf = (file) => fileURLToPath(new URL(file, dist));

/** What a page can name in a script tag or an import, and the module of the package that it is. */
const entries = {
  'task-form': 'define.js',
  taskform: 'index.js',
  locales: 'locales/index.js',
  lookups: 'lookups/index.js',
};

/** The form takes the engine from the file that a page takes it from: both have the same one. */
const sharedEngine = {
  name: 'shared-engine',
  resolveId: { order: 'pre', handler: (source) => (source.endsWith('/load.js') ? { id: './taskform.js', external: true } : null) },
};

const files = new Map();
for (const [name, file] of Object.entries(entries)) {
  const bundle = await rolldown({
    input: { [name]: pathOf(file) },
    platform: 'browser',
    // What comes later takes what it shares with the first file from there.
    preserveEntrySignatures: 'allow-extension',
    transform: { target: ['chrome119', 'firefox120', 'safari17.2'] },
    plugins: [smallTemplates, licences, ...(name === 'task-form' ? [sharedEngine] : [])],
  });
  const { output } = await bundle.generate({
    format: 'esm',
    minify: true,
    comments: false,
    sourcemap: true,
    // One folder for all: the module that loads the Wasm looks for it beside itself.
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await bundle.close();
  for (const { fileName, code, source } of output) files.set(fileName, code ?? source);
}

for (const [name, text] of await standingFiles()) files.set(name, text);

await mkdir(folder, { recursive: true });
const wasm = 'taskform-engine.wasm';
await copyFile(new URL(wasm, dist), new URL(wasm, folder));
for (const [name, contents] of files) await writeFile(new URL(name, folder), contents);
await removeOthers(new Set([wasm, ...files.keys()]));

/** Chunks of earlier builds have other names. @param {Set<string>} wanted */
async function removeOthers(wanted) {
  for (const name of await readdir(folder)) {
    if (!wanted.has(name)) await rm(new URL(name, folder));
  }
}
