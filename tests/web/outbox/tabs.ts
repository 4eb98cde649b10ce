// What stands in for a browser: tabs that share a disk, locks and news, and that end at any moment.
import type { TestContext } from 'node:test';
import type { Task, TaskRequest } from '../../../web/dist/index.js';
import { Changes } from '../../../web/dist/outbox/changes.js';
import { LocalOutbox } from '../../../web/dist/outbox/local-outbox.js';
import type { Outbox, OutboxChange, TokenSource } from '../../../web/dist/outbox/outbox.js';
import { usualPace, type Pace } from '../../../web/dist/outbox/pace.js';
import type { OutboxTaskform } from '../../../web/dist/outbox/post.js';
import type { Locks } from '../../../web/dist/outbox/turn.js';
import { Disk, MemoryStore } from './memory-store.ts';
import { ModelPortal } from './model-portal.ts';
import { settled, VirtualClock } from './virtual-clock.ts';

export const portal = 'https://portal.example.com';

let browsers = 0;

/** A browser and a portal, in time of their own. */
export class Browser {
  readonly disk: Disk = new Disk();
  readonly clock: VirtualClock;
  readonly portal: ModelPortal;
  readonly tabs: Set<Tab> = new Set();
  readonly pace: Partial<Pace>;
  hasLocks = true;
  /** Whether the next thing that is done to the disk fails. */
  fails: () => boolean = () => false;
  readonly name: string = `taskform-outbox-${(browsers += 1)}`;
  readonly #held = new Map<string, Tab>();
  readonly #waiting: (() => void)[] = [];

  constructor({
    random,
    latency,
    pace = {},
  }: { random?: () => number; latency?: () => number; pace?: Partial<Pace> } = {}) {
    this.clock = new VirtualClock(random);
    this.portal = new ModelPortal(this.clock, latency);
    this.pace = pace;
  }

  /** Opens a tab that sends. */
  async open(token: TokenSource = 'good'): Promise<Tab> {
    const tab = new Tab(this);
    await tab.outbox.open({ portal, token });
    await settled();
    return tab;
  }

  /** The locks of a tab: those that it holds are free when it ends. */
  locksOf(tab: Tab): Locks {
    return {
      request: async (name, { signal, ifAvailable }, granted) => {
        if (tab.isDead) return new Promise(() => {});
        if (ifAvailable && this.#held.has(name)) return granted(null);
        while (this.#held.has(name)) {
          await new Promise<void>((resolve) => {
            this.#waiting.push(resolve);
            signal?.addEventListener('abort', () => resolve());
          });
          if (tab.isDead) return new Promise(() => {});
          signal?.throwIfAborted();
        }
        this.#held.set(name, tab);
        await granted({ name });
        this.free(tab);
      },
    };
  }

  free(tab: Tab): void {
    for (const [name, holder] of this.#held) if (holder === tab) this.#held.delete(name);
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  close(): void {
    for (const tab of this.tabs) tab.end();
  }
}

/** A browser that ends with a test. */
export function browserFor(t: TestContext, ...options: ConstructorParameters<typeof Browser>): Browser {
  const browser = new Browser(...options);
  t.after(() => browser.close());
  return browser;
}

/** One tab. */
export class Tab {
  readonly outbox: Outbox;
  readonly told: OutboxChange[] = [];
  isDead = false;
  readonly #browser: Browser;
  readonly #changes: Changes;

  constructor(browser: Browser) {
    this.#browser = browser;
    this.#changes = new Changes(browser.name);
    const isDead = () => this.isDead;
    const alive = <Value>(promise: Promise<Value>) =>
      promise.then((value) => (this.isDead ? new Promise<Value>(() => {}) : value));
    const taskform = {
      checkRequest: (request: TaskRequest) =>
        request.title
          ? { ok: true, value: request, warnings: [] }
          : { ok: false, issues: [{ path: '/title', severity: 'error', message: 'title is missing.' }] },
      createTask: (request: TaskRequest, { token }: { token: string }) => alive(browser.portal.create(request, token)),
      createTasks: async (request: TaskRequest, contactIds: number[], { token }: { token: string }) => {
        const outcomes = [];
        for (const contactId of contactIds)
          outcomes.push(await alive(browser.portal.create({ ...request, contactId }, token)));
        const bad = outcomes.find(({ kind }) => kind !== 'created');
        return bad
          ? { ...bad, mayExist: true }
          : { ...outcomes[0], tasks: outcomes.map((outcome) => (outcome as { task: Task }).task), missing: [] };
      },
      isStored: ({ title }: TaskRequest, task: Task, contactId = 0) =>
        task.title === title && (task.contact?.id ?? 0) === contactId,
    } as unknown as OutboxTaskform;
    this.outbox = new LocalOutbox({
      taskform,
      store: new MemoryStore(browser.disk, () => browser.fails(), isDead),
      changes: this.#changes,
      clock: browser.clock,
      pace: { ...usualPace, ...browser.pace },
      locks: browser.hasLocks ? browser.locksOf(this) : undefined,
      name: browser.name,
      deskAt: (_, token) => {
        const desk = browser.portal.desk(token);
        return { tasksLike: () => alive(desk.tasksLike({} as TaskRequest)), self: () => alive(desk.self()) };
      },
    });
    this.outbox.subscribe((change) => this.told.push(change));
    browser.tabs.add(this);
  }

  /** Ends without a word. */
  end(): void {
    this.isDead = true;
    this.#changes.close();
    this.#browser.tabs.delete(this);
    this.#browser.free(this);
  }

  add(title: string, options?: object): ReturnType<Outbox['add']> {
    return this.outbox.add({ title, deadline: '2026-12-01', categoryId: 30 }, options);
  }

  /** Lets time pass until nothing is left to do by itself. */
  async settle(): Promise<void> {
    let isSettled = false;
    void this.outbox.settled().then(() => (isSettled = true));
    await this.#browser.clock.until(() => isSettled, 'rest');
  }

  /** The states of all entries, in their order. */
  async states(): Promise<string[]> {
    return (await this.outbox.list()).map(({ state, doubt }) => doubt?.reason ?? state);
  }
}
