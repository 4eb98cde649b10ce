// What is thrown: a request that cannot be serialized, and an installation that does not work.
import type { Issue } from './issue.ts';

/** An error of taskform's own. Bad input is otherwise never thrown: it ends as issues. */
export class TaskformError extends Error {
  override readonly name = 'TaskformError';
  /** What is wrong with the request; empty when the installation is what is wrong. */
  readonly issues: readonly Issue[];

  constructor(message: string, issues: readonly Issue[] = [], options?: ErrorOptions) {
    super(message, options);
    this.issues = issues;
  }
}

/** The error of a request that cannot be serialized: it says every error among its issues. */
export function errorOf(issues: readonly Issue[]): TaskformError {
  const errors = issues.filter((issue) => issue.severity === 'error');
  return new TaskformError(errors.map((issue) => issue.message).join(' '), issues);
}
