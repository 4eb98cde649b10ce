// What does a person read about a task in the outbox?
import type { Language } from '../../locales/language.ts';
import type { MessageKey } from '../../locales/messages.ts';
import { outcomeWords } from '../../locales/outcome-words.ts';
import type { Doubt, Entry, EntryState, OutboxStatus } from '../../outbox/outbox.ts';
import { refusedOutcome } from './outcomes.ts';

const doubts: Readonly<Record<Doubt['reason'], MessageKey>> = {
  several: 'outbox.doubtSeveral',
  unlisted: 'outbox.doubtUnlisted',
  unfound: 'outbox.doubtUnfound',
};

const states: Readonly<Record<Exclude<EntryState, 'created' | 'refused'>, MessageKey>> = {
  queued: 'outbox.queued',
  sending: 'outbox.sending',
  uncertain: 'outbox.uncertain',
};

/** Its state in sentences. */
export function stateWords(entry: Entry, language: Language): string[] {
  const { text } = language;
  if (entry.doubt) return [text(doubts[entry.doubt.reason])];
  if (entry.state !== 'created' && entry.state !== 'refused') return [text(states[entry.state])];
  const { title } = outcomeWords(language, refusedOutcome(entry));
  return [title, ...(entry.outcome?.issues ?? []).map((issue) => language.issue(issue))];
}

const reasons: Readonly<Record<NonNullable<OutboxStatus['because']>, MessageKey>> = {
  unreachable: 'outcome.offline',
  unavailable: 'outcome.unavailable',
  unreadable: 'outcome.failure.network',
};

/** Why nothing is being sent; `''` where something is, or nothing is to be. */
export function statusWords(status: OutboxStatus | undefined, { text }: Language): string {
  if (status?.state === 'paused') return text('outbox.paused');
  if (status?.state === 'unauthorized') return `${text('outcome.unauthorized')} ${text('outbox.keptUnauthorized')}`;
  return status?.state === 'waiting' && status.because ? text(reasons[status.because]) : '';
}

/** How far off its next try is, in seconds; undefined where it is not waiting for a moment. */
export function secondsUntilTry(entry: Entry, status: OutboxStatus | undefined, now: number): number | undefined {
  const isWaiting = (entry.state === 'queued' || entry.state === 'uncertain') && !entry.doubt;
  const until = status?.state === 'waiting' ? (status.until ?? 0) : 0;
  const seconds = Math.ceil((Math.max(entry.nextAt, until) - now) / 1000);
  return isWaiting && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}
