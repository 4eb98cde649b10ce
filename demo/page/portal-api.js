// How does the page itself ask the portal, beside what the form asks: for a sign-in and for the tasks that there are?
import { say } from './words.js';

/** An answer that is of no use, in a sentence for the person. */
export class PortalFailure extends Error {
  /**
   * @param {string} message
   * @param {number} status the HTTP status; 0 when no answer came
   */
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

/**
 * Asks for a path below /api/2.0/ and gives the text of the answer. Rejects with a PortalFailure.
 * @param {string} path
 * @param {{ token?: string, body?: object, signal?: AbortSignal }} [question] a body makes it a POST
 */
export async function askForText(path, { token, body, signal } = {}) {
  const json = 'application/json';
  const headers = { Accept: json, ...(token && { Authorization: token }), ...(body && { 'Content-Type': json }) };
  const sent = body && { method: 'POST', body: JSON.stringify(body) };
  let response, text;
  try {
    response = await fetch(`/api/2.0/${path}`, { ...sent, headers, signal, credentials: 'omit', cache: 'no-store' });
    text = await response.text();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new PortalFailure(say('unreachable'), 0);
  }
  if (!response.ok) throw new PortalFailure(explain(response.status), response.status);
  return text;
}

/** @param {number} status the body may be text, a page, or nothing: it says no more than this (contract 3) */
function explain(status) {
  if (status === 502 || status === 504) return say('unreachable');
  return status === 401 ? say('refusedToken') : say('answered', { status: String(status) });
}
