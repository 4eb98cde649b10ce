// Has a part of the engine or of the elements grown since someone last agreed to its size?
import { readFile, writeFile } from 'node:fs/promises';
import { type ElementPart, elementParts, type Elements } from './elements.ts';
import { type Engine, type Part as EnginePart, parts as engineParts } from './engine.ts';

const parts = [...engineParts, ...elementParts];
type Part = EnginePart | ElementPart;

/** Bytes after brotli that each part may have. */
export type Marks = Readonly<Record<Part, number>>;

/** Compilers differ by this much from one machine to the next. */
const tolerance = 0.02;

const file = new URL('ratchet.json', import.meta.url);

export const readMarks = async (): Promise<Marks> => JSON.parse(await readFile(file, 'utf8'));

/** The marks that the engine and the elements would just keep to. */
export function marksOf(engine: Engine, elements: Elements): Marks {
  const sizes = { ...engine, ...elements };
  return Object.fromEntries(parts.map((part) => [part, sizes[part].brotli])) as Record<Part, number>;
}

export const writeMarks = (marks: Marks): Promise<void> => writeFile(file, `${JSON.stringify(marks, null, 2)}\n`);

/** A sentence for each part that has outgrown its mark. */
export const grown = (now: Marks, marks: Marks): string[] =>
  parts
    .filter((part) => now[part] > marks[part] * (1 + tolerance))
    .map((part) => `${the(part, now, marks)}. Make it smaller; or, if it is worth its bytes, ./dev size --write raises the mark: commit it and say why.`);

/** A sentence for each part whose mark can be lowered. */
export const shrunk = (now: Marks, marks: Marks): string[] =>
  parts
    .filter((part) => now[part] < marks[part])
    .map((part) => `${the(part, now, marks)}. ./dev size --write lowers the mark: commit it with the change.`);

const the = (part: Part, now: Marks, marks: Marks): string =>
  `The ${part} has ${now[part]} bytes after brotli, its mark in tests/size/ratchet.json is ${marks[part]}`;
