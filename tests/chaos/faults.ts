// What can happen to a request on its way to the portal, in it, and back?
import type { Random, Weighted } from './random.ts';

/** What is done to a request. Without a name nothing is. */
export interface Fault {
  name: string;
  /** What the sandbox is asked to play, as its query spells it. */
  sandbox?: Record<string, string | number>;
  /** What the portal's neighbours do, whatever the portal says. */
  around?: Around;
}

/**
 * `answer`: the portal saves, and something between says this instead. `late`: the line breaks, and the portal saves
 * some time after. `kill`: the sender's tab, or the browser, dies some time before or after the portal saves.
 */
export type Around =
  | { kind: 'answer'; status: number; headers?: Record<string, string>; body: string }
  | { kind: 'late'; ms: number }
  | { kind: 'kill'; when: 'beforeSave' | 'afterSave'; what: 'tab' | 'browser'; ms: number }
  | { kind: 'slow'; ms: number };

/** The longest that the portal works on a request. Shorter than the outbox waits until it takes it for not saved. */
export const longestWork = 900;

const html = '<!doctype html><title>Error</title><h1>The server behind this one does not answer.</h1>';
const failed = JSON.stringify({
  status: 1,
  statusCode: 500,
  error: { message: 'The notification could not be sent.', hresult: -2146233088, data: {} },
});

/** Faults of a task that is sent. A third goes well. */
const ofCreates: Weighted<(random: Random) => Fault> = [
  [() => ({ name: '' }), 40],
  [(random) => sandbox('delay', { ms: random.below(longestWork) }), 6],
  [() => sandbox('dropBeforeSave'), 6],
  [() => sandbox('dropAfterSave'), 8],
  [() => sandbox('401'), 3],
  [() => sandbox('402'), 0.5],
  [() => sandbox('403'), 0.5],
  [() => sandbox('404'), 0.3],
  [() => sandbox('500'), 4],
  [() => sandbox('503'), 3],
  [() => sandbox('503', { 'retry-after': 1 }), 2],
  [() => sandbox('cutBody'), 4],
  [() => sandbox('cutBodyChunked'), 4],
  [(random) => sandbox('html', { status: random.pick([502, 504]) }), 2],
  [() => sandbox('html'), 2],
  [() => sandbox('notJson'), 2],
  [() => sandbox('emptyBody'), 2],
  [() => sandbox('emptyBody', { status: 503 }), 2],
  [() => around('500 afterSave', { kind: 'answer', status: 500, headers: json, body: failed }), 3],
  [() => around('503 afterSave', { kind: 'answer', status: 503, headers: { 'Retry-After': '1' }, body: '' }), 3],
  [() => around('504 afterSave', { kind: 'answer', status: 504, headers: page, body: html }), 2],
  [(random) => around('saveLate', { kind: 'late', ms: random.below(longestWork) }), 4],
  [(random) => around('slow', { kind: 'slow', ms: random.below(300) }), 4],
  [(random) => kill('tab', 'beforeSave', random), 4],
  [(random) => kill('tab', 'afterSave', random), 3],
  [(random) => kill('browser', 'beforeSave', random), 0.5],
  [(random) => kill('browser', 'afterSave', random), 0.5],
];

/** Faults of the questions that the outbox asks the portal. */
const ofQuestions: Weighted<(random: Random) => Fault> = [
  [() => ({ name: '' }), 80],
  [(random) => sandbox('delay', { ms: random.below(longestWork) }), 3],
  [() => sandbox('dropAfterSave'), 3],
  [() => sandbox('401'), 1],
  [() => sandbox('500'), 2],
  [() => sandbox('503'), 2],
  [() => sandbox('cutBody'), 2],
  [() => sandbox('cutBodyChunked'), 2],
  [() => sandbox('html'), 2],
  [() => sandbox('emptyBody'), 2],
  [() => sandbox('html', { status: 502 }), 1],
];

const json = { 'Content-Type': 'application/json; charset=UTF-8' };
const page = { 'Content-Type': 'text/html; charset=utf-8' };

/** What happens to the next request. */
export function randomFault(random: Random, isCreate: boolean): Fault {
  return random.weighted(isCreate ? ofCreates : ofQuestions)(random);
}

function sandbox(fault: string, numbers: Record<string, number> = {}): Fault {
  const name = [fault, numbers['status'], 'retry-after' in numbers && 'Retry-After'].filter(Boolean).join(' ');
  return { name, sandbox: { fault, ...numbers } };
}

function around(name: string, what: Around): Fault {
  return { name, around: what };
}

function kill(what: 'tab' | 'browser', when: 'beforeSave' | 'afterSave', random: Random): Fault {
  return around(`kill ${what} ${when}`, { kind: 'kill', when, what, ms: random.below(longestWork) });
}
