// What can be done with the table beside editing it: filtering, going from issue to issue, deleting, reading on?
import { byId } from '../dom.js';
import { outcomeWords } from '/taskform/standalone/locales.js';
import { columns } from './columns.js';
import { verdictOf } from './row.js';
import { issuesAt } from './table-rows.js';
import { packageLanguage, say, spoken } from './words.js';

/** @typedef {import('./row.js').CheckedRow} CheckedRow */

/**
 * @param {import('./table-rows.js').TableRows} rows
 * @param {import('./grid.js').Grid} grid
 * @param {(keys: Set<string>) => void} remove
 */
export function offerTools(rows, grid, remove) {
  const filter = /** @type {HTMLInputElement} */ (byId('only-errors'));
  filter.addEventListener('change', () => rows.filter(filter.checked));
  const steps = ['previous-issue', 'next-issue'].map((id) => /** @type {HTMLButtonElement} */ (byId(id)));
  steps.forEach((button, at) => button.addEventListener('click', () => goToIssue(at === 0 ? -1 : 1)));
  byId('delete-row').addEventListener('click', () => {
    const { row, index, column } = grid.active;
    if (!row) return;
    remove(new Set([row.key]));
    grid.focus(index, column);
  });
  byId('delete-all').addEventListener('click', () => remove(new Set(rows.shown.map(({ key }) => key))));

  /** Errors come before warnings: with any, only those are gone to. @param {1 | -1} step */
  function goToIssue(step) {
    const { shown } = rows;
    const severity = rows.counts.error > 0 ? 'error' : 'warning';
    const { index, column } = grid.active;
    for (let turn = 0; turn <= shown.length; turn += 1) {
      const at = (index + step * turn + shown.length) % shown.length;
      const row = shown[at];
      const places = row && verdictOf(row) !== 'right' ? placesWith(row, severity) : [];
      const fitting = turn === 0 ? places.filter((place) => step * (place - column) > 0) : places;
      const place = fitting.at(step === 1 ? 0 : -1);
      if (place !== undefined) return grid.focus(at, place);
    }
  }

  function tell() {
    const { right, warning, error } = rows.counts;
    const counts = { right, warnings: warning, errors: error };
    byId('counts').textContent = rows.size === 0 ? say('tableNone') : say('counts', counts);
    byId('table-parts').hidden = rows.size === 0;
    for (const button of steps) button.disabled = warning + error === 0;
    explain();
  }

  function explain() {
    const { row, column } = grid.active;
    byId('cell-issue').textContent = row ? sentencesOf(row, column).join(' ') : '';
  }

  rows.addEventListener('changed', tell);
  grid.addEventListener('moved', explain);
  spoken.addEventListener('change', () => {
    grid.speak(nameOf);
    tell();
  });
}

/** What a column is called; -1 is that of the rows' numbers. @param {number} column */
function nameOf(column) {
  const name = columns[column];
  return name ? packageLanguage().text(`field.${name}`) : say('row');
}

/**
 * The columns of a row with issues.
 * @param {CheckedRow} row
 * @param {'error' | 'warning'} severity
 */
function placesWith(row, severity) {
  return [-1, ...columns.keys()].filter((place) => issuesAt(row, place)[0]?.severity === severity);
}

/**
 * What is wrong with a cell; at the number of a row, all that is wrong with the row.
 * @param {CheckedRow} row
 * @param {number} column
 */
function sentencesOf(row, column) {
  const language = packageLanguage();
  const issues = column < 0 ? row.issues : issuesAt(row, column);
  const sentences = issues.map((issue) => language.issue(issue));
  return row.refusal && column < 0 ? [refusalWords(row.refusal), ...sentences] : sentences;
}

/** Why the portal refused a task. @param {import('./row.js').LastOutcome} outcome */
export function refusalWords({ kind, message, failure, issues }) {
  const { title, details } = outcomeWords(packageLanguage(), { kind, mayExist: false, message, failure, issues });
  return [title, ...details].join(' ');
}
