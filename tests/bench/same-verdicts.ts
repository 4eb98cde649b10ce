// Do all candidates decide alike on what they are measured with? A candidate that checks less would be measured for less.
import { readAll, readTwelve } from './consume.ts';
import { type Inputs, refusedRequests, sparseAnswers, wrongAnswers, wrongPaths } from './inputs.ts';
import type { Loaded } from './measure.ts';

/** Throws a sentence that names the candidate and what it decides otherwise. */
export function holdToSameVerdicts(all: readonly Loaded[], inputs: Inputs): void {
  const floor = all.find(({ name }) => name === 'json')!;
  for (const loaded of all) {
    const agree = (what: string, answer: unknown, expected: unknown) => {
      if (JSON.stringify(answer) !== JSON.stringify(expected)) {
        throw new Error(`${loaded.name} decides otherwise on ${what}: ${JSON.stringify(answer)} and not ${JSON.stringify(expected)}.`);
      }
    };
    holdToTasks(loaded, floor, inputs, agree);
    if (loaded.name !== 'json') holdToRefusals(loaded, inputs, agree);
  }
}

type Agree = (what: string, answer: unknown, expected: unknown) => void;

function holdToTasks({ candidate }: Loaded, floor: Loaded, { ascii, cyrillic, requests }: Inputs, agree: Agree): void {
  for (const bytes of [...ascii, ...cyrillic, ...sparseAnswers()]) {
    const task = candidate.readTask(bytes);
    const expected = floor.candidate.readTask(bytes)!;
    agree('an answer', candidate.judgeTask(bytes) && task !== undefined, true);
    agree('twelve members', readTwelve(task!), readTwelve(expected));
    agree('all members', readAll(task!), readAll(expected));
  }
  for (const request of requests) agree('a body', textOf(candidate.bodyOf(request)), textOf(floor.candidate.bodyOf(request)));
}

function holdToRefusals({ candidate }: Loaded, inputs: Inputs, agree: Agree): void {
  wrongAnswers().forEach((bytes, index) => agree(`wrong answer ${index}`, candidate.judgeTask(bytes), false));
  refusedRequests().forEach((request, index) => {
    agree(`wrong request ${index}`, candidate.bodyOf(request as never) === undefined, true);
    agree(`problems of wrong request ${index}`, candidate.problemsOf(request).length > 0, true);
  });
  for (const request of inputs.wrongRequests) {
    const problems = candidate.problemsOf(request);
    agree('four errors', [...new Set(problems.map(({ path }) => path))].sort(), wrongPaths);
    agree('messages', problems.every(({ message }) => message.length > 0), true);
  }
  inputs.titles.forEach((title, index) => agree(`the title "${title}"`, candidate.checkTitle(title).length > 0, index === 0));
  const verdicts = { valid: inputs.tasks - inputs.refused.length, refused: inputs.refused };
  agree('an array', candidate.judgeArray(inputs.array), verdicts);
  agree('NDJSON', candidate.judgeLines(inputs.lines), verdicts);
}

const textOf = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
