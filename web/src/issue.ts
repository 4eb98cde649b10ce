// What is wrong with an input, as data: where, what, how badly, and a sentence for a person.
import type { Expectation, IssueCode, Severity } from './generated/types.ts';

/** One thing that is wrong, or that may surprise, in an input. */
export interface Issue {
  /** Where: a JSON Pointer (RFC 6901) into the document that was read; `''` is the whole document. */
  path: string;
  /** What: the platform's words (`valueMissing`, `tooLong`, …) and a few of our own (`notJson`, `notPaired`, …). */
  code: IssueCode;
  /** An `error` is refused, silently damaged or cannot be meant; a `warning` is taken and may surprise. */
  severity: Severity;
  /** One sentence that says which member, what is wrong, and what would be right. */
  message: string;
  /** What would be right; absent where the code says it all. */
  expected?: string;
  /** What came; absent where nothing came. */
  received?: string;
  /** Where in the input's UTF-8 text, in bytes; absent where nothing stands there. A value counts as its JSON text. */
  offset?: number;
  /** The same as `expected`, as data that any language can put in words; absent where `expected` is. */
  expectation?: Expectation;
  /** The number in it, as in at most 255 characters; absent where there is none. */
  limit?: number;
  /** The only texts that are right there: the words to choose from, the right spelling, a type's name. */
  words?: readonly string[];
}

/** An issue of one task among many. */
export interface TaskIssue extends Issue {
  /** Which task, counted from 0. */
  index: number;
}
