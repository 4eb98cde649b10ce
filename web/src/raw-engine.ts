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
  version(): string;
  checkRequest(size: number, now: number): boolean;
  checkField(size: number, name: string, now: number): boolean;
  serializeRequest(size: number): boolean;
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
