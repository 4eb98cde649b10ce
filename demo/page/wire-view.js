// What went over the wire, and how long did the engine take for it? Told on demand.
import { byId, make } from './dom.js';
import { factsOf } from './facts.js';
import { askForText } from './portal-api.js';
import { currentToken } from './session.js';
import { inWords, meanOf } from './timing.js';

/** @typedef {import('/taskform/index.js').Taskform} Taskform */
/** @typedef {import('/taskform/index.js').Outcome} Outcome */

/**
 * @typedef {object} Sent
 * @property {object} request
 * @property {Outcome} outcome
 * @property {number} milliseconds from the call of createTask to its outcome
 */

const details = /** @type {HTMLDetailsElement} */ (byId('wire'));

/**
 * Offers the details of one task.
 * @param {Taskform} taskform
 * @param {Sent} sent
 */
export function offerWire(taskform, sent) {
  details.hidden = false;
  details.open = false;
  details.ontoggle = () => {
    if (!details.open) return;
    details.ontoggle = null;
    void show(taskform, sent);
  };
}

/**
 * @param {Taskform} taskform
 * @param {Sent} sent
 */
async function show(taskform, { request, outcome, milliseconds }) {
  const body = taskform.serializeRequest(request);
  const place = byId('wire-body');
  place.replaceChildren(
    make('h3', {}, 'Request'),
    make('p', { class: 'code' }, `POST ${location.origin}/api/2.0/crm/task`),
    factsOf([['Content-Type', 'application/json'], ['Accept', 'application/json'], ['Authorization', currentToken() ? 'the token, not shown' : false]]),
    block('Body of the request', body, `${new TextEncoder().encode(body).length} bytes`),
    make('h3', {}, 'Answer'),
    make('p', {}, outcome.status === undefined ? 'None could be read.' : `Status ${outcome.status}, ${inWords(milliseconds)} from sending to reading, network and all.`),
    make('p', { class: 'fine' }, 'As the engine read it:'),
    block('The answer as the engine read it', JSON.stringify(outcome.kind === 'created' ? outcome.task : outcome, null, 2)),
  );
  const raw = outcome.kind === 'created' ? await readBack(outcome.task.id) : undefined;
  if (raw !== undefined) {
    place.append(
      make('p', { class: 'fine' }, 'The engine keeps no bytes of the answer; this is the task read back from the portal, as it stands on the wire:'),
      block('The task on the wire', raw, `${new TextEncoder().encode(raw).length} bytes`));
  }
  place.append(timesOf(taskform, request, raw));
  place.dataset.state = 'complete';
}

/** @param {number} id */
async function readBack(id) {
  try {
    return await askForText(`crm/task/${id}`, { token: currentToken() });
  } catch {
    return undefined;
  }
}

/**
 * @param {Taskform} taskform
 * @param {object} request
 * @param {string | undefined} raw
 */
function timesOf(taskform, request, raw) {
  /** @type {[string, () => unknown][]} */
  const works = [['Check the request', () => taskform.checkRequest(request)], ['Check and serialize it', () => taskform.serializeRequest(request)]];
  if (raw !== undefined) works.push(['Read the task', () => taskform.readTask(raw)]);
  const rows = works.map(([name, work]) => {
    const { milliseconds, calls } = meanOf(work);
    return make('tr', {}, make('th', { scope: 'row' }, name), make('td', {}, inWords(milliseconds)), make('td', {}, calls.toLocaleString()));
  });
  const head = ['The engine’s time', 'mean', 'calls'].map((name) => make('th', { scope: 'col' }, name));
  return make('div', {},
    make('h3', {}, 'Time'),
    make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...rows)),
    make('p', { class: 'fine' }, 'Measured here and now over the public API, from JavaScript to the engine and back.'));
}

/**
 * @param {string} name
 * @param {string} text
 * @param {string} [note]
 */
function block(name, text, note) {
  return make('figure', {},
    // A box that scrolls must be reached by the keyboard, and so must have a name.
    make('pre', { tabindex: 0, role: 'region', 'aria-label': name, dir: 'ltr' }, make('code', {}, text)),
    note && make('figcaption', { class: 'fine' }, note));
}
