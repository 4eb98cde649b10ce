// What is done beside the page, so that the page stays awake: rows are read, checked and kept.
import { loadTaskform } from '/taskform/standalone/taskform.js';
import { asName, noNames } from './cells.js';
import { issuesOf } from './check-row.js';
import { openRows } from './kept-rows.js';
import { readCsv } from './read-csv.js';
import { isNdjson, readNdjson } from './read-ndjson.js';
import { textIn } from './read-text.js';
import { newKey } from './row.js';

/** @typedef {import('./messages.js').Question} Question */
/** @typedef {import('./row.js').Row} Row */

/** So many rows are told at once: little enough for a page to take in between two frames. */
const portion = 200;

/** So many rows one reading brings at most. */
const mostRows = 50_000;

const taskform = loadTaskform();
const kept = openRows().catch(() => {
  tell({ kind: 'unkept' });
  return undefined;
});
const names = noNames();
/** Rows that are gone, perhaps while they were being checked. @type {Set<string>} */
const gone = new Set();
let lastOrder = 0;

/** @type {{ [Kind in Question['kind']]: (question: Extract<Question, { kind: Kind }>) => unknown }} */
const doers = {
  names({ categories, people }) {
    for (const [name, id] of categories) names.categories.set(asName(name), id);
    for (const [name, id] of people) names.people.set(asName(name), id);
  },

  async restore() {
    for await (const rows of (await kept)?.all() ?? []) await check(rows);
    tell({ kind: 'restored' });
  },

  async read({ source }) {
    const text = typeof source === 'string' ? source : textIn(await source.arrayBuffer());
    const { cells, unknown, left, isHeaded } = isNdjson(text) ? readNdjson(text) : await readCsv(text);
    const found = isHeaded ? cells.slice(0, mostRows) : [];
    for (let start = 0; start < found.length; start += portion) {
      await checkAndKeep(found.slice(start, start + portion).map(newRow));
    }
    tell({ kind: 'ended', count: found.length, unknown, left, isHeaded, isTooLong: cells.length > mostRows });
  },

  check: ({ rows }) => checkAndKeep(rows),

  async forget({ keys }) {
    for (const key of keys) gone.add(key);
    await (await kept)?.forget(keys);
  },
};

addEventListener('message', async ({ data }) => {
  try {
    await doers[/** @type {'read'} */ (/** @type {Question} */ (data).kind)](data);
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});

/** @param {string[]} cells @returns {Row} */
function newRow(cells) {
  // Rows of another page with the same table are no hindrance: orders grow with the clock.
  lastOrder = Math.max(lastOrder + 1, Date.now() * 1000);
  return { key: newKey(), order: lastOrder, cells };
}

/** @param {Row[]} rows */
async function checkAndKeep(rows) {
  await check(rows);
  await (await kept)?.keep(rows.filter(({ key }) => !gone.has(key))).catch(() => tell({ kind: 'unkept' }));
}

/** Tells rows with their issues, in portions between which other questions are heard. @param {Row[]} rows */
async function check(rows) {
  const checker = await taskform;
  for (let start = 0; start < rows.length; start += portion) {
    const part = rows.slice(start, start + portion);
    const checked = part.map((row) => ({ ...row, issues: issuesOf(checker, row, names) }));
    tell({ kind: 'rows', rows: checked, people: names.people.size });
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** @param {import('./messages.js').Answer} answer */
function tell(answer) {
  postMessage(answer);
}
