// How is everything measured in Node?
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { output } from './bundle.ts';
import type { Inputs } from './inputs.ts';
import { loadAll, measure, type Pace, type Samples } from './measure.ts';
import { names } from './roster.ts';
import { holdToSameVerdicts } from './same-verdicts.ts';

const run = promisify(execFile);
const fileOf = (name: string): URL => new URL(`modules/${name}.mjs`, output);

/** Loads the candidates, holds them to the same verdicts, and answers how a work is measured. */
export async function openNode(inputs: Inputs): Promise<(work: string, pace: Pace) => Samples> {
  const all = await loadAll(names, (name) => fileOf(name).href);
  holdToSameVerdicts(all, inputs);
  return (work, pace) => measure(work, all, inputs, pace);
}

/** Each start is a process of its own. */
export async function startColdInNode(rounds: number): Promise<Samples> {
  const samples: Samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; ++round) {
    for (const name of names) samples[name]!.push(Number(await scripted('cold-start-script', [], name)) * 1e6);
  }
  return samples;
}

export interface Held {
  /** Bytes after the warm-up, and after the reads. */
  before: { heap: number; wasm: number };
  after: { heap: number; wasm: number };
}

/** What a process of its own holds before and after that many reads. */
export async function measureMemory(times: number): Promise<Record<string, Held>> {
  const held: Record<string, Held> = {};
  for (const name of names) held[name] = JSON.parse(await scripted('memory-script', ['--expose-gc'], name, String(times)));
  return held;
}

/** How many Tasks are read, at once or as they come. */
export interface Length {
  as: 'bytes' | 'stream';
  tasks: number;
}

export interface Scale extends Length {
  /** For one Task. */
  nanoseconds: number;
  /** The bytes of the process before, and at the most; those of the engine that reads. */
  resident: { before: number; most: number };
  wasm: number;
}

/** What one Task costs in lists of these lengths, each in a process of its own: the median of some rounds. */
export async function measureScale(lengths: readonly Length[], rounds: number): Promise<Scale[]> {
  const samples: Scale[][] = lengths.map(() => []);
  for (let round = 0; round < rounds; ++round) {
    for (const [place, length] of lengths.entries()) {
      const said = await scripted('scale-script', ['--expose-gc'], length.as, String(length.tasks));
      samples[place]!.push({ ...length, ...JSON.parse(said) });
    }
  }
  return samples.map((own) => own.toSorted((a, b) => a.nanoseconds - b.nanoseconds)[Math.floor(own.length / 2)]!);
}

/** What a bundled script prints in a fresh process, to which nothing is added that this one needs. */
async function scripted(script: string, options: string[], ...values: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [...options, fileOf(script).pathname, ...values], { env: { ...process.env, NODE_OPTIONS: '' } });
  return stdout;
}
