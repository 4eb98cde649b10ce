// What does a row of the table look like? Texts of people and portals stay texts.
import { make } from '../dom.js';
import { columns } from './columns.js';
import { verdictOf } from './row.js';
import { issuesAt } from './table-rows.js';

/** @typedef {import('./row.js').CheckedRow} CheckedRow */

/** So much of a text is in a cell; all of it is there when the cell is edited. */
const mostCharacters = 160;

/** The places of cells: the row's number stands first. */
export const places = [-1, ...columns.keys()];

/** A row without anything in it. @returns {HTMLElement} */
export function makeRow() {
  const cells = places.map((place) => {
    const kind = place < 0 ? { role: 'rowheader' } : { role: 'gridcell', dir: 'auto' };
    return make('div', { ...kind, tabindex: -1, 'data-place': place, 'aria-colindex': place + 2 });
  });
  return make('div', { role: 'row', class: 'grid-row' }, ...cells);
}

/**
 * Shows a row in its element; a cell that is being edited is left alone.
 * @param {HTMLElement} element
 * @param {CheckedRow} row
 * @param {number} index its place among those that are shown
 */
export function showRow(element, row, index) {
  set(element, 'aria-rowindex', String(index + 2));
  for (const cell of /** @type {HTMLCollectionOf<HTMLElement>} */ (element.children)) {
    const place = Number(cell.dataset.place);
    const [worst] = issuesAt(row, place);
    set(cell, 'data-worst', place < 0 ? (verdictOf(row) === 'right' ? undefined : verdictOf(row)) : worst?.severity);
    set(cell, 'aria-invalid', worst?.severity === 'error' ? 'true' : undefined);
    const text = place < 0 ? String(index + 1) : beginning(row.cells[place] ?? '');
    if (!cell.classList.contains('edited') && cell.textContent !== text) cell.textContent = text;
  }
}

/** @param {string} text */
function beginning(text) {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
}

/**
 * @param {HTMLElement} element
 * @param {string} name
 * @param {string | undefined} value
 */
function set(element, name, value) {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
