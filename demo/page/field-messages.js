// What stands beside a field, and how do the browser and assistive technology learn of it?
import { byId, make } from './dom.js';
import { sentenceOf } from './issue-words.js';

/** @typedef {import('/taskform/index.js').Issue} Issue */

/** @param {string} name the member of the request */
export function fieldOf(name) {
  return document.querySelector(`#task [data-field="${CSS.escape(name)}"]`);
}

/**
 * The words of a field's label or legend, without what is in smaller print.
 * @param {string} name
 */
export function labelOf(name) {
  return fieldOf(name)?.querySelector('legend, label')?.firstChild?.textContent?.trim() || name;
}

/**
 * What a person fills in; a field has one or more of them.
 * @param {string} name
 */
export function controlsOf(name) {
  return /** @type {HTMLInputElement[]} */ ([...(fieldOf(name)?.querySelectorAll('input, select, textarea') ?? [])]);
}

/**
 * Shows the issues of a field, or that there are none.
 * @param {string} name
 * @param {readonly Issue[]} issues
 */
export function showIssues(name, issues) {
  const isWrong = issues.some(({ severity }) => severity === 'error');
  const shown = isWrong ? issues.filter(({ severity }) => severity === 'error') : issues;
  for (const control of controlsOf(name)) {
    if (isWrong) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
  const message = byId(`${name}-message`);
  message.classList.toggle('error', isWrong);
  message.classList.toggle('warning', !isWrong && shown.length > 0);
  const kind = isWrong ? 'Error: ' : 'Note: ';
  const sentences = shown.map((issue) => sentenceOf(issue, labelOf(name))).join(' ');
  const parts = sentences ? [make('span', { class: 'unseen' }, kind), sentences] : [];
  // What is said already is not said anew to those who listen.
  if (message.textContent !== (sentences && kind + sentences)) message.replaceChildren(...parts);
}
