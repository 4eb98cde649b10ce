// What is wrong with a row?
import { requestOf } from './cells.js';

/** @typedef {import('./row.js').Issue} Issue */
/** @typedef {import('/taskform/standalone/taskform.js').Taskform} Taskform */

/** So many contacts can have a task in one go (contract 6). */
const mostContacts = 100;

/**
 * All issues of a row: those of its request, of its contacts, and those that the portal found when it refused it.
 * @param {Pick<Taskform, 'checkRequest' | 'checkField'>} taskform
 * @param {import('./row.js').Row} row
 * @param {import('./cells.js').Names} names
 * @returns {Issue[]}
 */
export function issuesOf(taskform, { cells, refusal }, names) {
  const { request, contactIds } = requestOf(cells, names);
  const result = taskform.checkRequest(request);
  const issues = result.ok ? result.warnings : result.issues;
  const own = contactIds ? issues.filter(({ path }) => path !== '/contactId') : issues;
  return [...own, ...contactIssues(taskform, contactIds ?? []), ...(refusal?.issues ?? [])];
}

/**
 * @param {Pick<Taskform, 'checkField'>} taskform
 * @param {readonly unknown[]} ids
 * @returns {Issue[]}
 */
function contactIssues(taskform, ids) {
  if (ids.length > mostContacts) return [contactIssue('tooLong', 'atMostContacts', String(ids.length), mostContacts)];
  const again = ids.filter((id, place) => ids.indexOf(id) < place);
  return [
    ...ids.flatMap((id) => taskform.checkField('contactId', id)),
    ...again.map((id) => contactIssue('duplicateField', 'otherContact', String(id))),
  ];
}

/**
 * An issue as the engine has it for several contacts, in its words.
 * @param {Issue['code']} code
 * @param {NonNullable<Issue['expectation']>} expectation
 * @param {string} received
 * @param {number} [limit]
 * @returns {Issue}
 */
function contactIssue(code, expectation, received, limit) {
  const isTooLong = code === 'tooLong';
  const message = isTooLong ? `contactId has ${received} contacts, not ${limit}.` : `contactId has ${received} twice.`;
  return { path: '/contactId', code, severity: 'error', message, expectation, received, ...(isTooLong && { limit }) };
}
