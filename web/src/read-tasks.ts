// How many of many tasks can be read, and what is wrong with the others, however long the list is?
import type { Engine } from './engine.ts';
import { inputOf } from './input.ts';
import type { TaskIssue } from './issue.ts';
import { isSource, piecesOf, piecesOfSource, type TasksSource } from './pieces.ts';

export type { TasksSource } from './pieces.ts';

/** What was found in a list of tasks. */
export interface TasksSummary {
  /** How many there were. */
  total: number;
  /** How many could be read. */
  valid: number;
  /** How many could not. */
  invalid: number;
}

/** How long lists are followed. */
export interface ReadTasksOptions {
  /** Told after each piece, of at most a mebibyte, what was found so far. */
  onProgress?: ((summary: TasksSummary) => void) | undefined;
  /** Ends the reading of a source, which is closed; the promise rejects with its reason. */
  signal?: AbortSignal | undefined;
}

type OnIssue = ((issue: TaskIssue) => void) | undefined;

interface ReadTasks {
  (json: string | BufferSource, onIssue?: OnIssue, options?: ReadTasksOptions): TasksSummary;
  (json: TasksSource, onIssue?: OnIssue, options?: ReadTasksOptions): Promise<TasksSummary>;
}

/** readTasks on an engine; the interface Taskform documents it. */
export function makeReadTasks(engine: Engine): ReadTasks {
  let reading = false;
  function readWhole(json: unknown, onIssue: OnIssue, { onProgress }: ReadTasksOptions): TasksSummary {
    if (reading) throw new Error('readTasks is still reading: its onIssue must not call readTasks with text or bytes.');
    reading = true;
    try {
      const list = new TaskList(engine, onIssue);
      for (const piece of piecesOf(inputOf(json))) {
        const summary = list.feed(piece);
        onProgress?.(summary);
      }
      return list.end();
    } finally {
      reading = false;
    }
  }

  // The engine reads one list at a time: what comes in pieces is read on an instance of its own.
  const readSource = async (source: TasksSource, onIssue: OnIssue, { onProgress, signal }: ReadTasksOptions): Promise<TasksSummary> => {
    signal?.throwIfAborted();
    const list = new TaskList(await engine.another(), onIssue);
    for await (const piece of piecesOfSource(source)) {
      signal?.throwIfAborted();
      const summary = list.feed(piece);
      onProgress?.(summary);
    }
    return list.end();
  };

  return ((json: unknown, onIssue?: OnIssue, options: ReadTasksOptions = {}) =>
    isSource(json) ? readSource(json, onIssue, options) : readWhole(json, onIssue, options)) as ReadTasks;
}

/** A list that an engine is reading. */
class TaskList {
  readonly #engine: Engine;
  readonly #onIssue: OnIssue;

  constructor(engine: Engine, onIssue: OnIssue) {
    this.#engine = engine;
    this.#onIssue = onIssue;
    engine.raw.tasksBegin();
  }

  feed(piece: string | Uint8Array): TasksSummary {
    this.#engine.raw.tasksFeed(this.#engine.put(piece));
    return this.#tell();
  }

  end(): TasksSummary {
    this.#engine.raw.tasksEnd();
    return this.#tell();
  }

  /** Passes on what the engine found since the last call. */
  #tell(): TasksSummary {
    const { issues, ...summary } = this.#engine.answer<TasksSummary & { issues: TaskIssue[] }>();
    for (const issue of issues) this.#onIssue?.(issue);
    return summary;
  }
}
