// How does the page ask the portal for what it shows, and what does it say when there is no answer?

/** An answer that is none of use, in a sentence for the person. */
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
 * @typedef {object} Question
 * @property {string} [token] what the Authorization header holds
 * @property {Record<string, string>} [query]
 * @property {object} [body] makes it a POST
 * @property {AbortSignal} [signal]
 */

/**
 * Asks for a path below /api/2.0/ and gives the text of the answer. Rejects with a PortalFailure.
 * @param {string} path
 * @param {Question} [question]
 */
export async function askForText(path, { token, query = {}, body, signal } = {}) {
  const headers = { Accept: 'application/json', ...(token && { Authorization: token }), ...(body && { 'Content-Type': 'application/json' }) };
  const address = `/api/2.0/${path}?${new URLSearchParams(query)}`;
  let response, text;
  try {
    response = await fetch(address, {
      method: body ? 'POST' : 'GET', headers, body: body && JSON.stringify(body), signal, credentials: 'omit', cache: 'no-store',
    });
    text = await response.text();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new PortalFailure('The portal cannot be reached.', 0);
  }
  if (!response.ok) throw new PortalFailure(explain(response.status, text), response.status);
  return text;
}

/**
 * The same, and gives the member `response` of the envelope (contract 2.2).
 * @param {string} path
 * @param {Question} [question]
 */
export async function ask(path, question) {
  const text = await askForText(path, question);
  try {
    return JSON.parse(text).response;
  } catch {
    throw new PortalFailure('The portal answered something other than JSON.', 200);
  }
}

/**
 * The status counts first: the body may be text, a page, or nothing (contract 3).
 * @param {number} status
 * @param {string} text
 */
function explain(status, text) {
  if (status === 502 || status === 504) return 'The portal cannot be reached.';
  if (status === 401) return 'The portal does not accept this token.';
  try {
    const { message } = JSON.parse(text).error;
    if (message) return `The portal answered ${status}: ${message}`;
  } catch {
    // What is not the portal's JSON says nothing to a person.
  }
  return `The portal answered ${status}.`;
}
