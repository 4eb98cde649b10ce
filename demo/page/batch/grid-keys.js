// Which key does what in the table (ARIA Authoring Practices Guide, pattern "Grid")?

/**
 * @typedef {{ kind: 'move', rows: number, columns: number } | { kind: 'edit', text?: string } | { kind: 'empty' }} Wish
 */

/** Further than any table reaches. */
const all = 1e9;

/**
 * What a key press in a cell wants; undefined where the browser shall do what it does.
 * @param {KeyboardEvent} event
 * @param {{ page: number, isFromRight: boolean }} table how many rows are in sight, and where its first column is
 * @returns {Wish | undefined}
 */
export function wishOf(event, { page, isFromRight }) {
  const { key, ctrlKey, metaKey, altKey } = event;
  const isWithCommand = ctrlKey || metaKey;
  if (altKey || event.isComposing) return undefined;
  const aside = isFromRight ? -1 : 1;
  /** @type {Record<string, [rows: number, columns: number]>} */
  const moves = {
    ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -aside], ArrowRight: [0, aside],
    PageUp: [-page, 0], PageDown: [page, 0],
    Home: [isWithCommand ? -all : 0, -all], End: [isWithCommand ? all : 0, all],
  };
  const move = moves[key];
  if (move) return { kind: 'move', rows: move[0], columns: move[1] };
  if (isWithCommand) return undefined;
  if (key === 'Enter' || key === 'F2') return { kind: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'empty' };
  return [...key].length === 1 && key !== ' ' ? { kind: 'edit', text: key } : undefined;
}
