// How is WebKit driven? WebKitGTK's own driver starts its small browser on a display that exists in memory only.

import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import type { BrowserOptions, Page } from './browsers.ts';
import { scriptedMembers } from './page-scripts.ts';
import { findMiniBrowser, freePort, startProgram, stopProgram } from './programs.ts';
import { startWatchingProxy } from './watching-proxy.ts';

export async function openWebKit(options: Required<BrowserOptions>): Promise<Page> {
  const end: (() => unknown)[] = [];
  const close = async () => {
    for (const step of end.reverse()) await step();
  };
  try {
    const home = await mkdtemp(join(tmpdir(), 'taskform-webkit-'));
    end.push(() => rm(home, { recursive: true, force: true, maxRetries: 10 }));
    const { display, screen } = await startDisplay();
    end.push(() => stopProgram(screen));
    const proxy = await startWatchingProxy();
    end.push(() => proxy.close());
    const port = await freePort();
    const environment = {
      ...process.env,
      DISPLAY: display,
      HOME: home,
      GTK_THEME: options.dark ? 'Adwaita:dark' : 'Adwaita',
      MESA_SHADER_CACHE_DISABLE: 'true',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    };
    const program = await startProgram('WebKitWebDriver', [`--port=${port}`], { env: environment, stdio: 'ignore' });
    end.push(() => stopProgram(program));
    const driver = await startSession(`http://127.0.0.1:${port}`, proxy.address);
    end.push(() => driver.quit());
    await resize(driver, options);
    return { ...pageOf(driver), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startDisplay() {
  const values = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const screen = await startProgram('Xvfb', values, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(screen.stdio[3] as NodeJS.ReadableStream, 'data');
  return { screen, display: `:${String(number).trim()}` };
}

async function startSession(server: string, proxy: string): Promise<WebDriver> {
  for (let ready = false; !ready; ) {
    ready = await fetch(`${server}/status`).then(async (answer) => (await answer.json()).value.ready, () => false);
  }
  const capabilities = {
    browserName: 'MiniBrowser',
    proxy: { proxyType: 'manual', httpProxy: proxy },
    timeouts: { script: 300_000 },
    'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
  };
  return new Builder().usingServer(server).withCapabilities(capabilities).build();
}

/** Gives the page its size: the window's, less what the browser keeps for itself. */
async function resize(driver: WebDriver, { width, height }: Required<BrowserOptions>): Promise<void> {
  const window = driver.manage().window();
  const outer = await window.setRect({ width, height });
  const [innerWidth, innerHeight] = await driver.executeScript<[number, number]>('return [innerWidth, innerHeight]');
  await window.setRect({ width: width + outer.width - innerWidth, height: height + outer.height - innerHeight });
}

function pageOf(driver: WebDriver): Omit<Page, 'close'> {
  const scripted = scriptedMembers((expression) => driver.executeScript(`return (${expression})`));
  const find = async (selector: string) => {
    await scripted.waitFor(`watched.find(${JSON.stringify(selector)}) !== null`);
    return driver.executeScript<WebElement>(`return watched.find(${JSON.stringify(selector)})`);
  };
  return {
    engine: 'webkit',
    ...scripted,
    open: (url) => driver.get(url),
    click: async (selector) => click(driver, await find(selector)),
    async type(selector, text) {
      const field = await find(selector);
      // Not field.clear(): it empties the field without an input event, as no person could.
      await driver.executeScript('arguments[0].focus(); arguments[0].select();', field);
      await field.sendKeys(text || Key.BACK_SPACE);
    },
    async choose(selector, value) {
      await (await find(`${selector} option[value=${JSON.stringify(value)}]`)).click();
    },
    press: (key) => pressKey(driver, key),
    async screenshot(file) {
      const picture = Buffer.from(await driver.takeScreenshot(), 'base64');
      if (file) await writeFile(file, picture);
      return picture;
    },
  };
}

/**
 * Clicks an element once it stands still: the driver presses where it was when it looked. The driver takes what is inside a text box in a shadow root for something in its way: where the box
 * is on top of everything, a press on its middle is the click that was meant.
 */
async function click(driver: WebDriver, element: WebElement): Promise<void> {
  await driver.executeAsyncScript(`(${whenStill})(...arguments)`, element);
  try {
    await element.click();
  } catch (error) {
    const isIntercepted = error instanceof Error && error.name === 'ElementClickInterceptedError';
    if (!isIntercepted || !(await driver.executeScript(`return (${isOnTop})(arguments[0])`, element))) throw error;
    await driver.actions().move({ origin: element }).click().perform();
  }
}

/** Runs in the page: calls back when the element is at the same place in two frames on end. */
function whenStill(element: Element, done: () => void): void {
  const placeOf = () => JSON.stringify(element.getBoundingClientRect());
  const look = (before: string) =>
    requestAnimationFrame(() => (placeOf() === before ? done() : look(placeOf())));
  look('');
}

/** Runs in the page. */
function isOnTop(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  return (element.getRootNode() as ShadowRoot).elementFromPoint(x + width / 2, y + height / 2) === element;
}

async function pressKey(driver: WebDriver, name: string): Promise<void> {
  const keys = name.split('+').map(codeOf);
  const actions = driver.actions();
  for (const key of keys) actions.keyDown(key);
  for (const key of keys.reverse()) actions.keyUp(key);
  await actions.perform();
}

/** WebDriver's code of a key: 'ArrowDown' is Key.ARROW_DOWN there. */
function codeOf(name: string): string {
  if (name.length === 1) return name;
  if (name === 'Backspace') return Key.BACK_SPACE;
  const constant = name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
  return Key[constant as keyof typeof Key] as string;
}
