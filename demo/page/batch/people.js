// Whom does an e-mail or a name in the column of responsible persons mean?
import { portalLookups } from '/taskform/standalone/lookups.js';
import { asName } from './cells.js';
import { columns } from './columns.js';

/** @typedef {import('./row.js').CheckedRow} CheckedRow */

const place = columns.indexOf('responsibleId');
/** @param {string} text */
const isGuid = (text) => /^[\da-f-]{36}$/i.test(text.trim());

/**
 * Looks up who is named in rows, each name once. A name that nobody or more than one has stays what it is: a mistake.
 * @param {Pick<import('/taskform/standalone/taskform.js').Taskform, 'readList' | 'readSettings'>} taskform
 * @param {() => string} token
 * @param {(name: string, id: string) => void} found
 */
export function lookUpPeople(taskform, token, found) {
  const lookups = portalLookups({ portal: location.origin, token, taskform });
  /** @type {Set<string>} */
  const asked = new Set();
  let line = Promise.resolve();

  /** @param {string} name */
  async function ask(name) {
    const people = await lookups.people(name, new AbortController().signal);
    // The portal searches e-mails too, and does not tell them: one person alone has it.
    const isEmail = name.includes('@');
    const [person, ...others] = people.filter((some) => isEmail || asName(some.displayName ?? '') === name);
    if (person && others.length === 0) found(name, String(person.id));
  }

  return {
    /** Who is named in them is looked up by and by. @param {readonly CheckedRow[]} rows */
    noteIn(rows) {
      for (const { cells } of rows) {
        const name = asName(cells[place] ?? '');
        if (name === '' || isGuid(name) || asked.has(name)) continue;
        asked.add(name);
        line = line.then(() => ask(name)).catch(() => void asked.delete(name));
      }
    },

    /** Whether a row names a person. @param {CheckedRow} row @param {string} name */
    names: ({ cells }, name) => asName(cells[place] ?? '') === name,

    /** All categories, which have names too. */
    categories: () => lookups.categories(new AbortController().signal),
  };
}
