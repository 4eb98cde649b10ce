// How is a request carried in a page or a Worker? By the engine's own emscripten_fetch.
import type { Engine } from './engine.ts';
import type { OnProgress } from './raw-engine.ts';
import type { Transport } from './transport.ts';

/** The engine as a transport. emscripten_fetch is made for browsers. */
export function engineTransport<Ending>(engine: Engine): Transport<Ending> {
  const { raw } = engine;
  return ({ url, body, group, token, timeout, signal, onProgress }) =>
    new Promise((resolve) => {
      let settled = false;
      let handle = 0;
      const abort = (): void => raw.abort(handle);
      const settle = (): void => {
        settled = true;
        signal?.removeEventListener('abort', abort);
        resolve(engine.answer<Ending>());
      };
      const progress: OnProgress = (phase, loaded, total) => onProgress({ phase, loaded, total });
      handle = group
        ? raw.createTasks(engine.put(group.request), group.contacts, url, token, timeout, Date.now(), settle, progress)
        : raw.createTask(engine.put(body), url, token, timeout, Date.now(), settle, progress);
      if (settled) return;
      // The first progress is told before there is a handle, and its listener may have stopped the task.
      if (signal?.aborted) abort();
      else signal?.addEventListener('abort', abort);
    });
}
