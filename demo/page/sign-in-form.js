// How does a person sign in to a real portal?
import { byId } from './dom.js';
import { signIn, useToken } from './session.js';

/**
 * Shows the form until someone has signed in, and hides it then.
 * @param {string} portal whose it is
 * @param {string} reason why one has to sign in now; `''` the first time
 * @param {() => Promise<void>} accept tries the token; rejects when the portal does not take it
 * @returns {Promise<void>}
 */
export function askToSignIn(portal, reason, accept) {
  const form = /** @type {HTMLFormElement} */ (byId('sign-in'));
  const [user, password, token] = ['user', 'password', 'token'].map((id) => /** @type {HTMLInputElement} */ (byId(id)));
  const message = byId('sign-in-message');
  byId('sign-in-portal').textContent = portal;
  message.textContent = reason;
  form.hidden = false;
  user?.focus();
  return new Promise((resolve) => {
    form.onsubmit = async (event) => {
      event.preventDefault();
      const button = /** @type {HTMLButtonElement} */ (form.querySelector('button.main'));
      button.disabled = true;
      message.textContent = '';
      try {
        if (token?.value) useToken(token.value);
        else await signIn(user?.value ?? '', password?.value ?? '');
        await accept();
        form.hidden = true;
        resolve();
      } catch (error) {
        message.textContent = error instanceof Error ? error.message : String(error);
      } finally {
        button.disabled = false;
        // What was typed here lives no longer than it is needed.
        if (form.hidden) form.reset();
      }
    };
  });
}
