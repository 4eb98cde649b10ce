// How does the page use <task-form>: what does it give it, and what does it hear from it?
import { byId } from './dom.js';
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
  const form = /** @type {HTMLElementTagNameMap['task-form']} */ (byId('form'));
  form.taskform = taskform;
  const speak = () => { form.locale = currentLanguage(); };
  speak();
  wordsChanged.addEventListener('change', speak);
  form.addEventListener('task-created', ({ task }) => {
    listener.created(task);
    listener.ended();
  });
  form.addEventListener('task-rejected', () => listener.ended());
  form.addEventListener('task-unauthorized', (event) => event.respondWith(askToSignIn(setting, say('signInAgain'))));
  return {
    /** @param {() => string} token whoever signed in has it */
    begin(token) {
      form.token = token;
      form.portal = `${location.origin}/`;
      form.focus();
    },
  };
}
