// What has the portal said that the whole form needs: who fills it in, its categories, its clocks?
import type { ReactiveControllerHost } from 'lit';
import type { CategoryChoice, Lookups, PersonChoice, PortalZone } from '../../lookups/lookups.ts';

type Fact = 'self' | 'categories' | 'zone';

/** The facts, each as soon as it is there. */
export class PortalFacts {
  self: PersonChoice | undefined;
  categories: readonly CategoryChoice[] | undefined;
  zone: PortalZone | undefined;
  /** Why a list could not be read, with the HTTP status where there was one; undefined while all is well. */
  trouble: { message: string; status?: unknown } | undefined;
  #host: ReactiveControllerHost;
  #lookups: Lookups | undefined;
  #asking: AbortController | undefined;
  #waiting = new Set<Promise<unknown>>();
  /** What has not been said yet by the source that is asked now; what another one said stands until then. */
  #wanted = new Set<Fact>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Asks a source for what is not known yet; another source is asked for everything. */
  ask(lookups: Lookups | undefined): void {
    if (lookups !== this.#lookups) {
      this.stop();
      this.#lookups = lookups;
      this.#wanted = new Set(['self', 'categories', 'zone']);
      this.trouble = undefined;
    }
    if (!lookups || this.#asking) return;
    this.trouble = undefined;
    const { signal } = (this.#asking = new AbortController());
    this.#take('self', signal, () => lookups.self(signal), (self) => (this.self = self));
    this.#take('categories', signal, () => lookups.categories(signal), (list) => (this.categories = list));
    this.#take('zone', signal, () => lookups.zone(signal), (zone) => (this.zone = zone));
  }

  /** Asks again for what could not be read. */
  retry(): void {
    this.#asking = undefined;
    this.ask(this.#lookups);
    this.#host.requestUpdate();
  }

  /** Waits until every answer is there, or is known not to come. */
  async settled(): Promise<void> {
    await Promise.all(this.#waiting);
  }

  /** Leaves off: the answers are not wanted any more. */
  stop(): void {
    this.#asking?.abort();
    this.#asking = undefined;
  }

  #take<Answer>(fact: Fact, signal: AbortSignal, ask: () => Promise<Answer>, keep: (answer: Answer) => unknown): void {
    if (!this.#wanted.has(fact)) return;
    const fail = (error: unknown) => {
      // Without the portal's clocks the form says less, and nothing is wrong.
      if (signal.aborted || fact === 'zone') return;
      this.trouble = error instanceof Error ? error : { message: String(error) };
      this.#host.requestUpdate();
    };
    const take = (answer: Answer) => {
      if (signal.aborted) return;
      this.#wanted.delete(fact);
      keep(answer);
      this.#host.requestUpdate();
    };
    // A source of the page's own may throw at once.
    const asking = new Promise<Answer>((resolve) => resolve(ask())).then(take, fail);
    this.#waiting.add(asking);
    void asking.finally(() => this.#waiting.delete(asking));
  }
}
