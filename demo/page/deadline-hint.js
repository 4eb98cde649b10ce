// What will be sent for the deadline that stands there, in which time zone?
import { dateIn } from './deadline.js';
import { byId } from './dom.js';
import { currentDeadline, setDate } from './task-fields.js';

/**
 * Keeps the hint and the shortcuts with the date and the time. Gives a function that shows the hint anew.
 * @param {() => string} portalZone its name, `''` when it is not known
 */
export function explainDeadline(portalZone) {
  const field = /** @type {HTMLElement} */ (byId('deadline-hint').closest('fieldset'));
  const date = /** @type {HTMLInputElement} */ (byId('date'));
  const shortcuts = /** @type {HTMLButtonElement[]} */ ([...field.querySelectorAll('[data-days]')]);
  const show = () => {
    byId('deadline-hint').textContent = hint(portalZone());
    for (const shortcut of shortcuts) {
      shortcut.setAttribute('aria-pressed', String(dateIn(Number(shortcut.dataset.days)) === date.value));
    }
  };
  for (const shortcut of shortcuts) shortcut.addEventListener('click', () => setDate(Number(shortcut.dataset.days)));
  field.addEventListener('input', show);
  return show;
}

/** @param {string} portalZone */
function hint(portalZone) {
  const { value, comesTwice } = currentDeadline();
  if (!value) return '';
  if (/^\d+-\d\d-\d\d$/.test(value)) {
    return `Sent as the day ${value} of the portal${portalZone && `, whose time zone is ${portalZone}`}.`;
  }
  const ownZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return `Sent as ${value}, in your time zone, ${ownZone}.${comesTwice ? ' This time comes twice that day: the first is meant.' : ''}`;
}
