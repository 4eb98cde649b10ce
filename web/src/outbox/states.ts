// How does an entry go from state to state? Pure: what is kept, and when, others decide.
import type { TaskRequest } from '../generated/types.ts';
import type { GroupOutcome, Outcome } from '../outcome.ts';
import type { Doubt, EntryState, KeptEntry, LastOutcome, NewEntry } from './entry.ts';
import { backOff, retryAfterOf, type Pace } from './pace.ts';

/** What the portal had before a task was sent: equal tasks, or the highest id so far; neither when it would not say. */
export interface Baseline {
  before?: readonly number[];
  mark?: number;
}

/** The moment, and what decides how long to wait from there. */
export interface Circumstances {
  now: number;
  pace: Pace;
  random: () => number;
}

/** A task that nobody has sent yet. */
export function newEntry(
  id: string,
  portal: string,
  request: TaskRequest,
  contactIds: readonly number[] | undefined,
  now: number,
): NewEntry {
  return {
    id,
    portal,
    request,
    contactIds,
    state: 'queued',
    lane: 'queued',
    attempts: 0,
    added: now,
    nextAt: 0,
    looks: 0,
    unanswered: 0,
  };
}

/** It goes out now. What the portal had before it went out first stays known until it is clear what became of that. */
export function startSending(entry: KeptEntry, baseline: Baseline, sender: string | undefined, now: number): KeptEntry {
  const { before, mark } = hasBaseline(entry) ? entry : baseline;
  return inState(entry, 'sending', { attempts: entry.attempts + 1, sentAt: now, looks: 0, before, mark, sender });
}

/** Whether it is known what the portal had before the entry was sent first. */
export function hasBaseline({ before, mark }: Baseline | KeptEntry): boolean {
  return before !== undefined || mark !== undefined;
}

/** Its sender ended, or could not be heard, before it told what became of it. */
export function orphan(entry: KeptEntry, at: Circumstances): KeptEntry {
  return inState(entry, 'uncertain', { nextAt: at.now, settlesAt: settledAt(entry, at) });
}

/** An answer came, or the certainty that none will. */
export function endSending(entry: KeptEntry, outcome: Outcome | GroupOutcome, at: Circumstances): KeptEntry {
  const said = wordsOf(outcome, at.now);
  if (outcome.kind === 'created') {
    const tasks = 'tasks' in outcome ? outcome.tasks : [outcome.task];
    return created(
      { ...entry, outcome: said },
      tasks.map(({ id }) => id),
      'missing' in outcome ? outcome.missing : [],
      at,
    );
  }
  if (mayExist(outcome)) {
    const wait = 'retryAfter' in outcome ? (retryAfterOf(outcome.retryAfter, at.pace) ?? 0) : 0;
    const settlesAt = isOver(outcome) ? at.now : settledAt(entry, at);
    return inState(entry, 'uncertain', { outcome: said, nextAt: at.now + wait, settlesAt });
  }
  if (isForLater(outcome)) return unsent(inState(entry, 'queued', { outcome: said, nextAt: 0 }));
  return unsent(inState(entry, 'refused', { outcome: said, nextAt: 0 }));
}

/** Tasks of it are on the portal: all, unless contacts are missing, whose tasks are then looked for. */
export function created(
  entry: KeptEntry,
  ids: readonly number[],
  missing: readonly number[],
  at: Circumstances,
): KeptEntry {
  const taskIds = [...(entry.taskIds ?? []), ...ids];
  if (missing.length === 0) return inState(entry, 'created', { taskIds, nextAt: 0, doneAt: at.now });
  return inState(entry, 'uncertain', { taskIds, contactIds: missing, nextAt: at.now, settlesAt: settledAt(entry, at) });
}

/** A look-up found nothing. Once enough time has passed that means that it is not there. */
export function notFound(entry: KeptEntry, isSettled: boolean, at: Circumstances): KeptEntry {
  const { pace, random, now } = at;
  if (!isSettled) {
    const nextAt = Math.min(now + backOff(entry.looks, pace, random), entry.settlesAt ?? now);
    return inState(entry, 'uncertain', { looks: entry.looks + 1, nextAt });
  }
  if (entry.outcome?.status === 201 && entry.outcome.kind !== 'created')
    return inDoubt(entry, { reason: 'unfound', candidates: [] });
  const unanswered = entry.unanswered + 1;
  if (unanswered >= pace.tries) return inState(entry, 'refused', { unanswered, nextAt: 0 });
  // Where nobody would say what was there before, it is known now: nothing.
  const baseline = hasBaseline(entry) ? {} : { before: [] };
  return inState(entry, 'queued', { ...baseline, unanswered, nextAt: now + backOff(unanswered, pace, random) });
}

/** Only a person can tell what became of it. */
export function inDoubt(entry: KeptEntry, doubt: Doubt): KeptEntry {
  return { ...inState(entry, 'uncertain', { nextAt: 0 }), doubt, lane: 'doubt' };
}

/** A person wants it tried: refused ones are sent again, uncertain ones looked up again. */
export function tryAgain(entry: KeptEntry): KeptEntry {
  const unanswered = Math.min(entry.unanswered, 1);
  return inState(entry, entry.state === 'refused' ? 'queued' : entry.state, { nextAt: 0, unanswered });
}

/** A person says that it is none of the tasks on the portal, known or not, and wants it sent once more. */
export function sendAgain(entry: KeptEntry): KeptEntry {
  const before = [...(entry.before ?? []), ...(entry.doubt?.candidates ?? [])];
  return inState(entry, 'queued', { nextAt: 0, unanswered: 1, before: hasBaseline(entry) ? before : undefined });
}

/** Whether the outcome leaves open that the portal has the task. */
export function mayExist(outcome: Outcome | GroupOutcome): boolean {
  // A proxy says 503 too, also after it has passed the task on; the portal says it in JSON (contract 3).
  return (
    outcome.mayExist || (outcome.status === 503 && outcome.kind === 'unavailable' && outcome.message === undefined)
  );
}

/** When the portal has surely saved what it will ever save of an attempt. */
function settledAt({ sentAt }: KeptEntry, { now, pace }: Circumstances): number {
  return (sentAt ?? now) + pace.timeout + pace.grace;
}

/** Whether it was the portal itself that answered, after all that it did. */
function isOver({ status, message, failure }: Outcome | GroupOutcome): boolean {
  return status !== undefined && status >= 400 && message !== undefined && failure === undefined;
}

/** Whether the same request can end otherwise another time; nothing of it is on the portal. */
function isForLater(outcome: Outcome | GroupOutcome): boolean {
  const { kind } = outcome;
  if (kind === 'unauthorized' || kind === 'unavailable' || kind === 'offline' || kind === 'aborted') return true;
  return kind === 'failed' || isAnotherAnswer(outcome);
}

/** Whether something answered in the portal's place before anything was sent: as a group's category was looked up. */
export function isAnotherAnswer({ kind, status = 0, mayExist }: Outcome | GroupOutcome): boolean {
  return kind === 'unreadable' && status < 400 && !mayExist;
}

/** This attempt left nothing on the portal. Unless an earlier one may have, what the portal had before is old news. */
function unsent(entry: KeptEntry): KeptEntry {
  return entry.unanswered > 0 ? entry : { ...entry, before: undefined, mark: undefined };
}

function inState(entry: KeptEntry, state: EntryState, change: Partial<KeptEntry>): KeptEntry {
  return { ...entry, ...change, state, lane: state, doubt: undefined };
}

function wordsOf(outcome: Outcome | GroupOutcome, at: number): LastOutcome {
  const { kind, status, message, failure } = outcome;
  return { kind, status, message, failure, issues: 'issues' in outcome ? outcome.issues : undefined, at };
}
