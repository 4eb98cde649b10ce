// Do the headless engine and the form keep to what they may weigh on the wire?
import type { Elements } from './elements.ts';
import type { Engine } from './engine.ts';

export interface Verdict {
  readonly what: string;
  readonly budget: number;
  readonly ours: number;
  readonly met: boolean;
}

/** In bytes after brotli. */
const budgets = { untilFirstVerdict: 18_000, withDiagnostics: 30_000, form: 48_000 };

/** The reader that says what is wrong is in the same Wasm as the one that reads what is right: both arrive at once. */
export function verdictsOn({ wasm, glue, wrapper }: Engine, { form }: Elements): Verdict[] {
  const engine = wasm.brotli + glue.brotli + wrapper.brotli;
  const verdict = (what: string, budget: number, ours: number): Verdict => ({ what, budget, ours, met: ours <= budget });
  return [
    verdict('until the first verdict on a right request', budgets.untilFirstVerdict, engine),
    verdict('the same and what is needed to say what is wrong', budgets.withDiagnostics, engine),
    verdict('<task-form> ready to use, the engine and all', budgets.form, form.brotli + wasm.brotli),
  ];
}
