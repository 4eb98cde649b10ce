// How does the outbox do what a page asks of it?
import { apiAddress } from '../portal.ts';
import { TaskformError } from '../taskform-error.ts';
import { addAll } from './batch.ts';
import { Changes, type OutboxListener, type OutboxStatus } from './changes.ts';
import type { Entry, KeptEntry, NewEntry } from './entry.ts';
import { OutboxError } from './outbox-error.ts';
import type {
  AddAllOptions,
  AddOptions,
  BatchItem,
  BatchSummary,
  Consent,
  OpenOptions,
  Outbox,
  TakenBack,
} from './outbox.ts';
import { persist } from './persist.ts';
import { Post, type PostParts } from './post.ts';
import { created, newEntry, orphan, sendAgain, tryAgain } from './states.ts';
import type { Counts, Decision } from './store.ts';

/** The outbox of this page. */
export class LocalOutbox implements Outbox {
  readonly #parts: PostParts;
  readonly #changes: Changes;
  readonly #posts = new Map<string, Post>();
  #latest: string | undefined;

  constructor(parts: PostParts) {
    this.#parts = parts;
    this.#changes = parts.changes;
    this.#changes.subscribe((change) => this.#wakeFor(change));
  }

  async open({ portal, token }: OpenOptions): Promise<() => void> {
    const address = addressOf(portal);
    const known = this.#posts.get(address);
    const post = known ?? new Post(address, token, this.#parts);
    if (known) known.reopen(token);
    this.#posts.set(address, post);
    this.#latest = address;
    void this.#sweep(address);
    let isOpen = true;
    return () => {
      if (isOpen && post.leave()) this.#posts.delete(address);
      isOpen = false;
    };
  }

  async add(request: unknown, { portal, contactIds, id }: AddOptions = {}): Promise<Entry> {
    const { clock, store } = this.#parts;
    const entry = this.#checked({ request, contactIds, id }, this.#addressOf(portal), clock.now());
    this.#post(entry.portal)?.own([entry.id]);
    const [kept] = await store.add([entry]);
    persist();
    this.#changes.tell({ kind: 'changed', entries: [kept as KeptEntry] });
    return kept as KeptEntry;
  }

  addAll(items: Iterable<BatchItem>, options: AddAllOptions = {}): Promise<BatchSummary> {
    const { store, clock } = this.#parts;
    const portal = this.#addressOf(options.portal);
    return addAll([...items], {
      ...options,
      check: (item) => this.#checked(item, portal, clock.now()),
      keep: async (entries) => {
        this.#post(portal)?.own(entries.map(({ id }) => id));
        const kept = await store.add(entries);
        persist();
        this.#changes.tell({ kind: 'changed', entries: kept });
      },
    });
  }

  list(portal?: string | URL): Promise<Entry[]> {
    return this.#parts.store.list(portal === undefined ? undefined : addressOf(portal));
  }

  get(id: string): Promise<Entry | undefined> {
    return this.#parts.store.get(id);
  }

  count(portal?: string | URL): Promise<Counts> {
    return this.#parts.store.count(this.#addressOf(portal));
  }

  subscribe(listener: OutboxListener): () => void {
    return this.#changes.subscribe(listener);
  }

  async retry(id: string, { evenIfItExists = false }: Consent = {}): Promise<Entry> {
    const { clock, pace } = this.#parts;
    const at = { now: clock.now(), pace, random: () => clock.random() };
    const retried = await this.#change(id, (entry) => {
      const post = this.#post(entry.portal);
      // Without locks nobody else takes care of what another page had begun.
      const isAbandoned = entry.state === 'sending' && post !== undefined && !post.isOurs(entry);
      post?.own([id]);
      if (isAbandoned) return orphan(entry, at);
      if (entry.state === 'uncertain' && evenIfItExists) return sendAgain(entry);
      return entry.state === 'sending' || entry.state === 'created' ? undefined : tryAgain(entry);
    });
    this.#post(retried.portal)?.hurry();
    return retried;
  }

  async adopt(id: string, taskId: number): Promise<Entry> {
    const { clock, pace } = this.#parts;
    if (!Number.isSafeInteger(taskId) || taskId <= 0) throw new TypeError('taskId must be the id of a task.');
    const at = { now: clock.now(), pace, random: () => clock.random() };
    return this.#change(id, (entry) => (entry.state === 'uncertain' ? created(entry, [taskId], [], at) : undefined));
  }

  async discard(id: string): Promise<void> {
    await this.#remove(id, ({ state }) => state !== 'sending');
  }

  async edit(id: string, { evenIfItExists = false }: Consent = {}): Promise<TakenBack> {
    const isFree = ({ state }: Entry) =>
      state === 'queued' || state === 'refused' || (state === 'uncertain' && evenIfItExists);
    const { request, contactIds } = await this.#remove(id, isFree);
    return { request, contactIds };
  }

  async pause(portal?: string | URL): Promise<void> {
    await this.#pause(this.#addressOf(portal), true);
  }

  async resume(portal?: string | URL): Promise<void> {
    await this.#pause(this.#addressOf(portal), false);
  }

  async status(portal?: string | URL): Promise<OutboxStatus | undefined> {
    return this.#post(this.#addressOf(portal))?.status;
  }

  async settled(portal?: string | URL): Promise<void> {
    const address = this.#addressOf(portal);
    for (;;) {
      const changed = this.#nextChange();
      // Not by counting, which takes as long as there are entries.
      const some = await Promise.all(busy.map((lane) => this.#parts.store.first(address, lane, () => true)));
      if (some.every((entry) => entry === undefined)) return;
      await changed;
    }
  }

  /** An item as an entry; throws an OutboxError for a request with errors. */
  #checked({ request, contactIds, id }: BatchItem, portal: string, now: number): NewEntry {
    const result = this.#parts.taskform.checkRequest(request, { now });
    if (!result.ok) {
      const { issues } = result;
      const message = issues
        .filter(({ severity }) => severity === 'error')
        .map((issue) => issue.message)
        .join(' ');
      throw new OutboxError('invalid', undefined, new TaskformError(message, issues));
    }
    return newEntry(
      id ?? newId(),
      portal,
      result.value,
      contactIds && contactIds.length > 0 ? [...contactIds] : undefined,
      now,
    );
  }

  async #change(id: string, decide: Decision): Promise<Entry> {
    const { store } = this.#parts;
    const change = await store.change(id, decide);
    if (!change) throw await this.#whyNot(id);
    this.#changes.tell({ kind: 'changed', entries: [change.entry] });
    return change.entry;
  }

  async #remove(id: string, isFree: (entry: Entry) => boolean): Promise<Entry> {
    const change = await this.#parts.store.change(id, (entry) => (isFree(entry) ? 'remove' : undefined));
    if (!change) throw await this.#whyNot(id);
    this.#changes.tell({ kind: 'removed', portal: change.entry.portal, ids: [id] });
    return change.entry;
  }

  async #whyNot(id: string): Promise<OutboxError> {
    return new OutboxError((await this.get(id)) ? 'wrongState' : 'unknownEntry');
  }

  async #pause(portal: string, paused: boolean): Promise<void> {
    await this.#parts.store.pause(portal, paused);
    this.#changes.tell({ kind: 'paused', portal, paused });
  }

  /** What any tab does may give the one that sends something to do. */
  #wakeFor(change: Parameters<OutboxListener>[0]): void {
    if (change.kind === 'changed')
      for (const portal of new Set(change.entries.map((entry) => entry.portal))) this.#post(portal)?.wake();
    if (change.kind === 'removed' || change.kind === 'paused') this.#post(change.portal)?.wake();
  }

  #nextChange(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.#changes.subscribe(({ kind }) => {
        if (kind !== 'changed' && kind !== 'removed') return;
        stop();
        resolve();
      });
    });
  }

  /** Forgets what was created long ago. It can wait when the storage fails. */
  async #sweep(portal: string): Promise<void> {
    const { store, clock, pace } = this.#parts;
    const ids = await store.sweep(portal, clock.now() - pace.keptFor).catch(() => []);
    if (ids.length > 0) this.#changes.tell({ kind: 'removed', portal, ids });
  }

  #post(portal: string): Post | undefined {
    return this.#posts.get(portal);
  }

  #addressOf(portal: string | URL | undefined): string {
    if (portal !== undefined) return addressOf(portal);
    if (this.#latest !== undefined) return this.#latest;
    throw new TypeError('portal must be given, or opened before.');
  }
}

/** What the outbox goes on with by itself. */
const busy = ['queued', 'sending', 'uncertain'] as const;

/** The portal's address in one spelling. */
function addressOf(portal: string | URL): string {
  return apiAddress(portal).replace(/\/api\/2\.0\/$/, '');
}

/** 128 random bits. Pages without https have no randomUUID. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
