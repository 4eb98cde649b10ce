// What follows when "Create task" is pressed: a summary of what is wrong, or an outcome and what can be done about it?
import { checkAll, forgetIssues, tellAll } from './checking.js';
import { byId } from './dom.js';
import { enter, portalOf } from './entering.js';
import { refreshFaults } from './faults.js';
import { findMade } from './find-made.js';
import { clearOutcome, showOutcome } from './outcome-view.js';
import { send } from './sending.js';
import { hideSummary, showSummary } from './summary.js';
import { readRequest, resetFields } from './task-fields.js';
import { taskCard } from './task-view.js';
import { offerWire } from './wire-view.js';

/** @typedef {import('/taskform/index.js').Taskform} Taskform */
/** @typedef {import('/taskform/index.js').Issue} Issue */
/** @typedef {import('/taskform/index.js').Outcome} Outcome */
/** @typedef {import('./entering.js').Setting} Setting */
/** @typedef {ReturnType<typeof readRequest>} Request */

/**
 * Checks everything; sends it only when nothing is wrong.
 * @param {Taskform} taskform
 * @param {Setting} setting
 */
export async function submit(taskform, setting) {
  const { request, errors, warnings } = await checkAll(taskform);
  if (errors.length > 0) return showSummary(errors);
  hideSummary();
  clearOutcome();
  const { outcome, milliseconds } = await send(taskform, request);
  await refreshFaults();
  tell(taskform, setting, request, outcome, warnings);
  offerWire(taskform, { request, outcome, milliseconds });
}

/**
 * @param {Taskform} taskform
 * @param {Setting} setting
 * @param {Request} request
 * @param {Outcome} outcome
 * @param {readonly Issue[]} warnings of the request
 */
function tell(taskform, setting, request, outcome, warnings) {
  const surroundings = { portal: portalOf(setting), schema: taskform.jsonSchema.task };
  const actions = [];
  if (outcome.kind === 'unauthorized') actions.push({ caption: 'Sign in again', act: () => void enterAgain(taskform, setting) });
  if (outcome.mayExist && outcome.kind !== 'created') {
    actions.push({ caption: 'Look in the portal', act: () => void findMade(taskform, request.title, surroundings) });
  }
  showOutcome(outcome, actions, warnings);
  if (outcome.kind === 'created') {
    byId('found').replaceChildren(taskCard(outcome.task, surroundings));
    // What was typed meanwhile is another task.
    if (JSON.stringify(readRequest()) !== JSON.stringify(request)) return;
    resetFields();
    forgetIssues();
  } else if ('issues' in outcome && outcome.issues?.length && outcome.kind !== 'unreadable') {
    tellAll(outcome.issues);
    showSummary(outcome.issues, 'The portal refused the task');
  }
}

/**
 * @param {Taskform} taskform
 * @param {Setting} setting
 */
async function enterAgain(taskform, setting) {
  try {
    await enter(taskform, setting, 'The portal does not accept your sign-in any more.');
    clearOutcome();
    byId('create').focus();
  } catch (error) {
    byId('state').textContent = error instanceof Error ? error.message : String(error);
  }
}
