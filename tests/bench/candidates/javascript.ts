// How does a validator of JavaScript values do the work? After JSON.parse, and before JSON.stringify.
import type { Validators } from '../../peers/validators.ts';
import type { Candidate, Verdicts } from './candidate.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The candidate that a validator makes. */
export function javascriptCandidate({ task, request, problemsOf, checkTitle }: Validators): Candidate {
  const readTask = (bytes: Uint8Array) => task(JSON.parse(decoder.decode(bytes)).response);
  return {
    readTask,
    judgeTask: (bytes) => readTask(bytes) !== undefined,
    bodyOf(value) {
      const checked = request(value);
      return checked && encoder.encode(JSON.stringify(checked));
    },
    problemsOf,
    checkTitle,
    judgeArray: (bytes) => verdictsOn(JSON.parse(decoder.decode(bytes)), task),
    judgeLines: (bytes) => verdictsOn(linesOf(decoder.decode(bytes)), (line) => task(JSON.parse(line))),
  };
}

function verdictsOn<T>(list: Iterable<T>, task: (value: T) => unknown): Verdicts {
  const refused: number[] = [];
  let index = 0;
  for (const value of list) {
    if (task(value) === undefined) refused.push(index);
    ++index;
  }
  return { valid: index - refused.length, refused };
}

function* linesOf(text: string): Iterable<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    if (stop > start) yield text.slice(start, stop);
    start = stop + 1;
  }
}
