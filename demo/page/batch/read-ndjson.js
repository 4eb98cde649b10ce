// Which rows are in an NDJSON text, which has a JSON object in each line?
import { textOf } from './cells.js';
import { columns, placeOf } from './columns.js';

/** Whether a text is NDJSON, by how it begins. @param {string} text */
export const isNdjson = (text) => /^\ufeff?\s*\{/.test(text);

/**
 * @param {string} text
 * @returns {import('./read-csv.js').Found} `left` has the numbers of the lines that hold no object
 */
export function readNdjson(text) {
  /** @type {Set<string>} */
  const unknown = new Set();
  /** @type {string[][]} */
  const cells = [];
  /** @type {number[]} */
  const left = [];
  text.replace(/^\ufeff/, '').split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const members = objectIn(line);
    if (members) cells.push(cellsOf(members, unknown));
    else left.push(index + 1);
  });
  return { cells, unknown: [...unknown], isHeaded: true, left };
}

/** @param {string} line */
function objectIn(line) {
  try {
    const value = JSON.parse(line);
    const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
    return isObject ? /** @type {Record<string, unknown>} */ (value) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {Record<string, unknown>} members
 * @param {Set<string>} unknown is told the names that no column has
 */
function cellsOf(members, unknown) {
  const cells = columns.map(() => '');
  for (const [name, value] of Object.entries(members)) {
    const place = placeOf(name);
    if (place === undefined) unknown.add(name);
    else cells[place] = Array.isArray(value) ? value.map(textOf).join(' ') : textOf(value);
  }
  return cells;
}
