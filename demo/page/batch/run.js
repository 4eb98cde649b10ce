// How far are the tasks of the table that were sent, whichever tab sends them?
import { isKey } from './row.js';

/** @typedef {import('/taskform/standalone/taskform.js').Entry} Entry */
/** @typedef {import('/taskform/standalone/taskform.js').EntryState | 'doubt'} State */

/** When the person began to send what is being sent; older tasks are no part of it. */
const beginning = 'taskform-batch-run';

/** What became of the tasks that are on their way, counted. `changed` is told after each change. */
export class Run extends EventTarget {
  /** @type {Map<string, Entry>} */
  #entries = new Map();
  /** @type {Record<State, number>} */
  counts = { queued: 0, sending: 0, created: 0, refused: 0, uncertain: 0, doubt: 0 };
  #since = Number(stored(() => localStorage.getItem(beginning)) ?? 0);

  get total() {
    return this.#entries.size;
  }

  /** How many of them are not at an end. */
  get unfinished() {
    return this.counts.queued + this.counts.sending + this.counts.uncertain + this.counts.doubt;
  }

  /** Those in a state. @param {State} state */
  in(state) {
    return [...this.#entries.values()].filter((entry) => stateOf(entry) === state);
  }

  /** More is sent: with nothing left of what was sent before, that is over. */
  begin() {
    if (this.unfinished > 0) return;
    this.#since = Date.now();
    stored(() => localStorage.setItem(beginning, String(this.#since)));
    this.remove([...this.#entries].filter(([, entry]) => entry.state === 'created').map(([id]) => id));
  }

  /** @param {readonly Entry[]} entries */
  put(entries) {
    for (const entry of entries) {
      if (!isKey(entry.id) || (entry.state === 'created' && entry.added < this.#since)) continue;
      this.#count(entry.id, -1);
      this.#entries.set(entry.id, entry);
      this.#count(entry.id, 1);
    }
    this.dispatchEvent(new Event('changed'));
  }

  /** @param {readonly string[]} ids */
  remove(ids) {
    for (const id of ids) {
      this.#count(id, -1);
      this.#entries.delete(id);
    }
    this.dispatchEvent(new Event('changed'));
  }

  /**
   * @param {string} id
   * @param {1 | -1} by
   */
  #count(id, by) {
    const entry = this.#entries.get(id);
    if (entry) this.counts[stateOf(entry)] += by;
  }
}

/** @param {Entry} entry @returns {State} */
const stateOf = ({ state, doubt }) => (doubt ? 'doubt' : state);

/**
 * Does without the storage where the browser forbids it.
 * @template Value
 * @param {() => Value} ask
 */
function stored(ask) {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
