// What can be asked of taskform: the whole API on one loaded engine.
import { makeChecks, type FieldName, type NowOption } from './checks.ts';
import { makeCreateTask, type CreateTaskOptions } from './create-task.ts';
import { makeCreateTasks } from './create-tasks.ts';
import type { Engine } from './engine.ts';
import { requestSchema, taskSchema } from './generated/json-schema.ts';
import type { PortalSettings, Task, TaskRequest } from './generated/types.ts';
import type { Issue, TaskIssue } from './issue.ts';
import { makeIsStored } from './is-stored.ts';
import { makeLists, type ListKind, type ListTypes } from './lists.ts';
import { lazyOutbox } from './outbox/lazy-outbox.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { GroupOutcome, Outcome } from './outcome.ts';
import { makeReadTasks, type ReadTasksOptions, type TasksSource, type TasksSummary } from './read-tasks.ts';
import { makeReaders, type PortalResponse } from './readers.ts';
import type { Result } from './result.ts';
import { standardSchema, type StandardSchema } from './standard-schema.ts';

/**
 * The engine's JavaScript face. Its functions need no `this`, and none throws for bad input but serializeRequest and
 * requestBody.
 */
export interface Taskform {
  /** Checks a request by every rule. Text and bytes are read as JSON; any other value stands for its JSON text. */
  checkRequest(input: unknown, options?: NowOption): Result<TaskRequest>;

  /**
   * Checks one field, with the others, an object, for the rules that need them. Errors and warnings of this field
   * only, without offsets: it stands in no text.
   */
  checkField(name: FieldName, value: unknown, request?: object | null, options?: NowOption): Issue[];

  /** The JSON body that goes to the portal, in its canonical form. Throws a TaskformError with the issues. */
  serializeRequest(request: unknown): string;

  /** The same in bytes of UTF-8, as fetch takes it: no text is made on the way. Throws as serializeRequest does. */
  requestBody(request: unknown): Uint8Array<ArrayBuffer>;

  /** Reads a task as the portal writes it: bare or in an envelope, in camelCase or PascalCase. */
  readTask(json: unknown): Result<Task>;

  /** Whether readTask would accept it, in half the time: nothing of the task is made a value of JavaScript. */
  isTask(json: unknown): boolean;

  /**
   * Checks any number of tasks: an array, an envelope of an array, or NDJSON, of any length.
   * Each issue is given to `onIssue` as it is found. The memory it takes does not grow with their number.
   */
  readTasks(json: string | BufferSource, onIssue?: (issue: TaskIssue) => void, options?: ReadTasksOptions): TasksSummary;
  /** The same for text or bytes that come in pieces. Rejects when the source does. */
  readTasks(json: TasksSource, onIssue?: (issue: TaskIssue) => void, options?: ReadTasksOptions): Promise<TasksSummary>;

  /**
   * Reads what the portal answers to a look-up: an envelope of an array, or of one object, which is a list of one.
   * Names of persons come out decoded; members that are no member of the type are ignored. A value that breaks a rule
   * and has the right type, as a GUID that is none, is a warning. An error of the portal is a refusal, its words are
   * what was `received` at `/response`. At most 10,000 elements and 16 MiB.
   */
  readList<Kind extends ListKind>(kind: Kind, json: unknown): Result<ListTypes[Kind][]>;

  /** Reads the portal's clocks from its answer to `GET settings` (contract 1.5 and 5). */
  readSettings(json: unknown): Result<PortalSettings>;

  /**
   * Whether a task of the portal is what a request left there, as the portal stores it: cut, damaged or shown an hour
   * late as it may be (contract 1.6 and 2.5). For one of several contacts, `contactId` is that contact. What cannot be
   * told counts as the same.
   */
  isStored(request: unknown, task: Task, contactId?: number): boolean;

  /** Reads any answer of the portal to "Create a task". */
  readResponse(response: PortalResponse, options?: NowOption): Outcome;

  /**
   * Checks a request, sends it to the portal, and reads the answer. What goes wrong on the way is an Outcome;
   * it rejects only for options that cannot be meant. Every call is a task of its own: the portal knows no repetition.
   */
  createTask(request: unknown, options: CreateTaskOptions): Promise<Outcome>;

  /**
   * The same for several contacts, one task for each in one go (contract 6); with one contact or none it is createTask.
   * `contactIds` are up to 100 ids of contacts, each once; what is wrong with one stands at `/contactId/N`, and the
   * request's own contactId counts for nothing. The category is looked up first, for the portal does so too late; when
   * that fails nothing is sent. What came back is compared with what was sent: see `missing` and `warnings`. The
   * timeout is that of the look-up and of the sending, each.
   */
  createTasks(request: unknown, contactIds: readonly unknown[], options: CreateTaskOptions): Promise<GroupOutcome>;

  /**
   * Tasks that are kept in this browser until the portal has answered: without a network too, and beyond a reload. Its
   * code is loaded when something is first asked of it.
   */
  readonly outbox: Outbox;

  /** Standard Schema of a request. */
  readonly requestSchema: StandardSchema<TaskRequest>;

  /** Standard Schema of a task as the portal answers it. */
  readonly taskSchema: StandardSchema<Task>;

  /** JSON Schema 2020-12 of a request and of a task. */
  readonly jsonSchema: { readonly request: typeof requestSchema; readonly task: typeof taskSchema };

  /** The engine's version. */
  readonly version: string;
}

/** The API on an engine. */
export function makeTaskform(engine: Engine): Taskform {
  const checks = makeChecks(engine);
  const readers = makeReaders(engine);
  const createTask = makeCreateTask(engine, checks.serializeRequest);
  const asked = {
    ...checks,
    ...readers,
    ...makeLists(engine),
    isStored: makeIsStored(engine),
    createTask,
    createTasks: makeCreateTasks(engine, checks, createTask),
  };
  return Object.freeze({
    ...asked,
    readTasks: makeReadTasks(engine),
    outbox: Object.freeze(lazyOutbox(asked)),
    requestSchema: standardSchema(checks.checkRequest),
    taskSchema: standardSchema(readers.readTask),
    jsonSchema: Object.freeze({ request: requestSchema, task: taskSchema }),
    version: engine.raw.version(),
  });
}
