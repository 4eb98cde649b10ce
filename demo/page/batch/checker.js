// How does the page speak to its worker?

/** @typedef {import('./messages.js').Question} Question */
/** @typedef {import('./messages.js').Answer} Answer */

/**
 * Starts the worker.
 * @param {(answer: Answer) => void} hear
 * @returns {(question: Question) => void} asks it something
 */
export function startChecker(hear) {
  const worker = new Worker(trusted(new URL('worker.js', import.meta.url)), { type: 'module' });
  worker.addEventListener('message', ({ data }) => hear(data));
  worker.addEventListener('error', ({ message }) => {
    hear({ kind: 'failed', message: message || 'The worker did not start.' });
  });
  return (question) => worker.postMessage(question);
}

/**
 * As much of Trusted Types as is used.
 * @typedef {{ createPolicy(name: string, rules: object): { createScriptURL(text: string): URL } }} TrustedTypes
 */

/**
 * An address that the page's policy lets become a script (Trusted Types), where the browser asks for that.
 * @param {URL} address one of the page's own
 */
function trusted(address) {
  const { trustedTypes } = /** @type {{ trustedTypes?: TrustedTypes }} */ (/** @type {unknown} */ (globalThis));
  const rules = { createScriptURL: (/** @type {string} */ text) => text };
  return trustedTypes?.createPolicy('taskform-batch', rules).createScriptURL(address.href) ?? address;
}
