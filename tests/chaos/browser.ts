// How is a browser had whose tabs can be killed, and which can be killed itself and started again?
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ChildProcess } from 'node:child_process';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { chromiumArguments } from '../browser/playwright.ts';
import { startProgram, stopProgram } from '../browser/programs.ts';

/** What Chromium says when it can be driven. */
const listening = 'DevTools listening on ';

/** Chromium with a profile that outlives it. */
export class Browser {
  /** Tabs that live. */
  tabs: Page[] = [];
  /** How many tabs and browsers were killed. */
  kills = 0;
  /** What went wrong in the pages that they did not catch. */
  readonly errors: string[] = [];
  readonly #profile: string;
  #program: ChildProcess | undefined;
  #context: BrowserContext | undefined;
  #ending: Promise<void> | undefined;
  #starting: Promise<void> | undefined;

  private constructor(profile: string) {
    this.#profile = profile;
  }

  static async start(): Promise<Browser> {
    const browser = new Browser(await mkdtemp(join(tmpdir(), 'taskform-chaos-profile-')));
    await browser.#start();
    return browser;
  }

  /** Opens a tab, which is one of the tabs when `begin` is done. A browser that was killed is started first. */
  async openTab(url: string, begin: (tab: Page) => Promise<void>): Promise<Page> {
    await this.#starting;
    const tab = await this.#context!.newPage();
    tab.on('close', () => this.#forget(tab));
    tab.on('crash', () => this.#forget(tab));
    tab.on('pageerror', (error) => this.errors.push([error.name, error.message, error.stack].join(' ')));
    await this.#load(tab, () => tab.goto(url), begin);
    return tab;
  }

  /** Loads a tab anew. */
  async reloadTab(tab: Page, begin: (tab: Page) => Promise<void>): Promise<void> {
    this.#forget(tab);
    await this.#load(tab, () => tab.reload(), begin);
  }

  /** Ends a tab as its person does. */
  async closeTab(tab: Page): Promise<void> {
    this.#forget(tab);
    await tab.close();
  }

  /** Ends a tab as a lack of memory does. */
  async killTab(tab: Page): Promise<void> {
    this.kills += 1;
    this.#forget(tab);
    const session = await this.#context!.newCDPSession(tab);
    const gone = tab.waitForEvent('crash');
    void session.send('Page.crash').catch(() => {});
    await gone;
    await tab.close();
  }

  /** Ends the whole browser at once; resolves when it is gone. It is started again, for which all others wait. */
  kill(): Promise<void> {
    if (!this.#starting) {
      this.kills += 1;
      this.tabs = [];
      this.#ending = stopProgram(this.#program!, 'SIGKILL');
      this.#starting = this.#ending.then(() => this.#start()).finally(() => (this.#starting = undefined));
    }
    return this.#ending!;
  }

  async setOffline(isOffline: boolean): Promise<void> {
    await this.#starting;
    await this.#context!.setOffline(isOffline);
  }

  async close(): Promise<void> {
    await this.#starting;
    await this.#context?.browser()?.close();
    await stopProgram(this.#program!);
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 10 });
  }

  async #start(): Promise<void> {
    const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${this.#profile}`, 'about:blank'];
    const values = [...chromiumArguments, ...own];
    this.#program = await startProgram('chromium', values, { stdio: ['ignore', 'ignore', 'pipe'] });
    const said = [];
    for await (const line of createInterface(this.#program.stderr!)) {
      said.push(line);
      if (line.startsWith(listening)) break;
    }
    this.#program.stderr!.resume();
    const address = said.pop();
    if (!address?.startsWith(listening)) throw new Error(`Chromium did not start: ${said.join(' ')} ${address}`);
    const browser = await chromium.connectOverCDP(address.slice(listening.length));
    this.#context = browser.contexts()[0]!;
  }

  /** Only what could be loaded is one of the tabs. */
  async #load(tab: Page, go: () => Promise<unknown>, begin: (tab: Page) => Promise<void>): Promise<void> {
    try {
      await go();
      await begin(tab);
      this.tabs.push(tab);
    } catch (error) {
      await tab.close().catch(() => {});
      throw error;
    }
  }

  #forget(tab: Page): void {
    this.tabs = this.tabs.filter((other) => other !== tab);
  }
}
