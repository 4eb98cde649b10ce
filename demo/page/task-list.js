// Which tasks are on the portal, the newest first?
import { byId, make } from './dom.js';
import { askForText } from './portal-api.js';
import { currentToken } from './session.js';
import { currentLanguage, say, wordsChanged } from './words.js';

/** @typedef {import('/taskform/standalone/taskform.js').Task} Task */

const pageSize = 8;

/**
 * The portal cannot sort by age: as many as it gives at once are read, and sorted here (contract 5).
 */
const address = 'crm/task/filter?count=1000';

/**
 * @param {import('/taskform/standalone/taskform.js').Taskform} taskform
 * @param {(task: Task) => void} choose what happens when a task is chosen
 */
export function offerList(taskform, choose) {
  /** @type {Task[]} */
  let tasks = [];
  let first = 0;
  let asking = new AbortController();
  let trouble = '';

  /** @param {number} from the place of the first task that is shown */
  async function read(from) {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    byId('list-state').textContent = say('loading');
    try {
      const text = await askForText(address, { token: currentToken(), signal });
      const result = taskform.readList('task', text);
      trouble = result.ok ? '' : (result.issues[0]?.message ?? '');
      tasks = result.ok ? result.value.toSorted((a, b) => b.id - a.id) : [];
    } catch (error) {
      if (signal.aborted) return;
      trouble = error instanceof Error ? error.message : String(error);
    }
    first = Math.min(from, Math.max(0, tasks.length - 1));
    show();
  }

  function show() {
    const shown = tasks.slice(first, first + pageSize);
    byId('list').replaceChildren(...shown.map((task) => entryOf(task, choose)));
    byId('list-state').textContent = trouble || (tasks.length ? '' : say('tasksNone'));
    byId('list-pages').hidden = tasks.length <= pageSize;
    byId('list-shown').textContent = say('shown', { from: first + 1, to: first + shown.length, total: tasks.length });
    /** @type {HTMLButtonElement} */ (byId('list-newer')).disabled = first === 0;
    /** @type {HTMLButtonElement} */ (byId('list-older')).disabled = first + pageSize >= tasks.length;
    byId('list').dataset.state = 'shown';
  }

  /** @param {number} step */
  const turn = (step) => () => {
    first += step * pageSize;
    show();
  };
  byId('list-newer').addEventListener('click', turn(-1));
  byId('list-older').addEventListener('click', turn(1));
  byId('list-refresh').addEventListener('click', () => void read(first));
  wordsChanged.addEventListener('change', show);
  return { read };
}

/**
 * @param {Task} task
 * @param {(task: Task) => void} choose
 */
function entryOf(task, choose) {
  const title = make('span', { class: 'title', dir: 'auto' }, task.title || say('untitled'));
  const day = make('span', { class: 'quiet' }, dayOf(task));
  const button = make('button', { type: 'button', 'data-id': task.id }, title, day);
  button.addEventListener('click', () => choose(task));
  return make('li', {}, button);
}

/** The day as the portal's clocks have it: that is what stands first in its answer. @param {Task} task */
function dayOf({ deadLine }) {
  const day = new Date(`${String(deadLine).slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return '';
  return day.toLocaleDateString(currentLanguage(), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
}
