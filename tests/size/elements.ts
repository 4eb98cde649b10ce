// What does a page download for the elements, ready to use from one script tag?
import { readFile } from 'node:fs/promises';
import { bundle } from './bundle.ts';
import { type Sizes, sizesOf, sumOf } from './sizes.ts';

/**
 * The form's one script, English among it, by which a person can type; with it what it then asks for by itself, the
 * engine's face and the look-ups; a further language; the card alone.
 */
export const elementParts = ['first', 'form', 'language', 'card'] as const;
export type ElementPart = (typeof elementParts)[number];
export type Elements = Readonly<Record<ElementPart, Sizes>>;

const standalone = new URL('../../web/dist/standalone/', import.meta.url);

/** Measures what `./dev build` left in web/dist/standalone; the card is bundled as by a page that wants nothing else. */
export async function measureElements(): Promise<Elements> {
  const first = await withImports('task-form.js');
  const form = new Map(first);
  for (const [, later] of first.get('task-form.js')!.toString().matchAll(/\bimport\(`\.\/([^`]+)`\)/g)) {
    if (askedByItself.test(later!)) await withImports(later!, form);
  }
  return {
    first: wholeOf(first),
    form: wholeOf(form),
    language: sizesOf(await bundle(new URL('../locales/de.js', standalone))),
    card: sizesOf(await bundle(new URL('../card/task-card-element.js', standalone))),
  };
}

/** What the form always asks for. Other languages and the outbox come when they are wanted; the card, after the form, is counted apart. */
const askedByItself = /^(?:taskform|lookups-.+)\.js$/;

const wholeOf = (files: ReadonlyMap<string, Uint8Array>): Sizes => sumOf([...files.values()].map((file) => sizesOf(file)));

/** A script and, over others too, what it imports: all that arrives before it runs. What it asks for later is not in it. */
async function withImports(name: string, files: Map<string, Uint8Array> = new Map()): Promise<Map<string, Uint8Array>> {
  if (files.has(name)) return files;
  const file = await readFile(new URL(name, standalone));
  files.set(name, file);
  for (const [, imported] of file.toString().matchAll(/\b(?:import|from)\s*["`]\.\/([^"`]+)["`]/g)) await withImports(imported!, files);
  return files;
}
