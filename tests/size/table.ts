// How is what was measured laid out for a person?
import type { Report } from './report.ts';
import { type Sizes, sumOf } from './sizes.ts';

/** The whole report as text. */
export function tableOf({ engine, total, elements, peers, forms, wasmParts, scriptParts, budgets, ratchet }: Report): string {
  const { wasm, glue, wrapper } = engine;
  const { first, form, language, card } = elements;
  return [
    'What a page downloads to check the same request, in bytes (gzip -9, brotli -11, minified by esbuild).',
    "The engine also sends it, and reads the portal's answers and Tasks; the peers only check.",
    '',
    aligned([
      ['', 'raw', 'gzip', 'brotli', 'of ours'],
      row('taskform: Wasm', wasm, total),
      row('taskform: glue', glue, total),
      row('taskform: wrapper', wrapper, total),
      row('taskform, all of it', total, total),
      ...peers.map(({ name, sizes }) => row(name, sizes, total)),
    ]),
    '',
    'What a page downloads for the elements. The form is the one script tag, and what it asks for by itself; the card, which the tag loads after it, is apart.',
    '',
    aligned([
      ['', 'raw', 'gzip', 'brotli', 'of the engine'],
      row('<task-form>: the script by which one can type', first, total),
      row('<task-form>: all scripts, the glue among them', form, total),
      row('<task-form>: Wasm', wasm, total),
      row('<task-form>, ready to use', sumOf([form, wasm]), total),
      row('a further language', language, total),
      row('<task-card> alone', card, total),
      ...forms.map(({ name, sizes }) => row(`the same form, ${name}`, sizes, total)),
    ]),
    ...(wasmParts ? ['', 'What the Wasm is made of, by the functions its bytes ended in, before compression.', '', sharesOf(wasmParts)] : []),
    '',
    "What the form's first script is made of, minified, before compression.",
    '',
    sharesOf(scriptParts),
    '',
    aligned([
      ['budget, after brotli', 'budget', 'ours', ''],
      ...budgets.map(({ what, budget, ours, met }) => [what, bytes(budget), bytes(ours), met ? 'met' : `missed by ${bytes(ours - budget)}`]),
    ]),
    ...(ratchet.length ? ['', ...ratchet] : []),
  ].join('\n');
}

const row = (name: string, { raw, gzip, brotli }: Sizes, total: Sizes): string[] =>
  [name, bytes(raw), bytes(gzip), bytes(brotli), `${(brotli / total.brotli).toFixed(2)} x`];

function sharesOf(parts: Readonly<Record<string, number>>): string {
  const whole = Object.values(parts).reduce((sum, size) => sum + size, 0);
  return aligned([['', 'raw', 'share'], ...Object.entries(parts).map(([part, size]) => [part, bytes(size), `${Math.round((100 * size) / whole)} %`])]);
}

const bytes = (count: number): string => count.toLocaleString('en');

/** The first column to the left, the others to the right, as numbers are read. */
function aligned(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const cell = (text: string, column: number) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0));
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
