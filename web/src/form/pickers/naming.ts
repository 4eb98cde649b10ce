// What is the name of what the page chose by an id?
import type { Lookups } from '../../lookups/lookups.ts';
import type { ControlHost } from '../control.ts';

/** Looks ids up as soon as there is a source, each once for every source. */
export class Naming<Id extends string | number, Choice> {
  #host: ControlHost;
  #ids: () => readonly Id[];
  #ask: (lookups: Lookups, id: Id, signal: AbortSignal) => Promise<Choice>;
  #found: (id: Id, choice: Choice | undefined) => void;
  #lookups: Lookups | undefined;
  #asked = new Set<Id>();
  #line = new AbortController();

  /** `found` is told the choice, or that there is none to be had. */
  constructor(
    host: ControlHost,
    ids: () => readonly Id[],
    ask: (lookups: Lookups, id: Id, signal: AbortSignal) => Promise<Choice>,
    found: (id: Id, choice: Choice | undefined) => void,
  ) {
    this.#host = host;
    this.#ids = ids;
    this.#ask = ask;
    this.#found = found;
    host.addController({
      hostConnected: () => host.requestUpdate(),
      hostUpdate: () => this.#look(),
      hostDisconnected: () => this.forget(),
    });
  }

  /** Leaves off; the ids are looked up again when they are still wanted. */
  forget(): void {
    this.#line.abort();
    this.#line = new AbortController();
    this.#asked.clear();
  }

  #look(): void {
    const { lookups } = this.#host;
    if (lookups !== this.#lookups) this.forget();
    this.#lookups = lookups;
    if (!lookups) return;
    for (const id of this.#ids()) {
      if (this.#asked.has(id)) continue;
      this.#asked.add(id);
      void this.#name(lookups, id, this.#line.signal);
    }
  }

  async #name(lookups: Lookups, id: Id, signal: AbortSignal): Promise<void> {
    let choice: Choice | undefined;
    try {
      choice = await this.#ask(lookups, id, signal);
    } catch {
      // The page chose it: it stands without a name, and is sent all the same.
    }
    if (signal.aborted) return;
    this.#found(id, choice);
    this.#host.requestUpdate();
  }
}
