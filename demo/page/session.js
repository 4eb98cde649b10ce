// Who is using the page, and with which token? The token is in this module's memory and nowhere else.
import { askForText, PortalFailure } from './portal-api.js';
import { say } from './words.js';

let token = '';

/** The token of whoever is signed in, `''` for nobody. */
export const currentToken = () => token;

/**
 * Signs in by e-mail and password, and gives the token. Rejects with a PortalFailure.
 * @param {string} userName
 * @param {string} password
 */
export async function signIn(userName, password) {
  const text = await askForText('authentication', { body: { userName, password } }).catch((failure) => {
    // A wrong password is a 500 (contract 4).
    throw failure.status === 500 ? new PortalFailure(say('wrongPassword'), 500) : failure;
  });
  const answered = JSON.parse(text).response?.token;
  if (typeof answered !== 'string' || answered === '') throw new PortalFailure(say('wantsCode'), 201);
  token = answered;
  return token;
}

/**
 * Uses a token that the person has. Rejects with a PortalFailure when the portal does not take it.
 * @param {string} text
 */
export async function useToken(text) {
  await askForText('people/@self', { token: text.trim() });
  token = text.trim();
  return token;
}

/** Forgets the token. */
export function signOut() {
  token = '';
}
