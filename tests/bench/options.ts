// What was ./dev bench asked to do?
import { parseArgs } from 'node:util';
import type { Length } from './in-node.ts';

export interface Options {
  rounds: number;
  /** Milliseconds that one candidate works in one round. */
  milliseconds: number;
  /** How many Tasks are in the long lists. */
  tasks: number;
  reads: number;
  /** Of the lists whose Tasks must cost the same; none in a quick run. */
  lengths: readonly Length[];
  only: RegExp;
  json: string | undefined;
  /** Whether the README gets the table of budgets. */
  readme: boolean;
}

/** A million Tasks are 1.7 GB, which nobody holds. */
const lengths: readonly Length[] = [
  { as: 'bytes', tasks: 1 },
  { as: 'bytes', tasks: 100 },
  { as: 'bytes', tasks: 10_000 },
  { as: 'stream', tasks: 10_000 },
  { as: 'stream', tasks: 1_000_000 },
];

/** Ends the program with a sentence when an option cannot be meant. */
export function readOptions(values: string[]): Options {
  try {
    const { values: given } = parseArgs({
      args: values,
      options: {
        rounds: { type: 'string' },
        quick: { type: 'boolean', default: false },
        only: { type: 'string', default: '' },
        json: { type: 'string' },
        readme: { type: 'boolean', default: false },
      },
    });
    const rounds = Number(given.rounds ?? (given.quick ? 3 : 7));
    if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds takes a number of rounds and not "${given.rounds}".`);
    if (given.readme && given.only) throw new Error('--readme takes the whole run: leave --only out.');
    const pace = given.quick ? { milliseconds: 10, tasks: 2_000, reads: 20_000, lengths: [] } : { milliseconds: 30, tasks: 10_000, reads: 100_000, lengths };
    return { rounds, ...pace, only: new RegExp(given.only, 'i'), json: given.json, readme: given.readme };
  } catch (error) {
    console.error(`dev: ${(error as Error).message}`);
    process.exit(1);
  }
}
