// What is measured? Each work is done a number of times and answers a sum of what came out, so that nothing is left out.
// Every candidate is bundled with its own copy: what a JavaScript engine learns about one must not slow another.
import type { Candidate } from './candidates/candidate.ts';
import { readAll, readTwelve } from './consume.ts';
import type { Inputs } from './inputs.ts';

export type Work = (candidate: Candidate, inputs: Inputs, times: number) => number;

const verdictOn =
  (which: 'ascii' | 'cyrillic'): Work =>
  (candidate, { [which]: answers }, times) => {
    let sum = 0;
    for (let index = 0; index < times; ++index) sum += candidate.judgeTask(answers[index % answers.length]!) ? 1 : 0;
    return sum;
  };

const reading =
  (which: 'ascii' | 'cyrillic', read: typeof readTwelve): Work =>
  (candidate, { [which]: answers }, times) => {
    let sum = 0;
    for (let index = 0; index < times; ++index) {
      const task = candidate.readTask(answers[index % answers.length]!);
      if (task) sum += read(task);
    }
    return sum;
  };

const body: Work = (candidate, { requests }, times) => {
  let sum = 0;
  for (let index = 0; index < times; ++index) sum += candidate.bodyOf(requests[index % requests.length]!)?.length ?? 0;
  return sum;
};

const fourErrors: Work = (candidate, { wrongRequests }, times) => {
  let sum = 0;
  for (let index = 0; index < times; ++index) {
    for (const { path, message } of candidate.problemsOf(wrongRequests[index % wrongRequests.length])) {
      sum += path.length + message.length + message.charCodeAt(0);
    }
  }
  return sum;
};

const key: Work = (candidate, { titles }, times) => {
  let sum = 0;
  for (let index = 0; index < times; ++index) sum += candidate.checkTitle(titles[index % titles.length]!).length;
  return sum;
};

const keyBeside: Work = (candidate, { titles, requests }, times) => {
  let sum = 0;
  for (let index = 0; index < times; ++index) {
    sum += candidate.checkTitleBeside!(titles[index % titles.length]!, requests[index % requests.length]!).length;
  }
  return sum;
};

const list =
  (judge: 'judgeArray' | 'judgeLines', which: 'array' | 'lines'): Work =>
  (candidate, { [which]: bytes }, times) => {
    let sum = 0;
    for (let index = 0; index < times; ++index) {
      const { valid, refused } = candidate[judge](bytes);
      sum += valid + refused.length;
    }
    return sum;
  };

export const works: Readonly<Record<string, Work>> = {
  'verdict-ascii': verdictOn('ascii'),
  'verdict-cyrillic': verdictOn('cyrillic'),
  'read-12-ascii': reading('ascii', readTwelve),
  'read-12-cyrillic': reading('cyrillic', readTwelve),
  'read-all-ascii': reading('ascii', readAll),
  'read-all-cyrillic': reading('cyrillic', readAll),
  'body': body,
  'four-errors': fourErrors,
  'key': key,
  'key-beside': keyBeside,
  'array': list('judgeArray', 'array'),
  'ndjson': list('judgeLines', 'lines'),
};
