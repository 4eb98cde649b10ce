// What does every peer say of a request and of a Task, in its own words?
import type { Task, TaskRequest } from '../../web/dist/index.js';

/** One thing that is wrong. */
export interface Problem {
  /** A JSON Pointer. */
  path: string;
  message: string;
}

export interface Validators {
  /** The Task as the peer gives it back; undefined when it is refused. */
  task(value: unknown): Task | undefined;
  request(value: unknown): TaskRequest | undefined;
  problemsOf(request: unknown): Problem[];
  checkTitle(title: string): Problem[];
}

export type MakeValidators = () => Validators;
