// Who is using the page, and with which token? The token is in this module's memory and nowhere else.
import { ask, PortalFailure } from './portal-api.js';

let token = '';

/** The token of whoever is signed in, `''` for nobody. */
export const currentToken = () => token;

/**
 * Signs in by e-mail and password. Rejects with a PortalFailure.
 * @param {string} userName
 * @param {string} password
 */
export async function signIn(userName, password) {
  /** @type {{ token: string | null }} */
  const answer = await ask('authentication', { body: { userName, password } }).catch((failure) => {
    // A wrong password is a 500 (contract 4).
    throw failure.status === 500 ? new PortalFailure('The e-mail or the password is wrong, or there were too many tries.', 500) : failure;
  });
  if (!answer?.token) throw new PortalFailure('The portal wants a code from an SMS or an app, which this page cannot ask for: use a token.', 201);
  token = answer.token;
}

/** @param {string} text the token as the person has it */
export function useToken(text) {
  token = text.trim();
}

/** Forgets the token. */
export function signOut() {
  token = '';
}
