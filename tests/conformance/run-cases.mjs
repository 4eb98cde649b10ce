// Does the package answer the conformance cases as they say? Plain JavaScript: Node and every browser run this file.

/**
 * Runs cases of one kind and answers, for each, whether it went as expected, and if not, what came instead.
 * @param {import('../../web/dist/index.js').Taskform} taskform
 * @param {any[]} cases
 * @param {'requests' | 'responses' | 'outcomes' | 'lists' | 'stored'} kind
 * @returns {{ name: string, ok: boolean, got?: unknown }[]}
 */
export function runCases(taskform, cases, kind) {
  const answer = answers[kind];
  return cases.map((example) => {
    const got = inputsOf(example).map((input) => answer(taskform, input, example));
    const differing = got.find((one) => JSON.stringify(one) !== JSON.stringify(got[0]));
    if (differing) return { name: example.name, ok: false, got: { asBytes: got[0], otherwise: differing } };
    const ok = matches(got[0], example.expect) && consistent(got[0], kind);
    return ok ? { name: example.name, ok } : { name: example.name, ok, got: got[0] };
  });
}

const answers = {
  requests(taskform, input, { now = NaN }) {
    const result = taskform.checkRequest(input, { now });
    try {
      const body = taskform.serializeRequest(input);
      return { ...result, body, bodyOfValue: result.ok ? taskform.serializeRequest(result.value) : undefined };
    } catch (error) {
      return { ...result, thrown: error.issues };
    }
  },
  responses: (taskform, input) => ({ ...taskform.readTask(input), isTask: taskform.isTask(input) }),
  lists: (taskform, input, { kind }) => (kind === 'settings' ? taskform.readSettings(input) : taskform.readList(kind, input)),
  stored: (taskform, input, { request }) => ({ stored: taskform.isStored(request, input) }),
  outcomes: (taskform, input, { status, retryAfter, now = NaN }) =>
    taskform.readResponse({ status, headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter }, body: input }, { now }),
};

/** What two ways to ask must answer alike, whatever the case names. */
function consistent(got, kind) {
  if (kind === 'responses') return got.isTask === got.ok;
  if (kind !== 'requests') return true;
  return got.ok ? got.body !== undefined && got.body === got.bodyOfValue : got.thrown?.length > 0;
}

/** The input in every form that means the same: bytes, text, and the value itself. */
function inputsOf({ input, text, base64, repeat }) {
  if (base64 !== undefined) return [Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))];
  const written = repeat ? repeat.prefix + repeat.unit.repeat(repeat.times) + repeat.suffix : (text ?? JSON.stringify(input));
  return [new TextEncoder().encode(written), written, ...(input !== undefined && typeof input !== 'string' ? [input] : [])];
}

/** Compares what a case names: whole lists in their order, of objects the named members. A task is named whole. */
function matches(got, expected, whole = false) {
  if (typeof expected !== 'object' || expected === null) return Object.is(got, expected);
  if (typeof got !== 'object' || got === null || Array.isArray(got) !== Array.isArray(expected)) return false;
  const exact = whole || Array.isArray(expected);
  if (exact && Object.keys(got).length !== Object.keys(expected).length) return false;
  return Object.keys(expected).every((key) => matches(got[key], expected[key], whole || key === 'value' || key === 'task'));
}
