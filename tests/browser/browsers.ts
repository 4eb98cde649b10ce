// How does a test speak to a real browser, whichever of the three engines it is?
//
//   inEveryBrowser('the page says hello', async (page) => {
//     await page.open(`${served.origin}/`);
//     await page.type('#title', 'Call Ümit');
//     await page.click('button[type=submit]');
//     await page.waitFor(() => document.querySelector('#answer')?.textContent !== '');
//     assert.equal(await page.text('#answer'), 'hello');
//     assert.deepEqual(await page.errors(), []);
//     assert.deepEqual(await page.violations(), []);
//   });
//
// Selectors are CSS and look into open shadow roots. A browser that cannot be started fails the test.

import { test } from 'node:test';
import { openChromium, openFirefox } from './playwright.ts';
import { openWebKit } from './webkit.ts';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** How a browser is opened. */
export interface BrowserOptions {
  /** Whether the person prefers dark pages. */
  dark?: boolean;
  /** The size of the page in CSS pixels; WebKit's window is never narrower than about 450. */
  width?: number;
  height?: number;
}

/** A script for the page: an expression, or a function with arguments that JSON can carry. Promises are awaited. */
export type Script<Result> = string | ((...values: any[]) => Result);

/** One page in a browser of its own. */
export interface Page {
  readonly engine: Engine;
  /** Loads a page and waits until its load event has happened. */
  open(url: string): Promise<void>;
  /** Runs a script in the page and answers with what it returns, as JSON carries it. */
  evaluate<Result>(script: Script<Result>, ...values: unknown[]): Promise<Awaited<Result>>;
  /** Waits until a script returns something truthy, and returns it. */
  waitFor<Result>(script: Script<Result>, ...values: unknown[]): Promise<Awaited<Result>>;
  /** Clicks an element as a person does, once it is there. */
  click(selector: string): Promise<void>;
  /** Replaces the text of a field by typing, key by key. */
  type(selector: string, text: string): Promise<void>;
  /** Chooses the option with this value in a select element. */
  choose(selector: string, value: string): Promise<void>;
  /** Presses a key, named as in KeyboardEvent.key, with modifiers before it: 'Enter', 'Shift+Tab'. */
  press(key: string): Promise<void>;
  /** The text of an element as it is shown. */
  text(selector: string): Promise<string>;
  /** A picture of the page as PNG, also written to a file when one is named. */
  screenshot(file?: string): Promise<Buffer>;
  /** Errors since the page was loaded: uncaught, written to the console, or of things that could not be loaded. */
  errors(): Promise<string[]>;
  /** What the page's Content-Security-Policy refused since it was loaded: "script-src-elem inline". */
  violations(): Promise<string[]>;
  /** Ends the browser. */
  close(): Promise<void>;
}

const openers = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };

/** The engines that every browser test runs in. */
export const engines = Object.keys(openers) as Engine[];

/** Starts a browser with one empty page. */
export function openBrowser(engine: Engine, options: BrowserOptions = {}): Promise<Page> {
  return openers[engine]({ dark: false, width: 1280, height: 800, ...options });
}

/** Declares one test for each engine, each with a browser of its own. */
export function inEveryBrowser(name: string, body: (page: Page) => Promise<void>, options?: BrowserOptions): void {
  for (const engine of engines) {
    test(`${engine}: ${name}`, async () => {
      const page = await openBrowser(engine, options);
      try {
        await body(page);
      } finally {
        await page.close();
      }
    });
  }
}
