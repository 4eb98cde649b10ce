// What of the budgets is about bytes, as ./dev size counts them, and which peer needs the fewest?
import type { Peer } from '../size/peers.ts';
import { makeReport } from '../size/report.ts';

export interface SizeRow {
  readonly what: string;
  /** Bytes after brotli. */
  readonly budget: number;
  readonly ours: number;
  readonly best: { readonly name: string; readonly bytes: number };
  readonly reason: string;
}

const engineReason = 'the Wasm also reads Tasks and answers, and has a second reader that says what is wrong; both arrive at once.';
const formReason = 'close to half of it is the Wasm; the rest is fields, pickers, Lit, English, and what gets data in and out of the Wasm.';

export async function measureSizes(): Promise<SizeRow[]> {
  const { budgets, peers, forms } = await makeReport();
  const engine = { best: smallestOf(peers), reason: engineReason };
  // The floor comes first, and has no library.
  const form = { best: smallestOf(forms.slice(1)), reason: formReason };
  return budgets.map(({ what, budget, ours }) => ({ what: standsAlone(what), budget, ours, ...(what.startsWith('<task-form>') ? form : engine) }));
}

const smallestOf = (peers: readonly Peer[]): SizeRow['best'] =>
  peers.map(({ name, sizes }) => ({ name, bytes: sizes.brotli })).reduce((least, one) => (one.bytes < least.bytes ? one : least));

/** In a table of much else, it has to be said what is counted. */
const standsAlone = (what: string): string => `after brotli, ${what.replace('the same and', 'the engine with')}`;

export const bytesOf = (count: number): string => `${(count / 1000).toFixed(1)} kB`;
