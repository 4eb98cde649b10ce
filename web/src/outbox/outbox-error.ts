// Why can the outbox not keep a task, or not do what was asked of it?
import { TaskformError } from '../taskform-error.ts';

/**
 * What is wrong:
 * `storageFull`, `storageRefused` (a private window, or a person who forbids it), `storageNewer` (a newer version of
 * taskform has been here), `storageLost` (the browser cleared it), `storageBroken` (anything else of the storage);
 * `invalid` (the request, see `issues`), `unknownEntry`, `wrongState`.
 */
export type OutboxErrorCode =
  | 'storageFull'
  | 'storageRefused'
  | 'storageNewer'
  | 'storageLost'
  | 'storageBroken'
  | 'invalid'
  | 'unknownEntry'
  | 'wrongState';

const sentences: Record<Exclude<OutboxErrorCode, 'invalid'>, string> = {
  storageFull: 'This browser has no room left for the task. Free some, or send the task at once: it was not queued.',
  storageRefused:
    'This browser keeps nothing for the page, as in a private window. Send the task at once: it was not queued.',
  storageNewer:
    'A newer version of this page keeps its tasks in another form. Reload the page: the task was not queued.',
  storageLost: 'The browser has cleared what the page kept: tasks that were waiting in the outbox are gone.',
  storageBroken: "The browser's storage does not work. Reload the page, or send the task at once: it was not queued.",
  unknownEntry: 'The outbox does not have this task any more.',
  wrongState: 'The task is on its way or done, so that nothing can be changed about it now.',
};

/** An error of the outbox. */
export class OutboxError extends TaskformError {
  readonly code: OutboxErrorCode;

  constructor(code: Exclude<OutboxErrorCode, 'invalid'>, options?: ErrorOptions);
  constructor(code: 'invalid', options: undefined, invalid: Pick<TaskformError, 'message' | 'issues'>);
  constructor(code: OutboxErrorCode, options?: ErrorOptions, invalid?: Pick<TaskformError, 'message' | 'issues'>) {
    super(invalid?.message ?? sentences[code as keyof typeof sentences], invalid?.issues ?? [], options);
    this.code = code;
  }
}

const codes: Record<string, OutboxErrorCode> = {
  QuotaExceededError: 'storageFull',
  VersionError: 'storageNewer',
  SecurityError: 'storageRefused',
  // What Firefox says in private windows of old, and WebKit where storage is blocked.
  InvalidStateError: 'storageRefused',
  NotAllowedError: 'storageRefused',
};

/** What a failure of IndexedDB means (Indexed Database API 3.0, exceptions). */
export function storageError(cause: unknown): OutboxError {
  if (cause instanceof OutboxError) return cause;
  const name = String((cause as Partial<DOMException> | null)?.name);
  return new OutboxError((codes[name] as 'storageFull' | undefined) ?? 'storageBroken', { cause });
}
