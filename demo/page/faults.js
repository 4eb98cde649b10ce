// How is the sandbox told to misbehave, so that one can watch the form cope?
import { byId, make } from './dom.js';
import { say, wordsChanged } from './words.js';

/** @typedef {keyof import('./words.js').Words} Word */

/** What a fault is told besides its name. @type {Record<string, object>} */
const details = { delay: { ms: 5000 }, 503: { retryAfter: 60 } };

const address = '/sandbox/faults';
const list = byId('fault-list');

/** Longer than anybody looks at a page. */
const always = { for: 7 * 24 * 3_600_000 };

/** Shows the switches. */
export async function offerFaults() {
  const { names } = await ask('GET');
  list.replaceChildren(...names.map(switchOf));
  byId('fault-times').addEventListener('change', () => void apply());
  wordsChanged.addEventListener('change', name);
  byId('faults').hidden = false;
  name();
  await refreshFaults();
}

/** Shows which switches are still on: one that was meant once is off after that. */
export async function refreshFaults() {
  if (byId('faults').hidden) return;
  const { faults } = await ask('GET');
  const active = new Set(faults.map(({ fault }) => fault));
  for (const box of boxes()) box.checked = active.has(box.value);
  tell();
}

/** @param {string} fault */
function switchOf(fault) {
  const box = make('input', { type: 'checkbox', role: 'switch', value: fault });
  box.addEventListener('change', () => void apply());
  return make('li', {}, make('label', {}, box, make('span', { 'data-fault': fault })));
}

/** Tells the sandbox all that is switched on. */
async function apply() {
  tell();
  list.dataset.state = 'applying';
  const isOnce = byId('fault-once').matches(':checked');
  await ask('DELETE');
  for (const { value } of boxes().filter(({ checked }) => checked)) {
    await ask('POST', { fault: value, ...details[value], ...(isOnce ? { times: 1 } : always) });
  }
  list.dataset.state = 'applied';
}

function name() {
  for (const place of list.querySelectorAll('[data-fault]')) {
    place.textContent = say(wordOf(place.getAttribute('data-fault') ?? ''));
  }
  tell();
}

function tell() {
  const on = boxes().filter(({ checked }) => checked).map(({ value }) => value);
  byId('fault-state').textContent = on.length ? say('misbehaves', { faults: on.join(', ') }) : say('behaves');
  byId('faults').classList.toggle('on', on.length > 0);
}

/** @param {string} fault */
const wordOf = (fault) => /** @type {Word} */ (fault);
const boxes = () => [...list.querySelectorAll('input')];

/**
 * @param {string} method
 * @param {object} [body]
 * @returns {Promise<{ faults: { fault: string }[], names: string[] }>}
 */
async function ask(method, body) {
  const answer = await fetch(address, { method, body: body && JSON.stringify(body) });
  return answer.json();
}
