// How long until a form can be used, and until a key is on the screen? In Chromium, all forms in turn.
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArguments } from '../../browser/playwright.ts';
import { findProgram } from '../../browser/programs.ts';
import type { Samples } from '../measure.ts';
import type { Form } from './roster.ts';
import { type FormSite, serveForms } from './serve.ts';
import { type Look, type Watch, watchScript } from './watch.ts';

declare const seen: Watch;
declare const look: Look;

/** A slow phone in a bad net: as the developer tools of browsers have it. */
const slowNet = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowProcessor = 6;
const keysInOneRound = 40;
const complaintsInOneRound = 7;

export interface FormTimes {
  /** Nanoseconds, by form. */
  usable: Samples;
  whole: Samples;
  key: Samples;
  verdict: Samples;
}

export async function measureForms(rounds: number): Promise<{ version: string; times: FormTimes }> {
  const site = await serveForms();
  const browser = await launch();
  // Frames come when they are ready, not when a screen would want the next: a key waits for its own work only.
  const eager = await launch('--disable-frame-rate-limit', '--disable-gpu-vsync');
  try {
    for (const form of site.forms) await holdToUse(browser, site, form);
    return { version: `Chrome/${browser.version()}`, times: await measureAll(browser, eager, site, rounds) };
  } finally {
    await browser.close();
    await eager.close();
    site.close();
  }
}

const launch = (...more: string[]): Promise<Browser> =>
  chromium.launch({ executablePath: findProgram('chromium'), args: [...chromiumArguments, ...more] });

async function measureAll(browser: Browser, eager: Browser, site: FormSite, rounds: number): Promise<FormTimes> {
  const samples = (): Samples => Object.fromEntries(site.forms.map(({ name }) => [name, []]));
  const times: FormTimes = { usable: samples(), whole: samples(), key: samples(), verdict: samples() };
  for (let round = 0; round < rounds; ++round) {
    for (let turn = 0; turn < site.forms.length; ++turn) {
      const form = site.forms[(round + turn) % site.forms.length]!;
      const start = await startOf(browser, site, form);
      const keys = await keysOf(eager, site, form);
      for (const [what, milliseconds] of Object.entries({ ...start, ...keys })) {
        times[what as 'usable' | 'whole' | 'key' | 'verdict'][form.name]!.push(milliseconds * 1e6);
      }
    }
  }
  return times;
}

/** A page that has never been seen, opened on the slow phone. */
async function startOf(browser: Browser, site: FormSite, form: Form): Promise<{ usable: number; whole: number }> {
  return inNewPage(browser, form, 'start', async (page) => {
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Network.enable');
    await protocol.send('Network.emulateNetworkConditions', slowNet);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowProcessor });
    await page.goto(site.origin + form.path);
    await page.waitForFunction(() => seen.whole !== undefined);
    const { usable, whole } = await page.evaluate(() => seen);
    return { usable: usable!, whole: whole! };
  });
}

/** Keys into the title: the first one of a form that has just complained of an empty title, then one after another. */
async function keysOf(browser: Browser, site: FormSite, form: Form): Promise<{ key: number; verdict: number }> {
  return inNewPage(browser, form, 'keys', async (page) => {
    await page.goto(site.origin + form.path);
    await page.waitForFunction(() => look.whole());
    for (let count = 0; count < complaintsInOneRound; ++count) {
      if (count > 0) await press(page, 'Backspace', 'keys');
      await refuseEmpty(page);
      await press(page, 'a', 'verdicts');
    }
    const { verdicts } = await page.evaluate(() => seen);
    await page.evaluate(() => void (seen.keys = []));
    for (let count = 0; count < keysInOneRound; ++count) await press(page, 'abcdefgh'[count % 8]!, 'keys');
    const { keys } = await page.evaluate(() => seen);
    return { key: medianOf(keys), verdict: medianOf(verdicts) };
  });
}

/** Presses a key, and waits until it is on the screen; or also until the complaint is gone from there. */
async function press(page: Page, key: string, until: 'keys' | 'verdicts'): Promise<void> {
  const before = await page.evaluate((what) => {
    seen.mends = what === 'verdicts';
    return seen[what].length;
  }, until);
  await page.keyboard.press(key);
  await page.waitForFunction(([what, count]) => seen[what].length > count, [until, before] as const);
}

/** A form is measured when it keeps what is typed at once, and when it checks before it sends. */
async function holdToUse(browser: Browser, site: FormSite, form: Form): Promise<void> {
  await inNewPage(browser, form, 'start', async (page) => {
    const posts: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(site.origin + form.path, { waitUntil: 'commit' });
    await page.waitForFunction(() => seen.usable !== undefined);
    await page.evaluate(() => look.title().focus());
    await page.keyboard.type('Call back');
    await page.waitForFunction(() => seen.whole !== undefined);
    await page.waitForLoadState('networkidle');
    const typed = await page.evaluate(() => look.title().value);
    if (typed !== 'Call back') throw new Error(`${form.name} made "${typed}" of "Call back".`);
    await page.fill('#title', '');
    await refuseEmpty(page);
    if (posts.length) throw new Error(`${form.name} sent a task without a title.`);
    if (errors.length) throw new Error(`${form.name}: ${errors.join(', ')}`);
  });
}

/** Submits without a title, and leaves the focus there. */
async function refuseEmpty(page: Page): Promise<void> {
  await page.click('#create');
  await page.waitForFunction(() => look.complains());
  await page.focus('#title');
}

async function inNewPage<T>(browser: Browser, form: Form, what: 'start' | 'keys', use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    await context.addInitScript(watchScript(form, what));
    return await use(await context.newPage());
  } catch (error) {
    throw new Error(`${form.name}: ${(error as Error).message}`, { cause: error });
  } finally {
    await context.close();
  }
}

const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
