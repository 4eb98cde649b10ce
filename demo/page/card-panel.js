// How does the page use <task-card>?
import { byId } from './dom.js';
import { currentLanguage, wordsChanged } from './words.js';

/** @typedef {import('/taskform/standalone/taskform.js').Task} Task */

const card = /** @type {HTMLElementTagNameMap['task-card']} */ (byId('task'));

/** @param {string} portal whose addresses stand in the tasks */
export function offerCard(portal) {
  card.portal = portal;
  const speak = () => { card.locale = currentLanguage(); };
  speak();
  wordsChanged.addEventListener('change', speak);
}

/** @param {Task | undefined} task undefined for none */
export function showTask(task) {
  card.task = task;
  card.hidden = !task;
  byId('task-none').hidden = Boolean(task);
}
