// What is a task in the outbox?
import type { Failure, OutcomeKind, TaskRequest } from '../generated/types.ts';
import type { Issue } from '../issue.ts';

/**
 * How far a task has come (design section 5). `uncertain`: it was sent and no answer could be read, so it is looked
 * up before anything else. `created` and `refused` are the ends.
 */
export type EntryState = 'queued' | 'sending' | 'created' | 'refused' | 'uncertain';

/** What became of the last attempt: an Outcome without its task. */
export interface LastOutcome {
  kind: OutcomeKind;
  status?: number | undefined;
  message?: string | undefined;
  failure?: Failure | undefined;
  issues?: readonly Issue[] | undefined;
  /** When it was known, in milliseconds since 1970. */
  at: number;
}

/** Why an uncertain task waits for a person: the portal's list does not tell what became of it. */
export interface Doubt {
  /**
   * `several`: more tasks could be this one than were sent; they are the candidates.
   * `unlisted`: the portal does not list its tasks.
   * `unfound`: the portal said that it made the task, and its list does not show it.
   */
  reason: 'several' | 'unlisted' | 'unfound';
  /** Ids of tasks on the portal. */
  candidates: readonly number[];
}

/** A task in the outbox. Moments are milliseconds since 1970. Nothing in it comes from the token. */
export interface Entry {
  /** The outbox's own id, or the caller's. */
  readonly id: string;
  /** The portal's address, as `open` made it. */
  readonly portal: string;
  /** In its canonical spelling. */
  readonly request: TaskRequest;
  /** The contacts that still need a task each; absent for a task alone, whose contact is in the request. */
  readonly contactIds?: readonly number[] | undefined;
  readonly state: EntryState;
  /** How often it was sent. */
  readonly attempts: number;
  readonly added: number;
  /** When it was sent last. */
  readonly sentAt?: number | undefined;
  /** It is not tried before; 0 for as soon as its turn comes. */
  readonly nextAt: number;
  readonly outcome?: LastOutcome | undefined;
  /** The tasks on the portal that it became. */
  readonly taskIds?: readonly number[] | undefined;
  /** Present when the outbox cannot go on by itself: a person has to adopt, retry or discard it. */
  readonly doubt?: Doubt | undefined;
}

/** Entries are taken up lane by lane; what waits for a person is in none that is. */
export type Lane = EntryState | 'doubt';

/** An entry as it is about to be kept. */
export interface NewEntry extends Entry {
  lane: Lane;
  /** Equal tasks that the portal had before this one was sent first. */
  before?: readonly number[] | undefined;
  /** The highest id that the portal had given by then: ids only grow. */
  mark?: number | undefined;
  /** Who sent it last, as the portal knows the person. */
  sender?: string | undefined;
  /** From when on a look-up that finds nothing proves that nothing is there. */
  settlesAt?: number | undefined;
  /** How often it was looked up since it was sent. */
  looks: number;
  /** How often in a row it was sent and not found. */
  unanswered: number;
  /** When it was created. */
  doneAt?: number | undefined;
}

/** An entry as it is kept. */
export interface KeptEntry extends NewEntry {
  /** Its place in the line. */
  order: number;
}
