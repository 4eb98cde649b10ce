// What is there: a browser, a site, a portal, and tasks on their way between them?
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Counts, OutboxStatus } from '../../web/dist/outbox/index.js';
import { rowsOf, type Found } from './books.ts';
import { Browser } from './browser.ts';
import { answerAll } from './person.ts';
import type { Random } from './random.ts';
import { startSite, type Site } from './site.ts';
import { breakStorage } from './storage.ts';
import type { Submission } from './tasks.ts';

/** How a world is made. */
export interface WorldOptions {
  random: Random;
  timeZone: string;
  /** Whether the portal is of another origin than the pages. */
  isForeign: boolean;
  /** Whether IndexedDB fails at random. */
  storage: boolean;
}

/** The share of the calls of IndexedDB that fail. */
const brokenShare = 0.03;

/** So long a thing is waited for that may never come about. */
const patience = 1000;

/** A browser and a portal. */
export class World {
  readonly site: Site;
  readonly browser: Browser;
  /** Submitted tasks by their id. */
  readonly tasks = new Map<string, Submission>();
  /** Why the outbox asked the person, each time. */
  readonly asked: string[] = [];
  readonly #random: Random;
  #breaksStorage: boolean;

  static async open({ random, timeZone, isForeign, storage }: WorldOptions): Promise<World> {
    const site = await startSite(random.fork(), timeZone, isForeign);
    return new World(site, await Browser.start(), random, storage);
  }

  private constructor(site: Site, browser: Browser, random: Random, breaksStorage: boolean) {
    this.site = site;
    this.browser = browser;
    this.#random = random;
    this.#breaksStorage = breaksStorage;
    site.edge.kill = async (what) => {
      if (what === 'browser') return browser.kill();
      const tab = await this.#sender();
      if (tab) await browser.killTab(tab).catch(() => {});
    };
  }

  /** The tab that sends, if there is one. */
  async #sender(): Promise<Page | undefined> {
    for (const tab of this.browser.tabs) {
      const status = tab.evaluate<OutboxStatus | undefined>('outbox.status()').catch(() => undefined);
      if ((await status)?.state === 'sending') return tab;
    }
    return undefined;
  }

  /** A tab that lives, opened if there is none. */
  async tab(): Promise<Page> {
    return this.browser.tabs.length > 0 ? this.#random.pick(this.browser.tabs) : this.openTab();
  }

  async openTab(): Promise<Page> {
    // A page cannot be loaded without a network.
    await this.browser.setOffline(false);
    return this.browser.openTab(this.site.url, (tab) => this.#begin(tab));
  }

  async reload(tab: Page): Promise<void> {
    await this.browser.reloadTab(tab, (loaded) => this.#begin(loaded));
  }

  /** Waits until some tab has seen that there is no way to the portal, if one does. */
  async hasNoticed(): Promise<void> {
    const tab = await this.tab();
    await Promise.race([tab.evaluate('noticed()'), setTimeout(patience)]);
  }

  /** Lets the outbox go on, whatever tab is there to say it. */
  async resume(): Promise<void> {
    const isDone = async () => (await this.tab()).evaluate('outbox.resume()').then(() => true, () => false);
    while (!(await isDone().catch(() => false))) await setImmediate();
  }

  /** Waits until so few tasks are on their way; the person answers what the outbox asks meanwhile. */
  async waitFor(most: number): Promise<void> {
    for (;;) {
      const left = await this.#left().catch(() => undefined);
      if (left !== undefined && left <= most) return;
      // A browser that is gone says so at once.
      await setImmediate();
    }
  }

  /** Ends all trouble: no more faults, and one tab. */
  async calmDown(): Promise<void> {
    this.site.edge.isCalm = true;
    this.#breaksStorage = false;
    for (const tab of this.browser.tabs) await this.browser.closeTab(tab);
    await this.openTab();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.site.close();
  }

  #rows = (): Found[] => rowsOf(this.site.database);

  async #begin(tab: Page): Promise<void> {
    await tab.evaluate('ready');
    const given: [number, number] = [this.#random.below(2 ** 32), brokenShare];
    if (this.#breaksStorage) await tab.evaluate(breakStorage, given);
    await tab.evaluate(`begin(${this.#random.chance(0.5)})`);
  }

  /** How many tasks are on their way, once something has changed about them. */
  async #left(): Promise<number> {
    const tab = await this.tab();
    const { queued, sending, uncertain, refused, doubt } = await tab.evaluate<Counts>('outbox.count()');
    const left = queued + sending + uncertain + refused;
    if (doubt + refused > 0) this.asked.push(...(await answerAll(tab, this.tasks, this.#rows)));
    else if (left > 0) await Promise.race([tab.evaluate('changed()'), setTimeout(patience)]);
    return left;
  }
}
