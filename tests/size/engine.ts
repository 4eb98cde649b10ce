// What does a page download for the headless engine, part by part?
import { readFile } from 'node:fs/promises';
import { bundle } from './bundle.ts';
import { type Sizes, sizesOf } from './sizes.ts';

/** The parts: the compiled engine, Emscripten's glue, and the package's own modules. */
export const parts = ['wasm', 'glue', 'wrapper'] as const;
export type Part = (typeof parts)[number];
export type Engine = Readonly<Record<Part, Sizes>>;

const dist = new URL('../../web/dist/', import.meta.url);

/** Measures what `./dev build` left in web/dist, all of it bundled as a page would. */
export async function measureEngine(): Promise<Engine> {
  return {
    wasm: sizesOf(await readFile(new URL('taskform-engine.wasm', dist))),
    glue: sizesOf(await bundle(new URL('taskform-engine.js', dist))),
    wrapper: sizesOf(await bundle(new URL('index.js', dist), ['./taskform-engine.js'])),
  };
}
