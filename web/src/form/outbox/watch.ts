// What becomes of one entry, in as long as a person is willing to look on?
import type { Task } from '../../generated/types.ts';
import type { Entry, OutboxChange, OutboxStatus } from '../../outbox/outbox.ts';
import type { KeptBecause } from '../state/submission.ts';
import type { Shelf } from './shelf.ts';

/** So long the form waits, in milliseconds; the outbox goes on after that. */
const patience = 8_000;

/** It was created, refused, taken away by somebody else, or is kept for a reason. */
export type End =
  | { kind: 'created'; entry: Entry; tasks: readonly [Task, ...Task[]] }
  | { kind: 'refused'; entry: Entry }
  | { kind: 'gone' }
  | { kind: 'kept'; because: KeptBecause };

/** Listens from before the entry is added. */
export class Watch {
  readonly end: Promise<End>;
  #shelf: Shelf;
  #id: string;
  #finish: (end: End) => void = () => {};
  #stop: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(shelf: Shelf, id: string, signal: AbortSignal) {
    this.#shelf = shelf;
    this.#id = id;
    this.end = new Promise((resolve) => (this.#finish = resolve));
    this.#stop = shelf.outbox.subscribe((change) => this.#heard(change));
    const cancel = () => this.#keep('cancelled');
    signal.addEventListener('abort', cancel, { once: true });
    void this.end.then(() => {
      this.close();
      signal.removeEventListener('abort', cancel);
    });
  }

  /** It is in the outbox: from here on time counts. */
  async begin(): Promise<void> {
    this.#timer = setTimeout(() => this.#keep('slow'), patience);
    const status = await this.#shelf.outbox.status(this.#shelf.portal);
    if (status) this.#heed(status);
  }

  close(): void {
    this.#stop();
    clearTimeout(this.#timer);
  }

  #heard(change: OutboxChange): void {
    const [entry] = change.kind === 'changed' ? change.entries.filter(({ id }) => id === this.#id) : [];
    if (entry?.state === 'refused') this.#finish({ kind: 'refused', entry });
    if (entry?.state === 'uncertain') this.#keep('uncertain');
    if (change.kind === 'removed' && change.ids.includes(this.#id)) this.#finish({ kind: 'gone' });
    if (change.kind === 'created' && change.entry.id === this.#id) this.#created(change.entry, change.tasks);
    if (change.kind === 'status' && change.status.portal === this.#shelf.address) this.#heed(change.status);
  }

  #created(entry: Entry, [first, ...others]: readonly Task[]): void {
    if (first) this.#finish({ kind: 'created', entry, tasks: [first, ...others] });
  }

  #heed({ state, because }: OutboxStatus): void {
    if (state === 'waiting' && because) this.#keep(because);
    if (state === 'paused') this.#keep('paused');
    if (state === 'unauthorized') void this.#askForToken();
  }

  async #askForToken(): Promise<void> {
    const isRenewed = await this.#shelf.renew(true).catch(() => false);
    if (!isRenewed) this.#keep('unauthorized');
  }

  #keep(because: KeptBecause): void {
    this.#finish({ kind: 'kept', because });
  }
}
