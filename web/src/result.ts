// What a check answers: the value with its warnings, or every issue; never both, never neither.
import type { Issue } from './issue.ts';

/** The answer of a check that never throws. */
export type Result<T> = Accepted<T> | Refused;

/** The input was accepted. */
export interface Accepted<T> {
  ok: true;
  /** What was read, complete: absent members stand at their defaults. */
  value: T;
  /** What the portal takes and may surprise. */
  warnings: Issue[];
}

/** The input was refused. */
export interface Refused {
  ok: false;
  /** Every error, and the warnings among them, in the order of the description. */
  issues: Issue[];
}
