// How does the page use <task-form>: what does it give it, and what does it hear from it?
import { byId, make } from './dom.js';
import { askToSignIn } from './sign-in.js';
import { currentLanguage, say, wordsChanged } from './words.js';

/** @typedef {import('/taskform/standalone/taskform.js').Taskform} Taskform */
/** @typedef {import('/taskform/standalone/taskform.js').Task} Task */

/**
 * @param {Taskform} taskform
 * @param {import('./setting.js').Setting} setting
 * @param {{ created(task: Task): void, ended(): void }} listener
 */
export function offerForm(taskform, setting, listener) {
  const place = byId('form-place');
  const outbox = /** @type {HTMLInputElement} */ (byId('outbox'));
  outbox.addEventListener('change', () => {
    for (const form of place.querySelectorAll('task-form')) form.outbox = outbox.checked;
  });
  place.addEventListener('task-created', ({ task }) => {
    listener.created(task);
    listener.ended();
  });
  place.addEventListener('task-rejected', () => listener.ended());
  place.addEventListener('task-unauthorized', (event) => event.respondWith(askToSignIn(setting, say('signInAgain'))));
  wordsChanged.addEventListener('change', () => {
    for (const form of place.querySelectorAll('task-form')) form.locale = currentLanguage();
  });
  return {
    /**
     * Puts a form on the page for whoever has signed in. There is none before: it would ask the portal at once.
     * @param {() => string} token
     */
    begin(token) {
      const form = make('task-form', { id: 'form', 'draft-key': 'demo', locale: currentLanguage() });
      form.append(make('h2', { slot: 'heading', 'data-words': 'newTask' }, say('newTask')));
      form.taskform = taskform;
      form.token = token;
      form.outbox = outbox.checked;
      place.replaceChildren(form);
    },

    /** Takes the form away; what was typed is kept as a draft. */
    end: () => place.replaceChildren(),
  };
}
