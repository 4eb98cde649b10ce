// What does the form say became of the task?
import type { Failure, OutcomeKind, Task } from '../generated/types.ts';
import type { Issue } from '../issue.ts';
import type { Language } from './language.ts';
import type { MessageKey } from './messages.ts';

/** What is said of an outcome: of one task or of several, of those that were created and of all others. */
export interface SaidOutcome {
  kind: OutcomeKind;
  mayExist: boolean;
  failure?: Failure;
  message?: string;
  retryAfter?: number;
  issues?: readonly Issue[];
  /** Of several contacts: the tasks that were created. */
  tasks?: readonly Task[];
}

/** The form's message: one sentence in large, and what else there is to know. */
export interface OutcomeWords {
  title: string;
  details: string[];
}

/** So much of the portal's own words is shown. */
const longestSaying = 300;

/** What to do about an outcome, where there is something that a person can do. */
const advice: { readonly [Kind in OutcomeKind]?: MessageKey } = {
  unauthorized: 'outcome.signIn',
  paymentRequired: 'outcome.askToRenew',
  forbidden: 'outcome.askForAccess',
};

/** Says an outcome. `missing` are the names of the contacts that got no task. */
export function outcomeWords(language: Language, outcome: SaidOutcome, missing: readonly string[] = []): OutcomeWords {
  const { text } = language;
  const details: string[] = [];
  const { kind, issues = [], tasks = [] } = outcome;
  if (kind === 'created') {
    const count = tasks.length;
    const created = count > 1 ? text('outcome.createdSeveral', { count }) : text('outcome.created');
    if (missing.length === 0) return { title: created, details };
    details.push(...(count > 0 ? [created] : []), text('outcome.missing', { names: language.list(missing) }));
    return { title: text('outcome.incomplete'), details: [...details, text('outcome.mayExist')] };
  }

  details.push(...reasons(language, outcome));
  // A member that the portal does not know is marked like any other mistake.
  const isRefused = kind === 'rejected' || (kind === 'notFound' && issues.length > 0);
  const next = isRefused ? (issues.length > 0 ? 'outcome.putRight' : 'outcome.lookAt') : advice[kind];
  if (next) details.push(text(next));
  if (kind === 'unavailable') details.push(again(language, outcome.retryAfter));
  details.push(text(outcome.mayExist ? 'outcome.mayExist' : isRefused ? 'outcome.kept' : 'outcome.notSaved'));
  if (!outcome.mayExist && !isRefused) details.push(text('outcome.kept'));
  return { title: text(isRefused ? 'outcome.rejected' : `outcome.${kind}`), details };
}

/** Why there is no answer; of an abortion and of an answer that is something else, the kind says it all. */
const failures: { readonly [Why in Failure]?: MessageKey } = {
  offline: 'outcome.failure.offline',
  network: 'outcome.failure.network',
  timeout: 'outcome.failure.timeout',
  cutOff: 'outcome.failure.cutOff',
};

/** Why, as the engine or the portal says it. */
function reasons({ text }: Language, { failure, message, kind, issues = [] }: SaidOutcome): string[] {
  if (failure) return failures[failure] ? [text(failures[failure])] : [];
  const saying = message?.trim() ?? '';
  // Issues say it better, and in the person's language; so does the kind when it is one word such as "Forbidden".
  if (/^[A-Za-z]*$/.test(saying) || (kind === 'rejected' && issues.length > 0)) return [];
  return [text('outcome.portalSays', { message: bounded(saying) })];
}

/** When to try again. */
function again({ text, later }: Language, seconds: number | undefined): string {
  return seconds ? text('outcome.tryIn', { when: later(seconds) }) : text('outcome.tryLater');
}

/** The beginning of a text, by whole characters. */
function bounded(text: string): string {
  const start = [...text.slice(0, 2 * longestSaying)];
  const isShort = start.length <= longestSaying && text.length <= 2 * longestSaying;
  return isShort ? text : `${start.slice(0, longestSaying).join('').trimEnd()}…`;
}
