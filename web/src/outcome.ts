// What became of a task that was sent: every answer of the portal, and every way to get none (contract 2 and 3).
import type { Failure, Task } from './generated/types.ts';
import type { Issue } from './issue.ts';

/** What became of a task that was to be created. `kind` tells the cases apart. */
export type Outcome =
  | Created
  | Rejected
  | NotFound
  | Unavailable
  | Unreadable
  | Uncertain
  | Refusal<'unauthorized'>
  | Refusal<'paymentRequired'>
  | Refusal<'forbidden'>
  | Refusal<'failed'>
  | Refusal<'offline'>
  | Refusal<'aborted'>;

/**
 * An outcome that says no more than its kind:
 * `unauthorized` (401: the token is missing, wrong or expired), `paymentRequired` (402), `forbidden` (403),
 * `failed` (another 5xx), `offline` (nothing was sent), `aborted` (by the caller's signal).
 */
export interface Refusal<Kind extends string> {
  kind: Kind;
  /** The HTTP status; absent when no answer came. */
  status?: number;
  /** The portal's own words where it gave any; a sentence of ours where no answer could be read. */
  message?: string;
  /** What `message` says where it is a sentence of ours, as data; with `mayExist` that is all of it. */
  failure?: Failure;
  /** Whether the portal may hold the task in spite of this outcome: then it must not simply be sent again. */
  mayExist: boolean;
}

/** 2xx with a task that can be read. */
export interface Created extends Refusal<'created'> {
  /** The task as the portal answered it. */
  task: Task;
  /** What is odd about the answer and does not keep it from being read. */
  warnings: Issue[];
}

/** What became of a task for several contacts: as of one task, but for what was created. */
export type GroupOutcome = GroupCreated | NotCreated;

/** Every outcome but `created`. */
export type NotCreated = Exclude<Outcome, Created>;

/** 2xx with tasks that can be read, compared with what was sent: the portal promises nothing (contract 6). */
export interface GroupCreated extends Refusal<'created'> {
  /** The tasks as the portal answered them. */
  tasks: Task[];
  /** Contacts that no task came back for. Look at the portal before they are sent again. */
  missing: number[];
  /**
   * What is odd about the answer or is not what was sent: another number of tasks, another title, a task without a
   * category or with a contact that was not asked for. Paths lead into the portal's answer, as in `/response/0/title`.
   */
  warnings: Issue[];
}

/** The portal (400), or the engine before anything was sent (no status), refused the request. */
export interface Rejected extends Refusal<'rejected'> {
  /** What is wrong with the request, where a cause could be worked out: the portal never names the member. */
  issues?: Issue[];
}

/** 404: the category, the portal or the address is unknown. */
export interface NotFound extends Refusal<'notFound'> {
  /** The member that names what was not found, where it could be worked out. */
  issues?: Issue[];
}

/** 429 or 503: the portal wants to be left alone for a while. */
export interface Unavailable extends Refusal<'unavailable'> {
  /** How long, in seconds, if the portal said so. */
  retryAfter?: number;
}

/** An answer that is none of the portal's. */
export interface Unreadable extends Refusal<'unreadable'> {
  /** Why it could not be read. */
  issues?: Issue[];
}

/** Sent, and no answer could be read: the task may or may not exist. */
export interface Uncertain extends Refusal<'uncertain'> {
  /** Where the answer breaks off, if one began. */
  issues?: Issue[];
}
