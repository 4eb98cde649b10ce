// How do the rows, the table that shows them and the worker that checks them come together?
import { startChecker } from './checker.js';
import { Grid } from './grid.js';
import { offerIntake, tellEnd } from './intake.js';
import { lookUpPeople } from './people.js';
import { TableRows } from './table-rows.js';
import { offerTools } from './tools.js';
import { byId } from '../dom.js';
import { asName, noNames } from './cells.js';
import { say } from './words.js';

/** @typedef {import('./messages.js').Answer} Answer */
/** @typedef {import('./row.js').Row} Row */

/**
 * @param {import('/taskform/standalone/taskform.js').Taskform} taskform
 * @param {() => string} token
 */
export function openTable(taskform, token) {
  const rows = new TableRows();
  const ask = startChecker((answer) => /** @type {(answer: Answer) => void} */ (hear[answer.kind])(answer));
  const names = noNames();

  /** @param {readonly Row[]} some */
  const check = (some) => {
    // As they are kept, without their issues.
    const kept = some.map(({ key, order, cells, refusal }) => ({ key, order, cells, refusal }));
    ask({ kind: 'check', rows: kept });
  };
  const people = lookUpPeople(taskform, token, (name, id) => {
    names.people.set(name, id);
    ask({ kind: 'names', categories: [], people: [[name, id]] });
    check([...rows.all()].filter((row) => people.names(row, name)));
  });
  const grid = new Grid(rows, (key, column, text) => {
    const row = rows.edit(key, column, text);
    if (row) check([row]);
  });
  /** @param {Set<string>} keys */
  const remove = (keys) => {
    ask({ kind: 'forget', keys: [...keys] });
    rows.remove(keys);
  };

  /** @type {{ [Kind in Answer['kind']]: (answer: Extract<Answer, { kind: Kind }>) => void }} */
  const hear = {
    rows({ rows: some, people: known }) {
      rows.put(some);
      people.noteIn(some);
      // Rows that were on their way while a name was learned were checked without it.
      if (known < names.people.size) check(some);
    },
    ended: tellEnd,
    restored: () => { byId('grid').dataset.state = 'restored'; },
    unkept: () => { byId('table-trouble').textContent = say('unkept'); },
    failed: ({ message }) => { byId('table-trouble').textContent = say('failed', { reason: message }); },
  };

  return {
    rows,
    names: () => names,
    check,
    remove,
    /** Learns the names of categories, brings back the rows that were kept, and takes new ones. */
    async begin() {
      const categories = await people.categories().catch(() => []);
      for (const { id, title } of categories) if (title) names.categories.set(asName(title), id);
      ask({ kind: 'names', categories: [...names.categories], people: [] });
      offerTools(rows, grid, remove);
      offerIntake((source) => ask({ kind: 'read', source }));
      ask({ kind: 'restore' });
    },
  };
}
