// What the Wasm module exports, as its bindings declare it: text and bytes cross through memory.
import type { Failure as AnyFailure } from './generated/types.ts';
import type { ListKind } from './lists.ts';

/** What a call can end without: the portal was never reached, the line broke, time ran out, the caller stopped it. */
export type Failure = Exclude<AnyFailure, 'cutOff' | 'notATask' | 'notACategory'>;

/** Told how far a task has come, in bytes. */
export type OnProgress = (phase: 'sending' | 'receiving', loaded: number, total: number) => void;

/** One instance of the engine. Every operation reads what was laid at `reserve` and leaves its answer at `answer`. */
export interface RawEngine {
  /** The module's memory; a new array whenever the memory has grown, so never kept across a call. */
  readonly HEAPU8: Uint8Array;
  reserve(size: number): number;
  answer(): number;
  answerSize(): number;
  /** Where the engine shows a tape: the addresses of its words, of the input and of its texts, their size, a block. */
  tape(): number;
  /** Where it shows issues: the addresses and sizes of their words, in words, and of their texts, in bytes. */
  issueTable(): number;
  /** Answers what issues of a kind have in common, of one that is shown. */
  tellKind(kind: number): void;
  version(): string;
  checkRequest(size: number, now: number): boolean;
  /** How many issues it shows. */
  checkField(size: number, name: string, now: number): number;
  /** The place of a member that is judged without the others; -1 of any other. */
  loneField(name: string): number;
  /** How many issues of a text at such a place it shows; -1 where the member is no text. */
  _checkLoneText(size: number, place: number): number;
  /** Where the body is: 1 in the answer, 2 in the input, 0 nowhere. */
  serializeRequest(size: number): 0 | 1 | 2;
  readTask(size: number): boolean;
  readList(size: number, kind: ListKind): boolean;
  readSettings(size: number): boolean;
  serializeGroup(size: number, contacts: string): boolean;
  readGroupResponse(
    size: number,
    status: number,
    retryAfter: string,
    now: number,
    request: string,
    contacts: string,
  ): boolean;
  readCategoryLookup(size: number, status: number, retryAfter: string, now: number): boolean;
  isStored(size: number, request: string): boolean;
  tasksBegin(): void;
  tasksFeed(size: number): boolean;
  tasksEnd(): boolean;
  readResponse(size: number, status: number, retryAfter: string, now: number): boolean;
  readFailure(failure: Failure, sent: boolean): boolean;
  createTask(
    size: number,
    url: string,
    token: string,
    timeout: number,
    now: number,
    settle: () => void,
    progress: OnProgress,
  ): number;
  createTasks(
    size: number,
    contacts: string,
    url: string,
    token: string,
    timeout: number,
    now: number,
    settle: () => void,
    progress: OnProgress,
  ): number;
  abort(handle: number): void;
}

/** The glue's default export: makes an instance from a module that the caller instantiates. */
export type EngineFactory = (options: {
  instantiateWasm(
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
}) => Promise<RawEngine>;
