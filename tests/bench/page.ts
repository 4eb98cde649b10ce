// What does the page of the benchmark do, when it is asked?
import { makeInputs } from './inputs.ts';
import { loadAll, measure, type Pace } from './measure.ts';
import { holdToSameVerdicts } from './same-verdicts.ts';

const addressOf = (name: string): string => new URL(`${name}.mjs`, import.meta.url).href;

/** Loads the candidates, holds them to the same verdicts, and gives the page a way to measure a work. */
const prepare = async (names: string[], tasks: number): Promise<boolean> => {
  const inputs = makeInputs(tasks);
  const all = await loadAll(names, addressOf);
  holdToSameVerdicts(all, inputs);
  Object.assign(globalThis, { measureWork: (work: string, pace: Pace) => measure(work, all, inputs, pace) });
  return true;
};

Object.assign(globalThis, { prepare });
