// How does a person sign in, at first and again when the portal does not accept the sign-in any more?
import { byId } from './dom.js';
import { signIn, useToken } from './session.js';

/** @typedef {import('./setting.js').Setting} Setting */

/** @type {Promise<string> | undefined} */
let asking;

/**
 * Asks until somebody has signed in, and gives the token; those who ask meanwhile get the same. Rejects when the person
 * gives up.
 * @param {Setting} setting
 * @param {string} [reason] why one has to sign in now
 */
export function askToSignIn(setting, reason = '') {
  asking ??= ask(setting, reason).finally(() => { asking = undefined; });
  return asking;
}

/**
 * @param {Setting} setting
 * @param {string} reason
 * @returns {Promise<string>}
 */
function ask(setting, reason) {
  const dialog = /** @type {HTMLDialogElement} */ (byId('sign-in'));
  const form = /** @type {HTMLFormElement} */ (dialog.querySelector('form'));
  const button = /** @type {HTMLButtonElement} */ (form.querySelector('button.main'));
  const [user, password, token] = ['user', 'password', 'token'].map((id) => /** @type {HTMLInputElement} */ (byId(id)));
  const message = byId('sign-in-message');
  form.reset();
  if (setting.mode === 'sandbox' && user && password) {
    user.value = setting.account.userName;
    password.value = setting.account.password;
  }
  byId('sign-in-portal').textContent = setting.mode === 'portal' ? setting.portal : location.origin;
  byId('sign-in-reason').textContent = reason;
  message.textContent = '';
  dialog.showModal();
  return new Promise((resolve, reject) => {
    dialog.onclose = () => {
      // What was typed here lives no longer than it is needed.
      form.reset();
      reject(new DOMException('Nobody signed in.', 'AbortError'));
    };
    byId('sign-in-cancel').onclick = () => dialog.close();
    form.onsubmit = async (event) => {
      event.preventDefault();
      button.disabled = true;
      message.textContent = '';
      try {
        resolve(await (token?.value ? useToken(token.value) : signIn(user?.value ?? '', password?.value ?? '')));
        dialog.close();
      } catch (error) {
        message.textContent = error instanceof Error ? error.message : String(error);
      } finally {
        button.disabled = false;
      }
    };
  });
}
