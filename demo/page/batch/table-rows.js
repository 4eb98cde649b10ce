// Which rows does the table have, which of them are shown, and how many are right?
import { placeOfPath } from './columns.js';
import { verdictOf } from './row.js';

/** @typedef {import('./row.js').Row} Row */
/** @typedef {import('./row.js').CheckedRow} CheckedRow */

/** The rows of the table. `changed` is told whenever any of it is another. */
export class TableRows extends EventTarget {
  /** @type {Map<string, CheckedRow>} */
  #rows = new Map();
  /** The keys of rows that are gone: what is told about them later comes too late. @type {Set<string>} */
  #gone = new Set();
  /** @type {CheckedRow[]} */
  #shown = [];
  #counts = { right: 0, warning: 0, error: 0 };
  #isFiltered = false;

  /** The rows that are shown, in their order. @returns {readonly CheckedRow[]} */
  get shown() {
    return this.#shown;
  }

  /** @returns {IterableIterator<CheckedRow>} */
  all() {
    return this.#rows.values();
  }

  get size() {
    return this.#rows.size;
  }

  get counts() {
    return this.#counts;
  }

  get isFiltered() {
    return this.#isFiltered;
  }

  /**
   * Shows all rows, or only those with errors. One that is mended stays in sight until this is asked for anew.
   * @param {boolean} isFiltered
   */
  filter(isFiltered) {
    this.#isFiltered = isFiltered;
    this.#shown = [...this.#rows.values()].filter((row) => !isFiltered || verdictOf(row) === 'error');
    this.#tell();
  }

  /** Takes rows in: new ones, or those that were checked again. @param {readonly CheckedRow[]} rows */
  put(rows) {
    for (const row of rows) {
      const known = this.#rows.get(row.key);
      if (known) this.#renew(known, row);
      else if (!this.#gone.has(row.key)) this.#add(row);
    }
    this.#tell();
  }

  /** @param {ReadonlySet<string>} keys */
  remove(keys) {
    for (const key of keys) {
      const row = this.#rows.get(key);
      if (row) this.#counts[verdictOf(row)] -= 1;
      this.#rows.delete(key);
      this.#gone.add(key);
    }
    this.#shown = this.#shown.filter(({ key }) => !keys.has(key));
    this.#tell();
  }

  /** @param {string} key */
  get(key) {
    return this.#rows.get(key);
  }

  /** @param {CheckedRow} row */
  #add(row) {
    this.#rows.set(row.key, row);
    this.#counts[verdictOf(row)] += 1;
    if (!this.#isFiltered || verdictOf(row) === 'error') this.#shown.push(row);
  }

  /**
   * Changes a cell. What the portal said about the row is no longer true; the rest is known when it was checked.
   * @param {string} key
   * @param {number} column
   * @param {string} text
   */
  edit(key, column, text) {
    const row = this.#rows.get(key);
    if (!row) return undefined;
    this.#counts[verdictOf(row)] -= 1;
    row.cells = row.cells.with(column, text);
    row.refusal = undefined;
    this.#counts[verdictOf(row)] += 1;
    this.#tell();
    return row;
  }

  /**
   * @param {CheckedRow} known
   * @param {CheckedRow} checked
   */
  #renew(known, checked) {
    // What was typed since it was sent to be checked is checked after this.
    if (known.cells.some((text, place) => text !== checked.cells[place])) return;
    this.#counts[verdictOf(known)] -= 1;
    known.issues = checked.issues;
    this.#counts[verdictOf(known)] += 1;
  }

  #tell() {
    this.dispatchEvent(new Event('changed'));
  }
}

/**
 * What is wrong with a cell, worst first.
 * @param {CheckedRow} row
 * @param {number} column -1 for what is about the whole row
 */
export function issuesAt({ issues }, column) {
  return issues
    .filter(({ path }) => placeOfPath(path) === column)
    .toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
}
