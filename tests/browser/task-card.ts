// How does a test use <task-card>: on which page, with which tasks, and under which conditions that hold in every test?
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import type { Task } from '../../web/dist/index.js';
import { bundled } from './bundled.ts';
import { engines, openBrowser, type BrowserOptions, type Page } from './browsers.ts';
import { serve } from './serve.ts';

// The person's clocks.
process.env.TZ = 'UTC';

/** The languages that are built in. */
export const languages = ['en', 'de', 'fr', 'es', 'it', 'pt-BR', 'ru', 'ja', 'zh-CN', 'ar'];

/** A portal on another origin than the page: its pictures are kept out by the page's policy. */
export const portal = 'https://portal.example.com';

const main = `
  import { TaskCardElement } from './card/task-card-element.js';
  customElements.define('task-card', TaskCardElement);
  /** Shows a task in a card of its own, in place of those before, and waits until it is drawn. */
  globalThis.show = async (task, attributes = {}) => {
    const card = document.createElement('task-card');
    for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
    card.task = task;
    document.querySelector('main').replaceChildren(card);
    await globalThis.drawn(card);
    return card;
  };
  globalThis.card = () => document.querySelector('task-card');
  globalThis.all = (selector) => [...card().shadowRoot.querySelectorAll(selector)];
  /** Waits until a card has its language and nothing is left to draw. */
  globalThis.drawn = async (card = globalThis.card()) => {
    while (card.task && !card.shadowRoot.querySelector('article')) await new Promise(requestAnimationFrame);
    await card.updateComplete;
  };`;

const html = `<!doctype html><html lang="en"><head><title>Cards</title>
  <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css">
  <script type="module" src="/main.js"></script></head>
  <body><main></main></body></html>`;

/** The ground is named: axe takes a page without one for white, also where it is dark. */
const css = `
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
  body { margin: 1rem; background: light-dark(#fff, #15181d); color: light-dark(#1a1f26, #e6e9ee); }`;

const face = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><circle r="1" /></svg>';

/** A card in a page: what a test does with it. */
export class Card {
  readonly page: Page;
  /** The page's own origin, which has a picture at /face.svg. */
  readonly origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
  }

  /** Shows a task in a new card. */
  show(task: Task | undefined, attributes: Record<string, string> = {}): Promise<void> {
    const values = `${JSON.stringify(task) ?? 'undefined'}, ${JSON.stringify(attributes)}`;
    return this.page.evaluate(`show(${values}).then(() => {})`);
  }

  /** Changes properties of the card and waits until it is drawn anew. */
  change(properties: object): Promise<void> {
    return this.page.evaluate(`(Object.assign(card(), ${JSON.stringify(properties)}), drawn().then(() => {}))`);
  }

  /** The text of all parts with a name, as it is shown. */
  parts(name: string): Promise<string[]> {
    return this.page.evaluate(`all('[part~="${name}"]').map((one) => one.innerText.trim())`);
  }

  /** The text of one fact without its name. */
  async fact(name: string): Promise<string> {
    const [text = ''] = await this.page.evaluate<string[]>(`all('[part~="${name}"] > dd').map((one) => one.innerText)`);
    return text.replace(/\s+/g, ' ').trim();
  }

  /** How many elements it consists of. */
  size(): Promise<number> {
    return this.page.evaluate(`all('*').length`);
  }

  /** All that the card says: its text, and the attributes that a person gets to. */
  everything(): Promise<string> {
    return this.page.evaluate(`[
      card().shadowRoot.textContent,
      ...all('*').flatMap((one) => ['href', 'src', 'datetime', 'fill'].map((name) => one.getAttribute(name))),
    ].join('\\n')`);
  }

  /** Opens what has all values. */
  async openAllValues(): Promise<void> {
    await this.page.click('summary');
    await this.page.waitFor(`watched.find('.values') !== null`);
  }
}

/** A sentence about the card, and how it is seen to be true. */
export type Sentence = [name: string, body: (card: Card) => Promise<void>];

/**
 * Declares a test for each engine with the sentences in it, each on a fresh page. None may break the page's policy or
 * log an error, but for pictures: those of the other portal are kept out, and a test may name one that is not there.
 */
export function inEveryCard(subject: string, sentences: readonly Sentence[], options?: BrowserOptions): void {
  async function inOneBrowser(engine: (typeof engines)[number], run: TestContext): Promise<void> {
    const files = { '/': html, '/page.css': css, '/main.js': await bundled(main), '/face.svg': face };
    const site = await serve({ files });
    run.after(() => site.close());
    const page = await openBrowser(engine, options);
    run.after(() => page.close());
    for (const [name, body] of sentences) {
      await run.test(`${engine}: ${name}`, async () => {
        await page.open(`${site.origin}/`);
        await page.waitFor('globalThis.show !== undefined');
        await body(new Card(page, site.origin));
        const isOfPicture = (trouble: string) => trouble.includes(portal) || trouble.includes('/missing.svg');
        assert.deepEqual(
          (await page.errors()).filter((error) => !isOfPicture(error)),
          [],
        );
        assert.deepEqual(
          (await page.violations()).filter((one) => !one.startsWith(`img-src ${portal}`)),
          [],
        );
      });
    }
  }
  for (const engine of engines) test(`${engine}: ${subject}`, (run) => inOneBrowser(engine, run));
}

/** A task with everything. */
export const full = (): Task => taskOf('an answer with every optional member is read');

/** A task about a private contact. */
export const privateOne = (): Task => taskOf('a private company with an access list is read');

/** A deadline so many days from now. */
export function dueIn(days: number): string {
  return `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T09:30:00.0000000+02:00`;
}

/** A task of the conformance cases, by the name of the case. */
export function taskOf(name: string): Task {
  const found = readTasks().find((example) => example.name === name);
  if (!found) throw new Error(`There is no case "${name}".`);
  return found.task;
}

/** Every task that the conformance cases read: what real portals wrote, and what else must be understood. */
export function readTasks(): { name: string; task: Task }[] {
  const folder = new URL('../conformance/responses/', import.meta.url);
  const kinds = ['wire', 'absent-and-null', 'dates', 'enums', 'forms', 'person-names', 'persons', 'text'];
  const cases = kinds.flatMap((kind) => JSON.parse(readFileSync(new URL(`${kind}.json`, folder), 'utf8')));
  return cases.flatMap(({ name, expect }) => (expect.ok ? [{ name, task: expect.value }] : []));
}
