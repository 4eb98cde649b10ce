// Is the category of several tasks there? The portal itself looks only when all of them are saved (contract 6).
import { readAnswer } from './answer-body.ts';
import type { Engine } from './engine.ts';
import { onLine } from './line.ts';
import type { NotCreated } from './outcome.ts';
import { retryAfterOf } from './readers.ts';
import type { Way } from './sending.ts';

/** Nothing when it is there; otherwise the outcome of tasks that were not sent. */
export async function lookUpCategory(engine: Engine, url: string, way: Way): Promise<NotCreated | undefined> {
  const { raw } = engine;
  const ended = await onLine(async (signal) => {
    const response = await fetch(url, {
      headers: { Accept: 'application/json', ...(way.token && { Authorization: way.token }) },
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      // A token goes to the portal only.
      redirect: 'error',
      signal,
    });
    return { status: response.status, headers: response.headers, body: await readAnswer(response, signal, () => {}) };
  }, way);
  if (!('answer' in ended)) {
    raw.readFailure(ended.failure, false);
    return engine.answer();
  }
  const { status, headers, body } = ended.answer;
  const isThere = raw.readCategoryLookup(engine.put(body), status, retryAfterOf(headers), Date.now());
  return isThere ? undefined : engine.answer();
}
