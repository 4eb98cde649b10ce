// Is the engine here, and if not, why?
import type { ReactiveControllerHost } from 'lit';
import type { Taskform } from '../../taskform.ts';

/** What a page can give: an engine, or one that is on its way. */
export type GivenEngine = Taskform | Promise<Taskform> | undefined;

/** The engine that the page gave, else the package's own. */
export class EngineSource {
  taskform: Taskform | undefined;
  /** The engine's own sentence about what is wrong with the installation; `''` while nothing is known to be. */
  trouble = '';
  #host: ReactiveControllerHost;
  #given: GivenEngine;
  #loading: Promise<Taskform> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The engine that is here or on its way; undefined where it was not asked for, or did not come. */
  get loading(): Promise<Taskform> | undefined {
    return this.#loading;
  }

  /** Takes what the page gave; it is loaded when it is first wanted. */
  take(given: GivenEngine): void {
    this.#given = given;
    this.#loading = undefined;
    this.taskform = undefined;
    this.trouble = '';
  }

  /** The engine, once it is here. Rejects when it cannot be loaded; asked again it tries again. */
  ready(): Promise<Taskform> {
    if (this.#loading) return this.#loading;
    const loading = Promise.resolve(this.#given ?? ownEngine());
    this.#loading = loading;
    this.trouble = '';
    loading.then(
      (taskform) => this.#settle(loading, taskform, ''),
      (error) => this.#settle(loading, undefined, error instanceof Error ? error.message : String(error)),
    );
    return loading;
  }

  #settle(loading: Promise<Taskform>, taskform: Taskform | undefined, trouble: string): void {
    if (this.#loading !== loading) return;
    this.taskform = taskform;
    this.trouble = trouble;
    if (!taskform) this.#loading = undefined;
    this.#host.requestUpdate();
  }
}

/** The package's own. Its code comes after the form's: a person can type before it is there. */
async function ownEngine(): Promise<Taskform> {
  const { loadTaskform } = await import('../../load.ts').catch((cause: unknown) => {
    throw new Error(
      "taskform's engine could not be fetched. See that the server can be reached, and that all files of the package are published together; then load the page again.",
      { cause },
    );
  });
  return loadTaskform();
}
