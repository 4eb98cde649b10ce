// Does the headless engine keep to what it may weigh on the wire?
import type { Engine } from './engine.ts';

export interface Verdict {
  readonly what: string;
  readonly budget: number;
  readonly ours: number;
  readonly met: boolean;
}

/** In bytes after brotli. */
const budgets = { untilFirstVerdict: 18_000, withDiagnostics: 30_000 };

/** The reader that says what is wrong is in the same Wasm as the one that reads what is right: both arrive at once. */
export function verdictsOn({ wasm, glue, wrapper }: Engine): Verdict[] {
  const ours = wasm.brotli + glue.brotli + wrapper.brotli;
  const verdict = (what: string, budget: number): Verdict => ({ what, budget, ours, met: ours <= budget });
  return [
    verdict('until the first verdict on a right request', budgets.untilFirstVerdict),
    verdict('the same and what is needed to say what is wrong', budgets.withDiagnostics),
  ];
}
