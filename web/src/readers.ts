// What did the portal answer?
import type { Engine } from './engine.ts';
import type { Task } from './generated/types.ts';
import { taskAt } from './generated/values.ts';
import { inputOf } from './input.ts';
import { momentOf, type NowOption } from './now.ts';
import type { Outcome } from './outcome.ts';
import type { Result } from './result.ts';

/** Any answer of the portal, from whatever fetched it. */
export interface PortalResponse {
  /** The HTTP status; 0 when no answer came. */
  status: number;
  /** The headers, of which only Retry-After is read. */
  headers?: Headers | Iterable<readonly [string, string]> | Readonly<Record<string, string>> | null;
  /** The body: text, bytes, or what JSON.parse made of it. */
  body?: unknown;
}

/** The readers on an engine; the interface Taskform documents each. */
export function makeReaders(engine: Engine): {
  isTask(json: unknown): boolean;
  readTask(json: unknown): Result<Task>;
  readResponse(response: PortalResponse, options?: NowOption): Outcome;
} {
  const { raw } = engine;
  return {
    isTask: (json) => raw.readTask(engine.put(inputOf(json))) || engine.answer<Result<Task>>().ok,

    readTask(json) {
      const input = inputOf(json);
      const size = engine.put(input);
      if (!raw.readTask(size)) return engine.answer();
      return { ok: true, value: engine.value(input, size, taskAt), warnings: [] };
    },

    readResponse(response, options) {
      const { status, headers, body } = Object(response) as PortalResponse;
      const size = engine.put(inputOf(body ?? ''));
      raw.readResponse(size, Number.isInteger(status) ? status : 0, retryAfterOf(headers), momentOf(options));
      return engine.answer();
    },
  };
}

/** The value of Retry-After (contract 3, 503), under whatever letter case it came. */
export function retryAfterOf(headers: PortalResponse['headers']): string {
  try {
    if (typeof headers !== 'object' || headers === null) return '';
    const entries = Symbol.iterator in headers ? headers : Object.entries(headers);
    for (const [name, value] of entries) {
      if (name.toLowerCase() === 'retry-after') return String(value);
    }
  } catch {
    // Headers that cannot be read are headers that say nothing.
  }
  return '';
}
