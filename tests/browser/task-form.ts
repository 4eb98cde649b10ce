// How does a test use <task-form>: on which page, by which steps, and under which conditions that hold in every test?
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { createPortal } from '../../demo/portal/portal.ts';
import { sendFile } from '../../demo/static-file.ts';
import { engines, openBrowser, type BrowserOptions, type Page } from './browsers.ts';
import { policyOf } from './serve.ts';

// The person's clocks; the portal's are elsewhere.
process.env.TZ = 'Europe/Berlin';
const portalZone = 'America/New_York';

export const mike = '293bb997-28d8-4be0-8547-6eb50add1f3c';

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Form</title>
  <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css">
  <script type="module" src="/page.js"></script></head><body><main></main></body></html>`;
const css = `:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
  body { margin: 1rem; background: Canvas; color: CanvasText; }`;

/** The page makes a form as the address wishes it, after signing in. */
const script = `
  import '/taskform/task-form.js';
  import * as taskform from '/taskform/taskform.js';
  globalThis.loadTaskform = taskform.loadTaskform;
  const { attributes = {}, inside = '', signedIn = true } = JSON.parse(new URLSearchParams(location.search).get('wishes') ?? '{}');
  globalThis.signIn = async () => {
    const body = JSON.stringify({ userName: 'mike@example.com', password: 'sandbox' });
    const answer = await fetch('/api/2.0/authentication', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    return (await answer.json()).response.token;
  };
  const form = document.createElement('task-form');
  globalThis.form = form;
  globalThis.heard = [];
  for (const type of ['task-change', 'task-submit', 'task-created', 'task-rejected', 'task-unauthorized']) {
    document.addEventListener(type, (event) => heard.push(event));
  }
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  if (signedIn) form.token = await signIn();
  const place = inside ? document.createElement(inside) : document.querySelector('main');
  if (inside) document.querySelector('main').append(place);
  place.append(form);`;

/** A site of its own, with the portal of its own behind it. */
export interface FormSite {
  origin: string;
  /** The bodies of the tasks that were sent, as they came. */
  sent: Record<string, unknown>[];
  /** Has the portal do something to the next task, or to what is asked next. */
  misbehave(fault: Record<string, unknown>): Promise<void>;
  /** Keeps requests for these paths from being answered, until it is given none. */
  hold(pattern?: RegExp): void;
  close(): void;
}

/** Starts a site; `files` are scripts, and pages, in place of those that are there. */
export async function startFormSite(files: Readonly<Record<string, string>> = {}): Promise<FormSite> {
  const portal = createPortal({ dataDir: ':memory:', timeZone: portalZone });
  const sent: Record<string, unknown>[] = [];
  let held: RegExp | undefined;
  const waiting: (() => void)[] = [];
  const server = createServer(async (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    response.setHeader('Content-Security-Policy', policyOf());
    // Browsers send a POST again by themselves when a connection that was used before breaks.
    response.setHeader('Connection', 'close');
    if (held?.test(path)) await new Promise<void>((resolve) => waiting.push(resolve));
    if (portal.owns(path)) {
      if (request.method === 'POST' && /\/crm\/(task|contact\/task\/group)$/.test(path)) keep(request, sent);
      return portal.handle(request, response).catch(() => void response.destroy());
    }
    return answer(files, path, request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    sent,
    async misbehave(fault) {
      await fetch(`${origin}/sandbox/faults`, { method: 'POST', body: JSON.stringify(fault) });
    },
    hold(pattern) {
      held = pattern;
      if (!pattern) for (const goOn of waiting.splice(0)) goOn();
    },
    close() {
      this.hold();
      server.close();
      server.closeAllConnections();
      portal.close();
    },
  };
}

/** Keeps a copy of a body that somebody else reads. */
function keep(request: IncomingMessage, sent: Record<string, unknown>[]): void {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => sent.push(JSON.parse(Buffer.concat(parts).toString())));
}

async function answer(files: Readonly<Record<string, string>>, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const own: Record<string, [type: string, text: string]> = {
    '/': ['text/html', html],
    '/page.css': ['text/css', css],
    '/page.js': ['text/javascript', script],
  };
  const given = files[path];
  const found = given === undefined ? own[path] : ([path.endsWith('.js') ? 'text/javascript' : 'text/html', given] as const);
  if (found) return void response.writeHead(200, { 'Content-Type': `${found[0]}; charset=utf-8` }).end(found[1]);
  const folder = new URL('../../web/dist/standalone/', import.meta.url);
  const isThere = path.startsWith('/taskform/') && (await sendFile(folder, path.slice('/taskform/'.length), request, response));
  if (!isThere) response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is nothing here.');
}

/** What a page is wished to be. */
export interface Wishes {
  attributes?: Record<string, string>;
  /** The element that the form stands in, as in 'form'. */
  inside?: string;
  /** Whether the form has a token. */
  signedIn?: boolean;
}

/** Opens a page with a form and waits until the form knows its categories and who fills it in. */
export async function open(page: Page, site: FormSite, wishes: Wishes = {}): Promise<void> {
  await page.open(`${site.origin}/?${new URLSearchParams({ wishes: JSON.stringify(wishes) })}`);
  await page.waitFor(`watched.find('#create') && form.isConnected`);
  if (wishes.signedIn !== false) await page.waitFor('form.value.categoryId > 0 && form.value.responsibleId !== undefined && !form.validity.customError');
}

/** The id of the element of the form with the focus. */
export const focused = (page: Page) => page.evaluate<string>(`form.shadowRoot.activeElement?.id ?? ''`);
/** Waits until an element of the form has the focus. */
export const whenFocused = (page: Page, id: string) => page.waitFor(`form.shadowRoot.activeElement?.id === ${JSON.stringify(id)}`);
/** What stands in a control of the form. */
export const valueOf = (page: Page, id: string) => page.evaluate<string>(`watched.find('#${id}').value`);
/** What is said at a member. */
export const messageOf = (page: Page, field: string) => page.evaluate<string>(`watched.find('#${field}-message').textContent.trim()`);
/** Waits until something is said at a member. */
export const whenSaid = (page: Page, field: string, words: string) =>
  page.waitFor(`watched.find('#${field}-message').textContent.includes(${JSON.stringify(words)})`);

/** Gives a field of a date or a time its value, which each browser lets a person type in another way. */
export async function set(page: Page, id: string, value: string): Promise<void> {
  await page.evaluate(
    `((field) => { field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event('input', { bubbles: true })); })(watched.find('#${id}'))`,
  );
}

/** Waits until an event of this type has been heard since the page was opened. */
export const whenHeard = (page: Page, type: string) => page.waitFor(`heard.some((event) => event.type === ${JSON.stringify(type)})`);

/** A sentence about the form, and how it is seen to be true. */
export type Sentence = [name: string, body: (page: Page, site: FormSite) => Promise<void>];

/** In what the sentences are seen. */
export interface FormOptions extends BrowserOptions {
  /** Makes scripts, and pages, in place of those that are there, by their paths. */
  files?: () => Promise<Readonly<Record<string, string>>>;
}

/**
 * Declares a test for each engine, with a site of its own and the sentences in it. Nothing of one is left for the next,
 * and none may break the page's policy or log an error.
 */
export function inEveryForm(subject: string, sentences: readonly Sentence[], options: FormOptions = {}): void {
  async function inOneBrowser(engine: (typeof engines)[number], run: TestContext): Promise<void> {
    const site = await startFormSite(await options.files?.());
    run.after(() => site.close());
    const page = await openBrowser(engine, options);
    run.after(() => page.close());
    for (const [name, body] of sentences) {
      await run.test(`${engine}: ${name}`, async () => {
        await fetch(`${site.origin}/sandbox/faults`, { method: 'DELETE' });
        site.hold();
        site.sent.length = 0;
        await page.open(`${site.origin}/page.css`);
        await page.evaluate('localStorage.clear()');
        await body(page, site);
        assert.deepEqual(await page.violations(), []);
        assert.deepEqual(await page.errors(), []);
      });
    }
  }
  for (const engine of engines) test(`${engine}: ${subject}`, (run) => inOneBrowser(engine, run));
}
