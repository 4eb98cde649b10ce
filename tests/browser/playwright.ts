// How are Chromium and Firefox driven? By playwright-core, which speaks to the browsers that Debian packages.

import { chromium, firefox, type Browser } from 'playwright-core';
import type { BrowserOptions, Engine, Page } from './browsers.ts';
import { scriptedMembers } from './page-scripts.ts';
import { findProgram } from './programs.ts';

export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openChromium(options: Required<BrowserOptions>): Promise<Page> {
  const browser = await chromium.launch({ executablePath: findProgram('chromium'), args: chromiumArguments });
  return openPage('chromium', browser, options, { colorScheme: options.dark ? 'dark' : 'light' });
}

export async function openFirefox(options: Required<BrowserOptions>): Promise<Page> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: findProgram('firefox-esr'),
    firefoxUserPrefs: { 'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1 },
  });
  // An unpatched Firefox cannot emulate any of these.
  const notEmulated = { colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null };
  return openPage('firefox', browser, options, notEmulated);
}

async function openPage(engine: Engine, browser: Browser, { width, height }: Required<BrowserOptions>, media: object): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, ...media });
  await context.addInitScript({ path: new URL('watch.js', import.meta.url).pathname });
  const page = await context.newPage();
  const scripted = scriptedMembers((expression) => page.evaluate(expression));
  return {
    engine,
    ...scripted,
    async open(url) {
      await page.goto(url);
    },
    click: (selector) => page.locator(selector).click(),
    async type(selector, text) {
      await page.locator(selector).fill('');
      await page.locator(selector).pressSequentially(text);
    },
    async choose(selector, value) {
      await page.locator(selector).selectOption(value);
    },
    press: (key) => page.keyboard.press(key),
    async screenshot(file) {
      // The driver puts a style of its own into the page, and that violation is not the page's.
      const { length } = await scripted.violations();
      const picture = await page.screenshot({ path: file, caret: 'initial', animations: 'allow' });
      await page.evaluate(`void watched.violations.splice(${length})`);
      return picture;
    },
    close: () => browser.close(),
  };
}
