// How does the page follow the outbox, and the other way round?
import { currentToken } from '../session.js';
import { cellsOf } from './cells.js';
import { offerLeftovers } from './leftovers.js';
import { isKey, newKey } from './row.js';
import { Run } from './run.js';
import { offerSending } from './sending.js';

/** @typedef {import('/taskform/standalone/taskform.js').Entry} Entry */

/**
 * Shows what the outbox does with the table's tasks, and lets it send.
 * @param {import('/taskform/standalone/taskform.js').Outbox} outbox
 * @param {ReturnType<typeof import('./open-table.js').openTable>} table
 * @param {() => Promise<string>} signInAgain
 */
export async function followOutbox(outbox, { rows, names, check, remove }, signInAgain) {
  const portal = location.origin;
  const run = new Run();
  const sending = offerSending({ outbox, run, rows, names, remove });
  offerLeftovers(outbox, run, takeBack, sending.fail);

  /**
   * Into the table first and then out of the outbox: what goes wrong in between leaves a task in both, never in none.
   * @param {Entry[]} entries
   */
  async function takeBack(entries) {
    for (const { id, request, contactIds, outcome } of entries) {
      const order = Date.now() * 1000 + taken++ % 1000;
      check([{ key: newKey(), order, cells: cellsOf({ ...request }, contactIds), refusal: outcome }]);
      await outbox.edit(id);
    }
  }
  let taken = 0;

  outbox.subscribe((change) => {
    if (change.kind === 'changed') run.put(change.entries);
    else if (change.kind === 'removed') run.remove(change.ids);
    else if (change.kind === 'paused') sending.paused(change.paused);
    else if (change.kind === 'status') sending.status(change.status);
    else if (change.kind === 'trouble') sending.fail(new Error(change.message));
    else if (change.kind === 'unauthorized') void signInAgain().then(open, () => {});
  });
  const open = () => outbox.open({ portal, token: currentToken });
  try {
    await open();
    const entries = await outbox.list(portal);
    run.put(entries);
    // What the outbox has, the table need not have: the page may have been closed between the two.
    remove(new Set(entries.map(({ id }) => id).filter(isKey)));
    const status = await outbox.status(portal);
    if (status) sending.status(status);
  } catch (error) {
    sending.fail(error instanceof Error ? error : new Error(String(error)));
  }
}
