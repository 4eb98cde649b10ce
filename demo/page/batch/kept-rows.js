// How do the rows of the table survive a reload?
import { openDB } from '/idb/index.js';

/** @typedef {import('./row.js').Row} Row */

const store = 'rows';

/** So many are read or written at a time. */
const portion = 500;

/** The rows in this browser's storage. Rejects when it keeps nothing for the page. */
export async function openRows() {
  const database = await openDB('taskform-batch', 1, {
    upgrade: (opened) => void opened.createObjectStore(store, { keyPath: 'key' }).createIndex('order', 'order'),
    // A page that wants to forget everything, or a newer one, is not held up.
    blocking: (_now, _next, event) => /** @type {IDBDatabase} */ (event.target).close(),
  });

  return {
    /** All rows in their order, in portions. */
    async * all() {
      let after = -Infinity;
      for (;;) {
        /** @type {Row[]} */
        const rows = await database.getAllFromIndex(store, 'order', IDBKeyRange.lowerBound(after, true), portion);
        if (rows.length === 0) return;
        yield rows;
        after = /** @type {Row} */ (rows.at(-1)).order;
      }
    },

    /** @param {readonly Row[]} rows */
    async keep(rows) {
      const transaction = database.transaction(store, 'readwrite');
      for (const { key, order, cells, refusal } of rows) void transaction.store.put({ key, order, cells, refusal });
      await transaction.done;
    },

    /** @param {readonly string[]} keys */
    async forget(keys) {
      const transaction = database.transaction(store, 'readwrite');
      for (const key of keys) void transaction.store.delete(key);
      await transaction.done;
    },
  };
}
