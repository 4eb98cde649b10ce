// What does a page look like that shows cards, and which tasks does it show?
import { readFileSync } from 'node:fs';
import type { Task } from '../../web/dist/index.js';
import { bundled } from './bundled.ts';
import type { Page } from './browsers.ts';
import { serve, type Served } from './serve.ts';

const main = `
  import { TaskCardElement } from './card/task-card-element.js';
  import { addLocale } from './locales/load-language.js';
  customElements.define('task-card', TaskCardElement);
  globalThis.addLocale = addLocale;
  /** Shows a task in a card of its own, in place of those before, and waits until it is drawn. */
  globalThis.show = async (task, attributes = {}) => {
    const card = document.createElement('task-card');
    for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
    card.task = task;
    document.querySelector('main').replaceChildren(card);
    await globalThis.drawn(card);
    return card;
  };
  /** Waits until a card has its language and nothing is left to draw. */
  globalThis.drawn = async (card = document.querySelector('task-card')) => {
    while (card.task && !card.shadowRoot.querySelector('article')) await new Promise(requestAnimationFrame);
    await card.updateComplete;
  };`;

const html = `<!doctype html><html lang="en"><head><title>Cards</title><meta name="viewport" content="width=device-width">
  <link rel="stylesheet" href="/page.css"><script type="module" src="/main.js"></script></head>
  <body><main></main></body></html>`;

/** The ground is named: axe takes a page without one for white, also where it is dark. */
const css = `
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
  body { margin: 1rem; background: light-dark(#fff, #15181d); color: light-dark(#1a1f26, #e6e9ee); }`;

/** A site with a page of cards, and whatever files a test adds. */
export async function serveCards(files: Record<string, string> = {}): Promise<Served> {
  return serve({ files: { '/': html, '/page.css': css, '/main.js': await bundled(main), ...files } });
}

/** Opens the page of cards. */
export async function openCards(page: Page, origin: string): Promise<void> {
  await page.open(`${origin}/`);
  await page.waitFor('globalThis.show !== undefined');
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
  const files = ['wire.json', 'absent-and-null.json', 'dates.json', 'enums.json', 'forms.json', 'person-names.json', 'persons.json', 'text.json'];
  const cases = files.flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  return cases.flatMap(({ name, expect }) => (expect.ok && expect.value?.id !== undefined ? [{ name, task: expect.value }] : []));
}
