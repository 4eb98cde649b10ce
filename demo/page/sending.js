// What happens between "Create task" and the outcome, as far as the person sees it?
import { byId } from './dom.js';
import { currentToken } from './session.js';

/** @typedef {import('/taskform/index.js').Taskform} Taskform */
/** @typedef {import('/taskform/index.js').Outcome} Outcome */

const create = /** @type {HTMLButtonElement} */ (byId('create'));
const cancel = /** @type {HTMLButtonElement} */ (byId('cancel'));

let controller = new AbortController();
cancel.addEventListener('click', () => controller.abort());

/**
 * Makes the form busy until the work is done. Without this nothing keeps a second click from a second task.
 * @template Result
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function whileBusy(work) {
  const form = byId('task');
  create.disabled = true;
  form.setAttribute('aria-busy', 'true');
  try {
    return await work();
  } finally {
    create.disabled = false;
    form.removeAttribute('aria-busy');
  }
}

/** Whether something is being sent. */
export const isBusy = () => create.disabled;

/**
 * Sends a request through the engine, with its progress and a way to call it off.
 * @param {Taskform} taskform
 * @param {object} request
 * @returns {Promise<{ outcome: Outcome, milliseconds: number }>}
 */
export async function send(taskform, request) {
  controller = new AbortController();
  cancel.hidden = false;
  say('Sending…');
  const start = performance.now();
  try {
    const outcome = await taskform.createTask(request, {
      portal: location.origin,
      token: currentToken(),
      signal: controller.signal,
      onProgress: ({ phase, loaded, total }) => say(phase === 'sending' ? 'Sent, waiting for the answer…' : received(loaded, total)),
    });
    return { outcome, milliseconds: performance.now() - start };
  } finally {
    cancel.hidden = true;
    say('');
  }
}

/** @param {string} text */
function say(text) {
  const progress = byId('progress');
  if (progress.textContent !== text) progress.textContent = text;
}

/**
 * @param {number} loaded
 * @param {number} total
 */
function received(loaded, total) {
  return total ? `Receiving ${loaded} of ${total} bytes…` : `Receiving, ${loaded} bytes so far…`;
}
