// What does the form tell the page around it?
import type { Task, TaskRequest } from '../generated/types.ts';
import type { Entry } from '../outbox/outbox.ts';
import type { Created, GroupCreated, GroupOutcome, Outcome } from '../outcome.ts';

/** A request as the form holds it: what is missing or wrong in it is the engine's to say. */
export type DraftRequest = { readonly [Member in keyof TaskRequest]?: unknown };

/** Of the form and for the page: heard through shadow roots and by everything around the form. */
abstract class FormEvent extends Event {
  constructor(type: string, options?: EventInit) {
    super(type, { bubbles: true, composed: true, ...options });
  }
}

/** `task-change`: a person changed something. */
export class TaskChangeEvent extends FormEvent {
  readonly request: DraftRequest;

  constructor(request: DraftRequest) {
    super('task-change');
    this.request = request;
  }
}

/** `task-submit`: the request is right and goes to the portal next, unless `preventDefault()` keeps it from that. */
export class TaskSubmitEvent extends FormEvent {
  readonly request: DraftRequest;

  constructor(request: DraftRequest) {
    super('task-submit', { cancelable: true });
    this.request = request;
  }
}

/** `task-queued`: the task is kept in this browser and goes to the portal by itself, whatever becomes of the page. */
export class TaskQueuedEvent extends FormEvent {
  /** The task in the outbox; `entry.id` names it in `taskform.outbox`. */
  readonly entry: Entry;

  constructor(entry: Entry) {
    super('task-queued');
    this.entry = entry;
  }
}

/** `task-created`: the portal has it. */
export class TaskCreatedEvent extends FormEvent {
  /** The task, the first of several. */
  readonly task: Task;
  /** One for each contact. */
  readonly tasks: readonly Task[];
  /** How it ended; of several contacts, `missing` are those that got no task. */
  readonly outcome: Created | GroupCreated;

  constructor(outcome: Created | GroupCreated, tasks: readonly [Task, ...Task[]]) {
    super('task-created');
    this.outcome = outcome;
    [this.task] = tasks;
    this.tasks = tasks;
  }
}

/** `task-rejected`: it ended in any other way. `outcome.mayExist` says whether the portal may have it all the same. */
export class TaskRejectedEvent extends FormEvent {
  readonly outcome: Outcome | GroupOutcome;

  constructor(outcome: Outcome | GroupOutcome) {
    super('task-rejected');
    this.outcome = outcome;
  }
}

/** `task-unauthorized`: the portal does not accept the token, or there is none. */
export class TaskUnauthorizedEvent extends FormEvent {
  /** What a listener answered. */
  answer: Promise<string> | undefined;

  constructor() {
    super('task-unauthorized');
  }

  /** Gives the form another token: it is used from now on, and what was refused is sent again at once. */
  respondWith(token: string | Promise<string>): void {
    this.answer = Promise.resolve(token);
  }
}

declare global {
  interface HTMLElementEventMap {
    'task-change': TaskChangeEvent;
    'task-submit': TaskSubmitEvent;
    'task-queued': TaskQueuedEvent;
    'task-created': TaskCreatedEvent;
    'task-rejected': TaskRejectedEvent;
    'task-unauthorized': TaskUnauthorizedEvent;
  }
}
