// How is the sandbox told to misbehave, so that one can see what the page makes of it?
import { byId, make } from './dom.js';

/** @type {[caption: string, fault: object | undefined][]} */
const faults = [
  ['as usual', undefined],
  ['after 5 seconds', { fault: 'delay', ms: 5000 }],
  ['by a dropped connection, before saving', { fault: 'dropBeforeSave' }],
  ['by a dropped connection, after saving', { fault: 'dropAfterSave' }],
  ['by half an answer', { fault: 'cutBody' }],
  ['by a page instead of JSON', { fault: 'html' }],
  ['401: not signed in', { fault: '401' }],
  ['402: not paid', { fault: '402' }],
  ['403: no access', { fault: '403' }],
  ['404: unknown category', { fault: '404' }],
  ['500: an error inside', { fault: '500' }],
  ['503: wait a minute', { fault: '503', retryAfter: 60 }],
];

const select = /** @type {HTMLSelectElement} */ (byId('fault'));

/** Shows the choice of faults. */
export function offerFaults() {
  select.replaceChildren(...faults.map(([caption], index) => make('option', { value: index }, caption)));
  select.addEventListener('change', apply);
  byId('sandbox').hidden = false;
}

async function apply() {
  const fault = faults[select.selectedIndex]?.[1];
  select.dataset.state = 'applying';
  await fetch('/sandbox/faults', { method: 'DELETE' });
  if (fault) await fetch('/sandbox/faults', { method: 'POST', body: JSON.stringify(fault) });
  select.dataset.state = 'applied';
}

/** Shows that a fault is used up; it hits one task only. */
export async function refreshFaults() {
  if (byId('sandbox').hidden) return;
  const answer = await fetch('/sandbox/faults');
  const { faults: active } = await answer.json();
  if (active.length === 0) select.selectedIndex = 0;
}
