// When can the responsible person be notified? The CRM's own dialog says (contract 6): oneself never, others always,
// unless the person says no.
import { byId } from './dom.js';

/**
 * Follows the choice of the responsible person. Gives a function that applies the rule to what is chosen now.
 * @param {() => string} selfId who is signed in
 */
export function keepNotifyRule(selfId) {
  const responsible = /** @type {HTMLSelectElement} */ (byId('responsible'));
  const notify = /** @type {HTMLInputElement} */ (byId('notify'));
  const apply = () => {
    const isOther = responsible.value !== '' && responsible.value !== selfId();
    notify.disabled = !isOther;
    notify.checked = isOther;
  };
  responsible.addEventListener('change', apply);
  return apply;
}
