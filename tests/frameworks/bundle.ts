// How does an application in a framework become a script for a page, as its own tools would make it?

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { compile as compileSvelte } from 'svelte/compiler';
import { compile as compileVue } from '@vue/compiler-dom';

const here = fileURLToPath(new URL('.', import.meta.url));
const web = fileURLToPath(new URL('../../web', import.meta.url));

/** Svelte's components become JavaScript, as in its plugins for bundlers. */
const svelte: Plugin = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compileSvelte(await readFile(path, 'utf8'), { filename: basename(path), generate: 'client' });
      return { contents: js.code, loader: 'js', resolveDir: here };
    });
  },
};

/** A template of Vue becomes a render function; tags with a dash are left to the browser. */
const vue: Plugin = {
  name: 'vue',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue\.html$/ }, async ({ path }) => {
      const options = { mode: 'module', isCustomElement: (tag: string) => tag.includes('-') } as const;
      return { contents: compileVue(await readFile(path, 'utf8'), options).code, loader: 'js', resolveDir: here };
    });
  },
};

/** The package by its name and its exports, as if it were installed. */
const taskform: Plugin = {
  name: 'taskform',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^taskform(\/|$)/ }, ({ path, kind, pluginData }) =>
      pluginData === web ? undefined : resolve(path, { kind, resolveDir: web, pluginData: web }));
  },
};

/** The script of an application of this folder, with everything that it imports. */
export async function bundleApplication(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here + file],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    jsx: 'automatic',
    conditions: ['browser', 'production'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [svelte, vue, taskform],
    logLevel: 'error',
    write: false,
  });
  return outputFiles[0]!.text;
}
