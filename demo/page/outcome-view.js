// Where on the page is the outcome told?
import { button, byId, make } from './dom.js';
import { labelOf } from './field-messages.js';
import { sentenceOf } from './issue-words.js';
import { wordsOf } from './outcome-words.js';

/** @typedef {import('/taskform/index.js').Issue} Issue */
/** @typedef {import('/taskform/index.js').Outcome} Outcome */
/** @typedef {{ caption: string, act: () => void }} Action */

/** Takes away what was told of the last task. */
export function clearOutcome() {
  byId('outcome').hidden = true;
  byId('found').replaceChildren();
  byId('wire').hidden = true;
  byId('empty').hidden = false;
}

/**
 * Tells the outcome and takes the focus there.
 * @param {Outcome} outcome
 * @param {readonly Action[]} actions what the person can do about it here
 * @param {readonly Issue[]} warnings of the request: whoever pressed Enter in the title has not seen them yet
 */
export function showOutcome(outcome, actions, warnings) {
  const { title, next, tone } = wordsOf(outcome);
  const place = byId('outcome');
  place.className = `outcome ${tone}`;
  place.dataset.kind = outcome.kind;
  place.replaceChildren(
    make('h2', { id: 'outcome-title' }, title),
    make('p', {}, next),
    outcome.kind === 'created' ? notes(warnings, outcome.warnings) : quoted(outcome),
    ...(actions.length ? [make('div', { class: 'actions' }, ...actions.map(({ caption, act }) => button(caption, act)))] : []),
  );
  byId('empty').hidden = true;
  place.hidden = false;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'nearest' });
}

/**
 * What may surprise about a task that was made, and what is odd about the answer.
 * @param {readonly Issue[]} ofRequest
 * @param {readonly Issue[]} ofAnswer
 */
function notes(ofRequest, ofAnswer) {
  const sentences = [
    ...ofRequest.map((issue) => sentenceOf(issue, labelOf(issue.path.split('/')[1] ?? ''))),
    ...ofAnswer.map(({ message }) => message),
  ];
  return make('p', { class: 'hint' }, sentences.join(' '));
}

/**
 * The portal's own words where it answered, otherwise the engine's.
 * @param {Outcome} outcome
 */
function quoted({ status, message }) {
  if (status === undefined) return make('p', { class: 'hint' }, message ?? '');
  const said = message ? [': ', make('q', { dir: 'auto' }, message)] : [' and said no more'];
  return make('p', { class: 'hint' }, `The portal answered ${status}`, ...said, '.');
}
