// What happens from opening the page to a form that can be filled in?
import { checkWhileTyping, forgetIssues } from './checking.js';
import { byId } from './dom.js';
import { loadEngine } from './engine.js';
import { enter, leave, readSetting } from './entering.js';
import { offerFaults } from './faults.js';
import { controlsOf } from './field-messages.js';
import { PortalFailure } from './portal-api.js';
import { isBusy, whileBusy } from './sending.js';
import { submit } from './submitting.js';
import { resetFields } from './task-fields.js';
import { inWords } from './timing.js';
import { countTitle } from './title-count.js';

const state = byId('state');

state.textContent = 'Loading the engine…';
open().catch((error) => {
  const reason = error instanceof Error ? error.message : String(error);
  state.textContent = error instanceof PortalFailure ? `${reason} Reload this page to try again.` : reason;
  state.classList.add('bad');
});

/** Loads the engine, signs in, and shows the form. Rejects with a sentence for the person. */
async function open() {
  const [setting, { taskform, milliseconds }] = await Promise.all([readSetting(), loadEngine()]);
  byId('engine').textContent = `taskform ${taskform.version} · engine loaded in ${inWords(milliseconds)}`;
  for (const name of taskform.jsonSchema.request.required) {
    for (const control of controlsOf(name).slice(0, 1)) control.required = true;
  }
  countTitle(taskform);
  checkWhileTyping(taskform);
  byId('task').addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isBusy()) void whileBusy(() => submit(taskform, setting));
  });
  byId('sign-out').addEventListener('click', () => void leave(taskform, setting));
  if (setting.mode === 'sandbox') offerFaults();
  state.textContent = 'Asking the portal…';
  await enter(taskform, setting);
  state.textContent = '';
  resetFields();
  forgetIssues();
  byId('title').focus();
}
