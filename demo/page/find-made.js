// Is a task that may have been made in the portal? It is looked for by its title, newest first.
import { byId, make } from './dom.js';
import { askForText } from './portal-api.js';
import { currentToken } from './session.js';
import { taskCard } from './task-view.js';

/** @typedef {import('./task-view.js').Surroundings} Surroundings */
/** @typedef {import('/taskform/index.js').Taskform} Taskform */
/** @typedef {import('/taskform/index.js').Task} Task */

/**
 * Looks and shows what was found.
 * @param {Taskform} taskform
 * @param {string} title
 * @param {Surroundings} surroundings
 */
export async function findMade(taskform, title, surroundings) {
  const place = byId('found');
  place.replaceChildren(make('p', { class: 'state', role: 'status' }, 'Looking…'));
  try {
    const tasks = await tasksWith(taskform, title);
    const [newest] = tasks;
    place.replaceChildren(make('p', { class: 'state', role: 'status', id: 'found-state' }, sentence(tasks.length)));
    if (newest) place.append(taskCard(newest, surroundings));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    place.replaceChildren(make('p', { class: 'state', role: 'status', id: 'found-state' }, `It could not be looked up. ${reason}`));
  }
}

/** @param {number} count */
function sentence(count) {
  if (count === 0) return 'No task of this title is in the portal. If the portal may have changed the title, look there before you send it again.';
  if (count === 1) return 'It is there, once. Do not send it again.';
  return `${count} tasks have this title. This is the newest: look at when it was created.`;
}

/**
 * @param {Taskform} taskform
 * @param {string} title
 * @returns {Promise<Task[]>}
 */
async function tasksWith(taskform, title) {
  // Storage may have lost what lies above U+FFFF and what is too long (contract 1.6).
  const [kept = ''] = title.split(/[\u{10000}-\u{10FFFF}]/u);
  const query = { filterValue: kept.trim().slice(0, 100), sortBy: 'deadline', count: '1000' };
  const text = await askForText('crm/task/filter', { token: currentToken(), query });
  const tasks = /** @type {unknown[]} */ (JSON.parse(text).response ?? []).flatMap((task) => {
    const result = taskform.readTask(JSON.stringify(task));
    return result.ok ? [result.value] : [];
  });
  return tasks.filter((task) => task.title === title || (kept !== title && task.title?.startsWith(kept.trim()))).sort((a, b) => b.id - a.id);
}
