// Is a request right, is one field of it right, and what are the bytes that go to the portal?
import type { Engine } from './engine.ts';
import { requestSchema } from './generated/json-schema.ts';
import type { TaskRequest } from './generated/types.ts';
import { inputOf, textOf } from './input.ts';
import type { Issue } from './issue.ts';
import { makeCheckLone } from './lone-field.ts';
import { momentOf, type NowOption } from './now.ts';
import type { Result } from './result.ts';
import { errorOf } from './taskform-error.ts';

export type { NowOption } from './now.ts';

/** A member of the request. */
export type FieldName = keyof TaskRequest;

/** The checks on an engine; the interface Taskform documents each. */
export interface Checks {
  checkRequest(input: unknown, options?: NowOption): Result<TaskRequest>;
  checkField(name: FieldName, value: unknown, request?: object | null, options?: NowOption): Issue[];
  serializeRequest(request: unknown): string;
  requestBody(request: unknown): Uint8Array<ArrayBuffer>;
}

/** Makes them. */
export function makeChecks(engine: Engine): Checks {
  const { raw } = engine;
  const checkLone = makeCheckLone(engine);

  /** Lays the body down as the answer, or finds that the input is it: then it is said by its size, otherwise by -1. */
  const serialize = (input: string | Uint8Array): number => {
    const size = engine.put(input);
    const place = raw.serializeRequest(size);
    if (place === 0) throw errorOf(engine.issues());
    return place === 1 ? -1 : size;
  };

  return {
    checkRequest(input, options) {
      if (raw.checkRequest(engine.put(inputOf(input)), momentOf(options))) return engine.answer();
      return { ok: false, issues: engine.issues() };
    },

    checkField(name, value, request, options) {
      const issues = checkLone(name, value);
      if (issues) return issues;
      const now = momentOf(options);
      const size = engine.put(textOf(withMember(request, name, value)));
      return engine.issues(raw.checkField(size, String(name), now));
    },

    serializeRequest(request) {
      const input = inputOf(request);
      const size = serialize(input);
      return size < 0 ? engine.answerText() : engine.inputText(input, size);
    },

    requestBody(request) {
      const size = serialize(inputOf(request));
      return size < 0 ? engine.answerBytes() : engine.inputBytes(size);
    },
  };
}

/** The only members that a rule can look at; of a request with any number of others no more is read. */
const members = Object.keys(requestSchema.properties);
const isOwn = Object.prototype.propertyIsEnumerable;

/**
 * What a field is judged with: the members of the request, and the value as its own. A request that cannot be read
 * counts as empty, and half a surrogate pair in another member as U+FFFD: it would end the reading of them all.
 */
function withMember(request: unknown, name: string, value: unknown): object {
  const beside: Record<string, unknown> = {};
  try {
    for (const key of members) {
      if (key === name || !isOwn.call(request, key)) continue;
      const member = (request as Record<string, unknown>)[key];
      beside[key] = typeof member === 'string' ? member.toWellFormed() : member;
    }
  } catch {
    // A member of it throws when it is read: the rules that need it will find it missing.
    return { [name]: value };
  }
  return { ...beside, [name]: value };
}
