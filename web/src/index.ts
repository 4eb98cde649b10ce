// What does the package give to those who import it?
export type { Accepted, Refused, Result } from './result.ts';
export type { FieldName, NowOption } from './checks.ts';
export type { CreateTaskOptions, Progress } from './create-task.ts';
export { fields, type Field } from './generated/fields.ts';
export * from './generated/types.ts';
export type { Issue, TaskIssue } from './issue.ts';
export { loadTaskform, type LoadOptions } from './load.ts';
export type { ListKind, ListTypes } from './lists.ts';
export type {
  AddAllOptions,
  AddOptions,
  BatchItem,
  BatchProgress,
  BatchSummary,
  Consent,
  Counts,
  Doubt,
  Entry,
  EntryState,
  LastOutcome,
  OpenOptions,
  Outbox,
  OutboxChange,
  OutboxErrorCode,
  OutboxListener,
  OutboxStatus,
  TakenBack,
  TokenSource,
} from './outbox/outbox.ts';
export type {
  Created,
  GroupCreated,
  GroupOutcome,
  NotCreated,
  NotFound,
  Outcome,
  Refusal,
  Rejected,
  Unavailable,
  Uncertain,
  Unreadable,
} from './outcome.ts';
export type { ReadTasksOptions, TasksSource, TasksSummary } from './read-tasks.ts';
export type { PortalResponse } from './readers.ts';
export type { StandardIssue, StandardResult, StandardSchema } from './standard-schema.ts';
export type { Taskform } from './taskform.ts';
export { TaskformError } from './taskform-error.ts';
export type { WasmSource } from './wasm.ts';
