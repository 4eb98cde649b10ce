// What must everything that is measured be able to do?
import type { Task, TaskRequest } from '../../../web/dist/index.js';
import type { Problem } from '../../peers/validators.ts';

/** The verdicts on a list. */
export interface Verdicts {
  valid: number;
  /** The places of those that are refused. */
  refused: number[];
}

/** A way to do the work, ready to be asked. */
export interface Candidate {
  /** The Task in an answer's bytes, by every rule; undefined when it is refused. */
  readTask(bytes: Uint8Array): Task | undefined;
  /** The verdict on an answer's bytes, when no member is wanted. */
  judgeTask(bytes: Uint8Array): boolean;
  /** The bytes that go on the wire; undefined when the request is refused. */
  bodyOf(request: TaskRequest): Uint8Array | undefined;
  /** Everything that is wrong with a request. */
  problemsOf(request: unknown): Problem[];
  /** What is wrong with a title, as a person types it. */
  checkTitle(title: string): Problem[];
  /** The same beside the rest of the request, where a candidate can. */
  checkTitleBeside?(title: string, request: TaskRequest): Problem[];
  /** The verdict for each Task of an array. */
  judgeArray(bytes: Uint8Array): Verdicts;
  /** The verdict for each Task of NDJSON. */
  judgeLines(bytes: Uint8Array): Verdicts;
}

/** What the module of a candidate gives. A candidate that judges nothing is the floor: it decodes and encodes. */
export type Open = () => Promise<Candidate> | Candidate;
