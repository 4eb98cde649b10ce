// Who comes in, by which door, and what do they find?
import { fillChoices } from './choices.js';
import { explainDeadline } from './deadline-hint.js';
import { byId } from './dom.js';
import { keepNotifyRule } from './notify-rule.js';
import { signIn, signOut } from './session.js';
import { askToSignIn } from './sign-in-form.js';

/** @typedef {import('/taskform/index.js').Taskform} Taskform */
/** @typedef {{ mode: 'sandbox', account: { userName: string, password: string } } | { mode: 'portal', portal: string }} Setting */

let selfId = '';
let zone = '';
const applyNotifyRule = keepNotifyRule(() => selfId);
const showHint = explainDeadline(() => zone);

/**
 * Which portal is behind this page.
 * @returns {Promise<Setting>}
 */
export async function readSetting() {
  const answer = await fetch('/demo.json');
  if (!answer.ok) throw new Error("The page's own server does not answer as it should: start it by ./dev demo and reload this page.");
  return answer.json();
}

/**
 * The address that the portal's own addresses belong to.
 * @param {Setting} setting
 */
export const portalOf = (setting) => (setting.mode === 'portal' ? setting.portal : location.origin);

/**
 * Signs in, by itself in the sandbox, and shows the form with what can be chosen.
 * @param {Taskform} taskform
 * @param {Setting} setting
 * @param {string} [reason] why one has to sign in again
 */
export async function enter(taskform, setting, reason = '') {
  const fill = async () => {
    const { self, zone: portalZone } = await fillChoices(taskform);
    selfId = self.id;
    zone = portalZone;
    byId('who').textContent = `${self.displayName} · ${setting.mode === 'portal' ? new URL(setting.portal).host : 'sandbox portal'}`;
  };
  if (setting.mode === 'sandbox') {
    await signIn(setting.account.userName, setting.account.password);
    await fill();
  } else {
    byId('state').textContent = '';
    byId('work').hidden = true;
    await askToSignIn(setting.portal, reason, fill);
    byId('sign-out').hidden = false;
  }
  byId('work').hidden = false;
  applyNotifyRule();
  showHint();
}

/**
 * Signs out, and asks who comes next.
 * @param {Taskform} taskform
 * @param {Setting} setting
 */
export async function leave(taskform, setting) {
  signOut();
  byId('who').textContent = '';
  byId('sign-out').hidden = true;
  await enter(taskform, setting);
}
