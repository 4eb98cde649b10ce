// What is a row of the table?

/** @typedef {import('/taskform/standalone/taskform.js').Issue} Issue */
/** @typedef {import('/taskform/standalone/taskform.js').LastOutcome} LastOutcome */

/**
 * A row as it is kept.
 * @typedef {object} Row
 * @property {string} key its name in the outbox too, so that it is added once however often it is sent
 * @property {number} order its place among the others
 * @property {string[]} cells a text for each column
 * @property {LastOutcome | undefined} [refusal] why the portal refused it, until it is changed
 */

/**
 * A row and what is wrong with it.
 * @typedef {Row & { issues: readonly Issue[] }} CheckedRow
 */

/** @typedef {'right' | 'warning' | 'error'} Verdict */

/**
 * @param {CheckedRow} row
 * @returns {Verdict}
 */
export function verdictOf({ issues, refusal }) {
  if (issues.some(({ severity }) => severity === 'error')) return 'error';
  return issues.length > 0 || refusal ? 'warning' : 'right';
}

/**
 * A key that no other row has. Pages without https have no randomUUID.
 * @returns {string}
 */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `batch-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Whether an entry of the outbox was a row once. @param {string} id */
export const isKey = (id) => id.startsWith('batch-');
