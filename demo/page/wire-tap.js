// What leaves the page for a new task, and what comes back, byte for byte? Everything that the engine sends passes
// `fetch`: what creates tasks is written down here, and nothing about it is changed.

/**
 * @typedef {object} Exchange
 * @property {string} url
 * @property {[name: string, value: string][]} headers as they were set; a token is left out
 * @property {string} body
 * @property {number} milliseconds until the answer was complete, or until it was clear that no more comes
 * @property {number} status 0 when no answer came
 * @property {string} answer as much of it as came
 */

const creating = /\/api\/2\.0\/crm\/(?:contact\/)?task(?:\/group)?$/;

/**
 * Calls back after each request that creates tasks.
 * @param {(exchange: Exchange) => void} listener
 */
export function tapWire(listener) {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (init?.method !== 'POST' || !creating.test(url.pathname)) return fetch(input, init);
    const start = performance.now();
    // The engine's memory may hold something else by the time the answer is here.
    const sent = { url: url.href, headers: headersOf(init), body: textOf(init.body) };
    const done = (/** @type {number} */ status, /** @type {string} */ answer) =>
      listener({ ...sent, status, answer, milliseconds: performance.now() - start });
    try {
      const response = await fetch(input, init);
      void read(response.clone()).then((answer) => done(response.status, answer));
      return response;
    } catch (error) {
      done(0, '');
      throw error;
    }
  };
}

/**
 * @param {RequestInit} init
 * @returns {[string, string][]}
 */
function headersOf({ headers }) {
  return [...new Headers(headers)].map(([name, value]) => [name, name === 'authorization' ? '' : value]);
}

/** @param {unknown} content */
function textOf(content) {
  if (content instanceof ArrayBuffer || ArrayBuffer.isView(content)) return new TextDecoder().decode(content);
  return typeof content === 'string' ? content : '';
}

/** What there is of a body that may break off. @param {Response} response */
async function read(response) {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (const reader = response.body?.getReader(); reader; ) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // The line broke: what came before is what there is.
  }
  return text + decoder.decode();
}
