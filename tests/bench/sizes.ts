// What of the budgets is about bytes, as ./dev size counts them, and which peer needs the fewest?
import { buildForms, formLabelOf } from '../peers/forms/build.ts';
import { makeReport } from '../size/report.ts';
import { sizesOf } from '../size/sizes.ts';

export interface SizeRow {
  readonly what: string;
  /** Bytes after brotli. */
  readonly budget: number;
  readonly ours: number;
  readonly best: { readonly name: string; readonly bytes: number };
  readonly reason: string;
}

const engineReason = 'the Wasm also reads Tasks and answers and says what is wrong, with a parser of its own for each.';
const formReason = 'ten languages apart, it brings the engine, pickers, drafts and an outbox.';

export async function measureSizes(): Promise<SizeRow[]> {
  const { budgets, peers } = await makeReport();
  const [smallest] = peers;
  const engine = { best: { name: smallest!.name, bytes: smallest!.sizes.brotli }, reason: engineReason };
  const form = { best: await smallestForm(), reason: formReason };
  return budgets.map(({ what, budget, ours }) => ({ what: standsAlone(what), budget, ours, ...(what.startsWith('<task-form>') ? form : engine) }));
}

/** In a table of much else, it has to be said what is counted. */
const standsAlone = (what: string): string => `after brotli, ${what.replace('the same and', 'the engine with')}`;

/** The scripts of the forms that people build with a library. */
async function smallestForm(): Promise<{ name: string; bytes: number }> {
  const forms = (await buildForms()).filter(({ name }) => name !== 'plain');
  const sizes = forms.map(({ name, files }) => ({ name: formLabelOf(name), bytes: sizesOf(files[`/${name}/page.js`]!).brotli }));
  return sizes.reduce((least, one) => (one.bytes < least.bytes ? one : least));
}

export const bytesOf = (count: number): string => `${(count / 1000).toFixed(1)} kB`;
