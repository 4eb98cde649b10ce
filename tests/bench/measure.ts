// How long does each candidate take, all of them in turn, round after round? For Node and for a page.
import type { Candidate } from './candidates/candidate.ts';
import type { Inputs } from './inputs.ts';
import type { Work } from './works.ts';

/** A candidate that is loaded, with its own copy of the works. */
export interface Loaded {
  name: string;
  candidate: Candidate;
  works: Readonly<Record<string, Work>>;
}

export interface Pace {
  rounds: number;
  /** Milliseconds that one candidate works in one round, at least once. */
  milliseconds: number;
}

/** Nanoseconds for one time, round by round, by candidate. */
export type Samples = Record<string, number[]>;

/** What came out of all work. It is kept, so that no compiler finds the work useless. */
export let sum = 0;

export async function loadAll(names: readonly string[], addressOf: (name: string) => string): Promise<Loaded[]> {
  const all: Loaded[] = [];
  for (const name of names) {
    const { open, works } = await import(/* @vite-ignore */ addressOf(name));
    all.push({ name, works, candidate: await open() });
  }
  return all;
}

export function measure(work: string, all: readonly Loaded[], inputs: Inputs, { rounds, milliseconds }: Pace): Samples {
  const able = all.filter(({ name, candidate }) => canDo(work, name, candidate));
  const runs = able.map((loaded) => ({ ...loaded, times: timesFor(work, loaded, inputs, milliseconds) }));
  const samples: Samples = Object.fromEntries(runs.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; ++round) {
    // Another one begins each round: none is always the one after the greediest.
    for (let turn = 0; turn < runs.length; ++turn) {
      const run = runs[(round + turn) % runs.length]!;
      samples[run.name]!.push((timed(work, run, inputs, run.times) * 1e6) / run.times);
    }
  }
  return samples;
}

/** JSON alone knows of no errors. */
function canDo(work: string, name: string, candidate: Candidate): boolean {
  if (work === 'key-beside') return candidate.checkTitleBeside !== undefined;
  return name !== 'json' || (work !== 'four-errors' && work !== 'key');
}

/** How many times fill the milliseconds, found once the code is warm. */
function timesFor(work: string, loaded: Loaded, inputs: Inputs, milliseconds: number): number {
  let times = 1;
  let took = timed(work, loaded, inputs, times);
  for (let warm = took; warm < 4 * milliseconds; warm += took) {
    if (took < milliseconds) times = Math.ceil(times * Math.min(8, (1.2 * milliseconds) / Math.max(took, 0.01)));
    took = timed(work, loaded, inputs, times);
  }
  return Math.max(1, Math.round((times * milliseconds) / took));
}

function timed(work: string, { candidate, works }: Loaded, inputs: Inputs, times: number): number {
  const start = performance.now();
  sum += works[work]!(candidate, inputs, times);
  return performance.now() - start;
}
