// Is what was typed valid? The engine says so: for one field when it is left or mended, for all when the task is sent.
import { byId } from './dom.js';
import { fieldOf, showIssues } from './field-messages.js';
import { hideSummary } from './summary.js';
import { fieldNames, readRequest, settleNames, troubleOf } from './task-fields.js';
import { whenLeft } from './when-left.js';

/** @typedef {import('/taskform/index.js').Taskform} Taskform */
/** @typedef {import('/taskform/index.js').Issue} Issue */
/** @typedef {import('/taskform/index.js').FieldName} FieldName */

/** Rules between fields: when one changes, what is said at the others may be right or wrong no longer. */
const neighbours = /** @type {Partial<Record<FieldName, FieldName[]>>} */ ({
  deadline: ['alertValue'],
  responsibleId: ['isNotify'],
  entityType: ['entityId'],
  entityId: ['entityType'],
});

/** Fields that the person has changed or that were checked with the rest: only these are ever told to be wrong. */
const known = new Set(/** @type {FieldName[]} */ (['alertValue', 'isNotify']));
/** Fields with an error beside them, which go as soon as it is mended. */
const wrong = new Set(/** @type {FieldName[]} */ ([]));

/**
 * What the page cannot put into a request, as an issue of that field.
 * @param {FieldName} name
 * @returns {Issue[]}
 */
function troublesOf(name) {
  const message = troubleOf(name);
  return message ? [{ path: `/${name}`, code: 'badInput', severity: 'error', message }] : [];
}

/**
 * @param {FieldName} name
 * @param {readonly Issue[]} issues
 */
function tell(name, issues) {
  showIssues(name, issues);
  if (issues.some(({ severity }) => severity === 'error')) wrong.add(name);
  else wrong.delete(name);
}

/**
 * Checks the whole request and says at each field what the engine says.
 * @param {Taskform} taskform
 * @returns {Promise<{ request: ReturnType<typeof readRequest>, errors: Issue[], warnings: Issue[] }>}
 */
export async function checkAll(taskform) {
  await settleNames();
  const request = readRequest();
  const result = taskform.checkRequest(request);
  const found = result.ok ? result.warnings : result.issues;
  tellAll(found);
  const troubles = fieldNames.flatMap(troublesOf);
  const isTroubled = (/** @type {Issue} */ { path }) => troubles.some((trouble) => trouble.path === path);
  const errors = found.filter((issue) => issue.severity === 'error' && !isTroubled(issue));
  const order = (/** @type {Issue} */ { path }) => fieldNames.indexOf(/** @type {FieldName} */ (path.split('/')[1]));
  return {
    request,
    errors: [...troubles, ...errors].sort((a, b) => order(a) - order(b)),
    warnings: found.filter(({ severity }) => severity === 'warning'),
  };
}

/**
 * Says at every field what is known of it now.
 * @param {readonly Issue[]} issues
 */
export function tellAll(issues) {
  for (const name of fieldNames) {
    known.add(name);
    const troubles = troublesOf(name);
    tell(name, troubles.length ? troubles : issues.filter(({ path }) => path === `/${name}` || path.startsWith(`/${name}/`)));
  }
}

/** Forgets what was said, as for a new task. */
export function forgetIssues() {
  known.clear();
  known.add('alertValue').add('isNotify');
  for (const name of fieldNames) tell(name, []);
  hideSummary();
}

/**
 * Checks fields of the form whenever they are left or mended.
 * @param {Taskform} taskform
 */
export function checkWhileTyping(taskform) {
  const form = byId('task');
  /** @param {FieldName} name */
  const checkOne = async (name) => {
    await settleNames(name);
    if (fieldOf(name)?.hasAttribute('hidden')) return tell(name, []);
    const troubles = troublesOf(name);
    const request = readRequest();
    tell(name, troubles.length ? troubles : taskform.checkField(name, request[name], request));
  };
  form.addEventListener('input', (event) => {
    const name = nameAt(event);
    if (!name) return;
    known.add(name);
    if (wrong.has(name) && name !== 'contactId' && name !== 'entityId') checkOne(name);
  });
  form.addEventListener('change', (event) => {
    const name = nameAt(event);
    if (!name) return;
    known.add(name);
    for (const other of neighbours[name] ?? []) if (known.has(other)) checkOne(other);
    const { target } = event;
    if (target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'checkbox')) checkOne(name);
  });
  whenLeft(form, (event) => {
    const name = nameAt(event);
    const goesOn = event.relatedTarget instanceof Node && name && fieldOf(name)?.contains(event.relatedTarget);
    if (name && known.has(name) && !goesOn) checkOne(name);
  });
}

/** @param {Event} event */
function nameAt(event) {
  const field = event.target instanceof Element ? event.target.closest('[data-field]') : null;
  return /** @type {FieldName | undefined} */ (field?.getAttribute('data-field') ?? undefined);
}
