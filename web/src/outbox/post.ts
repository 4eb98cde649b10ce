// When does this page send for a portal: from which moment, until which, and in turn with which tabs?
import type { Changes, OutboxStatus } from './changes.ts';
import type { KeptEntry } from './entry.ts';
import type { Pace } from './pace.ts';
import { deskAt } from './portal-desk.ts';
import { Sender, type SenderParts } from './sender.ts';
import { Session, type TokenSource } from './session.ts';
import type { Store } from './store.ts';
import { takeTurn, type Locks } from './turn.ts';
import { onReturn, Waker, type Clock } from './waker.ts';
import type { Taskform } from '../taskform.ts';

/** What the outbox needs of a Taskform. */
export type OutboxTaskform = Pick<Taskform, 'checkRequest' | 'createTask' | 'createTasks' | 'readList' | 'isStored'>;

/** What all posts of a page share. */
export interface PostParts {
  taskform: OutboxTaskform;
  store: Store;
  changes: Changes;
  clock: Clock;
  pace: Pace;
  locks: Locks | undefined;
  /** Begins the names of the locks. */
  name: string;
  /** How a portal is asked; the portal itself unless given. */
  deskAt?: typeof deskAt | undefined;
}

/** A page that finds another tab at work, or no token, asks again so much later. */
const patience = 30_000;

/** Sends for one portal, in this page, until it is closed. */
export class Post {
  readonly portal: string;
  status: OutboxStatus;
  /** How many parts of the page have opened it. */
  users = 1;
  readonly #parts: PostParts;
  readonly #session: Session;
  readonly #waker: Waker;
  readonly #end = new AbortController();
  readonly #sender: Sender;
  /** Entries that this page may send where no lock tells whether another one does. */
  readonly #own = new Set<string>();

  constructor(portal: string, token: TokenSource, parts: PostParts) {
    const { locks, clock, taskform } = parts;
    this.portal = portal;
    this.#parts = parts;
    this.#session = new Session(token, clock, parts.pace);
    this.#waker = new Waker(clock);
    this.status = { portal, state: 'idle', ...(!locks && { alone: true }) };
    const desk = parts.deskAt ?? deskAt;
    const own: SenderParts = {
      ...parts,
      portal,
      session: this.#session,
      waker: this.#waker,
      isStored: taskform.isStored,
      deskFor: (given) => desk(portal, given, taskform),
      isOurs: (entry) => this.isOurs(entry),
      onStatus: (status) => this.#tell(status),
    };
    this.#sender = new Sender(own);
    void this.#work();
  }

  /** Opened again, perhaps with another token. */
  reopen(token: TokenSource): void {
    this.users += 1;
    this.#session.replace(token);
    this.#sender.gate.tokenChanged();
    this.#waker.wake();
  }

  /** Closed once; the last one ends it, after what is on its way. */
  leave(): boolean {
    this.users -= 1;
    if (this.users > 0) return false;
    this.#end.abort();
    this.#waker.wake();
    return true;
  }

  wake(): void {
    this.#waker.wake();
  }

  /** A person wants it done now. */
  hurry(): void {
    this.#sender.gate.hurry();
    this.#waker.wake();
  }

  /** Lets this page send an entry where there are no locks. */
  own(ids: readonly string[]): void {
    if (!this.#parts.locks) for (const id of ids) this.#own.add(id);
  }

  isOurs({ id }: KeptEntry): boolean {
    return this.#parts.locks !== undefined || this.#own.has(id);
  }

  async #work(): Promise<void> {
    const { signal } = this.#end;
    const stop = onReturn((isOnline) => {
      if (isOnline) this.#sender.gate.reopen();
      this.#waker.wake();
    });
    while (!signal.aborted) {
      await this.#turn(signal).catch(() => {});
      // There is no token, or no lock to be had: another tab may have what this one lacks.
      if (!signal.aborted) await this.#waker.wait(patience);
    }
    stop();
    this.#tell({ state: 'closed' });
  }

  async #turn(signal: AbortSignal): Promise<void> {
    const { locks, name } = this.#parts;
    const work = () => this.#sender.work(signal);
    if (!locks) return work();
    await takeTurn(locks, `${name}:${this.portal}`, signal, () => this.#tell({ state: 'elsewhere' }), work);
  }

  #tell(status: Omit<OutboxStatus, 'portal' | 'alone'>): void {
    const { state, until, because } = this.status;
    if (status.state === state && status.until === until && status.because === because) return;
    this.status = { portal: this.portal, ...(this.status.alone && { alone: true }), ...status };
    this.#parts.changes.tellHere({ kind: 'status', status: this.status });
  }
}
