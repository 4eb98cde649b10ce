// How is a request carried in a page or a Worker? By the engine's own emscripten_fetch.
import type { Engine } from './engine.ts';
import type { Outcome } from './outcome.ts';
import type { Transport } from './transport.ts';

/** The engine as a transport. emscripten_fetch is made for browsers. */
export function engineTransport(engine: Engine): Transport {
  const { raw } = engine;
  return ({ url, body, token, timeout, signal, onProgress }) =>
    new Promise((resolve) => {
      let settled = false;
      let handle = 0;
      const abort = (): void => raw.abort(handle);
      const settle = (): void => {
        settled = true;
        signal?.removeEventListener('abort', abort);
        resolve(engine.answer<Outcome>());
      };
      handle = raw.createTask(engine.put(body), url, token, timeout, Date.now(), settle, (phase, loaded, total) =>
        onProgress({ phase, loaded, total }),
      );
      if (settled) return;
      // The first progress is told before there is a handle, and its listener may have stopped the task.
      if (signal?.aborted) abort();
      else signal?.addEventListener('abort', abort);
    });
}
