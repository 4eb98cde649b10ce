// How are ten thousand rows shown and edited with only those in sight being there?
import { byId, make } from '../dom.js';
import { columns } from './columns.js';
import { editCell } from './cell-editor.js';
import { wishOf } from './grid-keys.js';
import { makeRow, places, showRow } from './grid-row.js';

/** @typedef {import('./table-rows.js').TableRows} TableRows */

/** Rows beyond the edges that are there already when one scrolls. */
const margin = 6;

/** The height of a row, as table.css has it. */
const rowInRem = 2.25;

/** The table: cells with one focus among them, and an element for each row in sight. */
export class Grid extends EventTarget {
  #host = byId('grid');
  #body = byId('grid-body');
  #rows;
  #change;
  /** @type {Map<string, HTMLElement>} */
  #elements = new Map();
  #active = { key: '', row: 0, column: -1 };
  #isDue = false;
  #height = 36;
  /** @type {(column: number) => string} */
  #nameOf = String;
  /** Where the focus was when the mouse was pressed. @type {Element | null} */
  #pressed = null;

  /**
   * @param {TableRows} rows
   * @param {(key: string, column: number, text: string) => void} change what happens when a cell was edited
   */
  constructor(rows, change) {
    super();
    this.#rows = rows;
    this.#change = change;
    rows.addEventListener('changed', () => this.#plan());
    this.#host.addEventListener('scroll', () => this.#plan(), { passive: true });
    new ResizeObserver(() => this.#plan()).observe(this.#host);
    this.#host.addEventListener('keydown', (event) => this.#onKey(event));
    this.#host.addEventListener('mousedown', () => { this.#pressed = document.activeElement; });
    this.#host.addEventListener('click', (event) => this.#onClick(event));
    this.#body.addEventListener('focusin', (event) => this.#onFocus(event));
  }

  /** The row and the column that have the focus; the column is -1 for the row's number. */
  get active() {
    return { row: this.#rows.shown[this.#active.row], index: this.#active.row, column: this.#active.column };
  }

  /** Names the columns. @param {(column: number) => string} nameOf -1 is the row's number */
  speak(nameOf) {
    this.#nameOf = nameOf;
    byId('grid-head').replaceChildren(
      ...places.map((place) => make('div', { role: 'columnheader', 'aria-colindex': place + 2 }, nameOf(place))),
    );
  }

  /**
   * Puts the focus on a cell; beyond the edges on the last one.
   * @param {number} row
   * @param {number} column
   */
  focus(row, column) {
    this.#go(row, column);
    this.#cell()?.focus({ preventScroll: true });
  }

  /**
   * @param {number} row
   * @param {number} column
   */
  #go(row, column) {
    this.#activate(between(0, row, this.#rows.shown.length - 1), between(-1, column, columns.length - 1));
    const top = this.#active.row * this.#height;
    const room = this.#host.clientHeight - byId('grid-head').offsetHeight - this.#height;
    if (top < this.#host.scrollTop) this.#host.scrollTop = top;
    else if (top > this.#host.scrollTop + room) this.#host.scrollTop = top - room;
    this.#show();
    this.#cell()?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /**
   * @param {number} row
   * @param {number} column
   */
  #activate(row, column) {
    const before = this.#cell();
    before?.setAttribute('tabindex', '-1');
    before?.removeAttribute('aria-describedby');
    this.#active = { key: this.#rows.shown[row]?.key ?? '', row: Math.max(row, 0), column };
    this.#mark();
    this.dispatchEvent(new Event('moved'));
  }

  /** The element of the active cell. */
  #cell() {
    const { key, column } = this.#active;
    return /** @type {HTMLElement | undefined} */ (this.#elements.get(key)?.children[column + 1]);
  }

  /** The active cell is the one that Tab comes to; what is wrong with it stands below the table. */
  #mark() {
    this.#cell()?.setAttribute('tabindex', '0');
    this.#cell()?.setAttribute('aria-describedby', 'cell-issue');
  }

  /** Shows what has changed with the next frame. */
  #plan() {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#follow();
      this.#show();
    });
  }

  /** Rows may have gone: the focus stays with its row, else with the place. */
  #follow() {
    const { shown } = this.#rows;
    const { key, row, column } = this.#active;
    if (shown[row]?.key === key && key !== '') return;
    const isFocused = this.#body.contains(document.activeElement);
    const found = shown.findIndex((candidate) => candidate.key === key);
    this.#activate(found < 0 ? between(0, row, shown.length - 1) : found, column);
    if (isFocused && found < 0) this.focus(this.#active.row, column);
  }

  #show() {
    const { shown } = this.#rows;
    this.#height = rowInRem * parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.#body.style.blockSize = `${shown.length * this.#height}px`;
    this.#host.setAttribute('aria-rowcount', String(shown.length + 1));
    const { scrollTop, clientHeight } = this.#host;
    const first = Math.floor(scrollTop / this.#height) - margin;
    const last = Math.ceil((scrollTop + clientHeight) / this.#height) + margin;
    this.#keepOnly(Math.max(0, first), Math.min(shown.length - 1, last));
  }

  /**
   * Lets there be elements for some rows, and for the one with the focus, in their order. None that stays is moved: it
   * would lose the focus.
   * @param {number} first
   * @param {number} last
   */
  #keepOnly(first, last) {
    const { shown } = this.#rows;
    const wanted = new Set(Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at));
    if (shown[this.#active.row]) wanted.add(this.#active.row);
    const inOrder = [...wanted].sort((a, b) => a - b);
    const keys = new Set(inOrder.map((index) => shown[index]?.key));
    for (const [key, element] of this.#elements) {
      if (keys.has(key)) continue;
      element.remove();
      this.#elements.delete(key);
    }
    inOrder.forEach((index, at) => this.#place(index, at));
    this.#mark();
  }

  /**
   * @param {number} index the row's place among those that are shown
   * @param {number} at its place among those that are there
   */
  #place(index, at) {
    const row = this.#rows.shown[index];
    if (!row) return;
    const element = this.#elements.get(row.key) ?? makeRow();
    this.#elements.set(row.key, element);
    if (this.#body.children[at] !== element) this.#body.insertBefore(element, this.#body.children[at] ?? null);
    element.style.insetBlockStart = `${index * this.#height}px`;
    element.dataset.key = row.key;
    showRow(element, row, index);
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.target !== this.#cell()) return;
    const page = Math.max(1, Math.floor(this.#host.clientHeight / this.#height) - 2);
    const wish = wishOf(event, { page, isFromRight: getComputedStyle(this.#host).direction === 'rtl' });
    if (!wish) return;
    event.preventDefault();
    const { key, row, column } = this.#active;
    if (wish.kind === 'move') this.focus(row + wish.rows, column + wish.columns);
    else if (column >= 0 && wish.kind === 'empty') this.#change(key, column, '');
    else if (column >= 0 && wish.kind === 'edit') this.#edit(wish.text);
  }

  /** A click on a cell goes there; one on the cell that has the focus edits it. @param {Event} event */
  #onClick(event) {
    const cell = cellOf(event);
    if (cell && cell === this.#pressed && cell === this.#cell() && this.#active.column >= 0) this.#edit();
  }

  /** @param {Event} event */
  #onFocus(event) {
    const cell = cellOf(event);
    if (!cell || cell === this.#cell()) return;
    const key = cell.parentElement?.dataset.key;
    this.#activate(this.#rows.shown.findIndex((row) => row.key === key), Number(cell.dataset.place));
  }

  /** @param {string} [typed] what takes the place of the text */
  #edit(typed) {
    const cell = this.#cell();
    const { key, row: index, column } = this.#active;
    const row = this.#rows.get(key);
    if (!cell || !row) return;
    editCell(cell, {
      label: `${this.#nameOf(column)}, ${index + 1}`,
      text: typed ?? row.cells[column] ?? '',
      isReplaced: typed !== undefined,
      commit: (text, next) => {
        if (text !== row.cells[column]) this.#change(key, column, text);
        showRow(/** @type {HTMLElement} */ (cell.parentElement), row, index);
        if (next.rows !== 0 || next.columns !== 0) this.focus(this.#active.row + next.rows, column + next.columns);
      },
      cancel: () => {
        showRow(/** @type {HTMLElement} */ (cell.parentElement), row, index);
        cell.focus({ preventScroll: true });
      },
    });
  }
}

/** The cell in which something happened; none while it is the field in it. @param {Event} event */
function cellOf({ target }) {
  return target instanceof HTMLElement && target.dataset.place !== undefined ? target : undefined;
}

/**
 * @param {number} least
 * @param {number} value
 * @param {number} most
 */
const between = (least, value, most) => Math.max(least, Math.min(value, most));
