// How is a browser had whose tabs can be killed, and which can be killed itself and started again?
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ChildProcess } from 'node:child_process';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { chromiumArguments } from '../browser/playwright.ts';
import { startProgram } from '../browser/programs.ts';

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
    let isGone = false;
    for (const end of ['close', 'crash'] as const)
      tab.on(end as 'close', () => {
        isGone = true;
        this.#forget(tab);
      });
    tab.on('pageerror', (error) => this.errors.push(String(error.stack ?? error)));
    try {
      await tab.goto(url);
      await begin(tab);
    } catch (error) {
      await tab.close().catch(() => {});
      throw error;
    }
    if (!isGone) this.tabs.push(tab);
    return tab;
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

  /** Ends the whole browser at once, and starts it again. */
  async kill(): Promise<void> {
    this.kills += 1;
    const program = this.#program!;
    this.tabs = [];
    const gone = once(program, 'exit');
    program.kill('SIGKILL');
    await gone;
    this.#starting = this.#start();
    await this.#starting;
  }

  async setOffline(isOffline: boolean): Promise<void> {
    await this.#starting;
    await this.#context!.setOffline(isOffline);
  }

  async close(): Promise<void> {
    await this.#context?.browser()?.close();
    const program = this.#program!;
    if (program.exitCode === null && program.signalCode === null) {
      const gone = once(program, 'exit');
      program.kill();
      await gone;
    }
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 10 });
  }

  async #start(): Promise<void> {
    const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${this.#profile}`, 'about:blank'];
    this.#program = await startProgram('chromium', [...chromiumArguments, ...own], { stdio: ['ignore', 'ignore', 'pipe'] });
    let address: string | undefined;
    for await (const line of createInterface(this.#program.stderr!)) {
      address = /^DevTools listening on (.*)$/.exec(line)?.[1];
      if (address) break;
    }
    this.#program.stderr!.resume();
    const browser = await chromium.connectOverCDP(address!);
    this.#context = browser.contexts()[0]!;
  }

  #forget(tab: Page): void {
    this.tabs = this.tabs.filter((other) => other !== tab);
  }
}
