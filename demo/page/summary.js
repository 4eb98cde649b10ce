// What is wrong with the form as a whole, and how does one get to each place?
import { byId, make } from './dom.js';
import { controlsOf, fieldOf, labelOf } from './field-messages.js';
import { sentenceOf } from './issue-words.js';

/** @typedef {import('/taskform/index.js').Issue} Issue */

/** Takes the summary away. */
export function hideSummary() {
  byId('summary').hidden = true;
}

/**
 * Lists the errors with links to their fields, and takes the focus there.
 * @param {readonly Issue[]} issues
 * @param {string} [title]
 */
export function showSummary(issues, title) {
  const errors = issues.filter(({ severity }) => severity === 'error');
  byId('summary-title').textContent = title ?? (errors.length === 1 ? 'One thing to put right' : `${errors.length} things to put right`);
  byId('summary-list').replaceChildren(...errors.map((issue) => make('li', {}, entryOf(issue))));
  const summary = byId('summary');
  summary.hidden = false;
  summary.focus();
  summary.scrollIntoView({ block: 'nearest' });
}

/** @param {Issue} issue */
function entryOf(issue) {
  const name = issue.path.split('/')[1] ?? '';
  const sentence = sentenceOf(issue, labelOf(name));
  const [control] = controlsOf(name);
  const field = fieldOf(name);
  if (!control || !field) return sentence;
  const link = make('a', { href: `#${control.id}` }, sentence);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    field.scrollIntoView({ block: 'nearest' });
    control.focus();
  });
  return link;
}
