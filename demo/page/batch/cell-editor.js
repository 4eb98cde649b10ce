// How is a cell edited in place?
import { make } from '../dom.js';

/**
 * @typedef {object} Edit
 * @property {string} label what the field is called
 * @property {string} text what stands in it at first
 * @property {boolean} isReplaced whether it was begun by typing: then the text is not selected
 * @property {(text: string, next: { rows: number, columns: number }) => void} commit
 * @property {() => void} cancel
 */

/**
 * Puts a field into a cell. Enter and Tab take what was typed and go on, Escape does not take it, and leaving the field
 * takes it. Shift and Enter begin a line.
 * @param {HTMLElement} cell
 * @param {Edit} edit
 */
export function editCell(cell, { label, text, isReplaced, commit, cancel }) {
  const field = make('textarea', { rows: 1, 'aria-label': label, dir: 'auto', spellcheck: 'false' });
  field.value = text;
  cell.classList.add('edited');
  cell.replaceChildren(field);
  field.focus();
  if (isReplaced) field.setSelectionRange(text.length, text.length);
  else field.select();
  let isOpen = true;

  /** @param {() => void} then */
  const close = (then) => {
    if (!isOpen) return;
    isOpen = false;
    cell.classList.remove('edited');
    field.remove();
    then();
  };
  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.isComposing) return;
    const next = nextAfter(event);
    if (event.key !== 'Escape' && !next) return;
    event.preventDefault();
    close(next ? () => commit(field.value, next) : cancel);
  });
  field.addEventListener('blur', () => {
    // Another window is in front: the field is still there when the person comes back.
    if (document.hasFocus()) close(() => commit(field.value, { rows: 0, columns: 0 }));
  });
}

/** @param {KeyboardEvent} event */
function nextAfter({ key, shiftKey }) {
  if (key === 'Tab') return { rows: 0, columns: shiftKey ? -1 : 1 };
  return key === 'Enter' && !shiftKey ? { rows: 1, columns: 0 } : undefined;
}
