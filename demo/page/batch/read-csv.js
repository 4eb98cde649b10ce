// Which rows are in a CSV text?
import { columns, placeOf } from './columns.js';

/** @typedef {{ cells: string[][], unknown: string[], isHeaded: boolean, left: number[] }} Found */

/**
 * As much of papaparse as is used.
 * @typedef {{ parse(text: string, options: object): { data: string[][] } }} Papa
 */

/** A script without types of its own. @type {string} */
const address = '/papaparse/papaparse.min.js';

/** Whatever spreadsheets put between cells. */
const delimitersToGuess = [',', ';', '\t'];

/**
 * Reads a text whose first row names the columns. Commas, semicolons or tabs separate.
 * @param {string} text
 * @returns {Promise<Found>}
 */
export async function readCsv(text) {
  const papa = await loadPapa();
  const { data } = papa.parse(text.replace(/^\ufeff/, ''), { delimitersToGuess, skipEmptyLines: 'greedy' });
  const [headings = [], ...lines] = data;
  const places = headings.map((heading) => placeOf(heading));
  const unknown = headings.filter((heading, at) => places[at] === undefined && heading.trim() !== '');
  const isHeaded = places.some((place) => place !== undefined);
  return { cells: lines.map((line) => cellsOf(line, places)), unknown, isHeaded, left: [] };
}

/**
 * @param {readonly string[]} line
 * @param {readonly (number | undefined)[]} places the column of each of its texts
 */
function cellsOf(line, places) {
  const cells = columns.map(() => '');
  line.forEach((text, at) => {
    const place = places[at];
    if (place !== undefined) cells[place] = text;
  });
  return cells;
}

/** @type {Promise<Papa> | undefined} */
let loading;

/** The library is no module; it tells a module loader of the old kind (AMD) what it is. */
function loadPapa() {
  loading ??= new Promise((resolve, reject) => {
    /** @param {unknown} _needs @param {() => Papa} make */
    const define = (_needs, make) => resolve(make());
    Object.assign(globalThis, { define: Object.assign(define, { amd: {} }) });
    import(address).catch(reject);
  });
  return loading;
}
