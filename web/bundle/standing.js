// How does the form come into a page's HTML before its script? As files beside the scripts: its HTML in each language,
// drawn by the form's own templates, and the styles that it names.
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { smallTemplates } from './small-templates.js';

const web = new URL('../', import.meta.url);
const pathOf = (file) => fileURLToPath(new URL(file, web));

/** The form stands in a custom element's root, where slots are. */
const place = { customElementHostStack: [{}] };

/** The names and texts of the files. @returns {Promise<[name: string, text: string][]>} */
export async function standingFiles() {
  const folder = await mkdtemp(pathOf('dist/.standing-'));
  try {
    return await filesOf(await modulesIn(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function filesOf({ plainForm, styles, loadLanguage, availableLocales }) {
  const files = [['task-form.css', styles.map(({ cssText }) => cssText.trim()).join('\n') + '\n']];
  for (const tag of availableLocales()) {
    const form = collectResultSync(render(plainForm(await loadLanguage(tag)), place));
    files.push([`task-form.${tag}.html`, `<template shadowrootmode="open"><link rel="stylesheet" href="/taskform/task-form.css">${form}</template>\n`]);
  }
  return files;
}

/** The form's templates as in its script: what is drawn here is known there again. */
async function modulesIn(folder) {
  const input = ['form/standing/plain-form.js', 'form/styles/index.js', 'locales/load-language.js'].map((file) => pathOf(`dist/${file}`));
  const bundle = await rolldown({ input, platform: 'node', external: /^lit(?:$|\/)/, plugins: [smallTemplates] });
  const { output } = await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' });
  await bundle.close();
  const entries = output.filter(({ isEntry }) => isEntry).map(({ fileName }) => pathToFileURL(`${folder}/${fileName}`).href);
  return Object.assign({}, ...(await Promise.all(entries.map((entry) => import(entry)))));
}
