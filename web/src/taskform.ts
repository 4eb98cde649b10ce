// What can be asked of taskform: the whole API on one loaded engine.
import { makeChecks, type FieldName, type NowOption } from './checks.ts';
import { makeCreateTask, type CreateTaskOptions } from './create-task.ts';
import type { Engine } from './engine.ts';
import { requestSchema, taskSchema } from './generated/json-schema.ts';
import type { Task, TaskRequest } from './generated/types.ts';
import type { Issue, TaskIssue } from './issue.ts';
import type { Outcome } from './outcome.ts';
import { makeReadTasks, type TasksSource, type TasksSummary } from './read-tasks.ts';
import { makeReaders, type PortalResponse } from './readers.ts';
import type { Result } from './result.ts';
import { standardSchema, type StandardSchema } from './standard-schema.ts';

/** The engine's JavaScript face. Its functions need no `this`, and none throws for bad input but serializeRequest. */
export interface Taskform {
  /** Checks a request by every rule. Text and bytes are read as JSON; any other value stands for its JSON text. */
  checkRequest(input: unknown, options?: NowOption): Result<TaskRequest>;

  /**
   * Checks one field, with the others, an object, for the rules that need them. Errors and warnings of this field
   * only.
   */
  checkField(name: FieldName, value: unknown, request?: object | null, options?: NowOption): Issue[];

  /** The JSON body that goes to the portal, in its canonical form. Throws a TaskformError with the issues. */
  serializeRequest(request: unknown): string;

  /** Reads a task as the portal writes it: bare or in an envelope, in camelCase or PascalCase. */
  readTask(json: unknown): Result<Task>;

  /**
   * Checks any number of tasks: an array, an envelope of an array, or NDJSON, of any length.
   * Each issue is given to `onIssue` as it is found.
   */
  readTasks(json: string | BufferSource, onIssue?: (issue: TaskIssue) => void): TasksSummary;
  /** The same for text or bytes that come in pieces. Rejects when the source does. */
  readTasks(json: TasksSource, onIssue?: (issue: TaskIssue) => void): Promise<TasksSummary>;

  /** Reads any answer of the portal to "Create a task". */
  readResponse(response: PortalResponse, options?: NowOption): Outcome;

  /**
   * Checks a request, sends it to the portal, and reads the answer. What goes wrong on the way is an Outcome;
   * it rejects only for options that cannot be meant. Every call is a task of its own: the portal knows no repetition.
   */
  createTask(request: unknown, options: CreateTaskOptions): Promise<Outcome>;

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
  return Object.freeze({
    ...checks,
    ...readers,
    readTasks: makeReadTasks(engine),
    createTask: makeCreateTask(engine, checks.serializeRequest),
    requestSchema: standardSchema(checks.checkRequest),
    taskSchema: standardSchema(readers.readTask),
    jsonSchema: Object.freeze({ request: requestSchema, task: taskSchema }),
    version: engine.raw.version(),
  });
}
