// How does a test get a page with an outbox, and a sandbox portal that it can break?
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { createPortal } from '../../demo/portal/portal.ts';
import { inEveryBrowser, type Page } from './browsers.ts';
import { bundled } from './bundled.ts';
import { policyOf } from './serve.ts';

/** A page's own outbox; times are short, so that what is settled after a minute and a half is settled in one. */
const main = await bundled(`
  import { loadTaskform } from './index.js';
  import { makeOutbox } from './outbox/index.js';
  const { portal, token } = await (await fetch('/setting.json')).json();
  const taskform = await loadTaskform();
  const pace = { timeout: 900, grace: 300, base: 50, longest: 400, longestRetryAfter: 800 };
  globalThis.taskform = taskform;
  globalThis.told = [];
  globalThis.begin = (given = token, options = {}) => {
    globalThis.outbox = makeOutbox(taskform, { pace, ...options });
    outbox.subscribe((change) => void told.push(change));
    return given === null ? Promise.resolve() : outbox.open({ portal, token: given }).then(() => {});
  };
  globalThis.renew = () => outbox.open({ portal, token }).then(() => {});
  globalThis.add = (title, options) =>
    outbox.add({ title, deadline: '2026-12-01', categoryId: 30 }, { portal, ...options });
  globalThis.states = async () => (await outbox.list()).map(({ state }) => state);
  globalThis.openTab = () => new Promise((answer) => {
    const frame = document.createElement('iframe');
    frame.src = '/';
    frame.onload = async () => {
      while (!frame.contentWindow.ready) await new Promise((resolve) => setTimeout(resolve, 10));
      answer(frame);
    };
    document.body.append(frame);
  });
  globalThis.ready = true;`);

/** Where a bundle looks for it: beside itself. */
const wasm = '/taskform-engine.wasm';

const html = '<!doctype html><html lang="en"><title>Outbox</title><body><script type="module" src="/main.js"></script>';

/** The page, and the portal behind it. */
export interface OutboxSite {
  url: string;
  /** Switches a fault of the sandbox on. */
  fault(fault: object): Promise<void>;
  /** Whether requests of the API find a line that breaks at once. */
  isDown: boolean;
  /** The titles of all tasks that the portal holds, in their order. */
  titles(): Promise<string[]>;
}

/** Runs a test in every browser, on a page that has a portal: its own, or one of another origin. */
export function withOutbox(
  name: string,
  body: (page: Page, site: OutboxSite) => Promise<void>,
  { isForeign = false } = {},
): void {
  inEveryBrowser(name, async (page) => {
    const { site, close } = await startSite(isForeign);
    try {
      await open(page, site);
      await body(page, site);
    } finally {
      await close();
    }
  });
}

/** Opens the page anew: what was on its way is called off. */
export async function open(page: Page, { url }: OutboxSite): Promise<void> {
  await page.open(url);
  await page.waitFor('globalThis.ready');
}

async function startSite(isForeign: boolean): Promise<{ site: OutboxSite; close: () => Promise<void> }> {
  const portal = createPortal({ dataDir: ':memory:' });
  const answerPortal = (request: IncomingMessage, response: ServerResponse) => {
    // Browsers send a POST again by themselves when a connection that was used before breaks.
    response.setHeader('Connection', 'close');
    if (site.isDown && request.url?.startsWith('/api/')) return void response.destroy();
    void portal.handle(request, response).catch(() => response.destroy());
  };
  const foreign = isForeign ? await listen(answerPortal) : undefined;
  let setting = '';
  const server = await listen((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (!isForeign && portal.owns(path)) return answerPortal(request, response);
    void answerPage(path, setting, originOf(foreign), response);
  });
  const portalOrigin = originOf(foreign ?? server) as string;
  const ask = (path: string, init?: RequestInit) =>
    fetch(`${portalOrigin}${path}`, init).then((answer) => answer.json());
  const account = JSON.stringify({ userName: 'mike@example.com', password: 'sandbox' });
  const site: OutboxSite = {
    url: `${originOf(server)}/`,
    isDown: false,
    fault: (fault) => ask('/sandbox/faults', { method: 'POST', body: JSON.stringify(fault) }),
    async titles() {
      const { response } = await ask('/api/2.0/crm/task/filter?count=1000', { headers: { Authorization: token } });
      return (response as { id: number; title: string }[]).sort((a, b) => a.id - b.id).map(({ title }) => title);
    },
  };
  const headers = { 'Content-Type': 'application/json' };
  const signedIn = await ask('/api/2.0/authentication', { method: 'POST', headers, body: account });
  const token: string = signedIn.response.token;
  setting = JSON.stringify({ portal: portalOrigin, token });
  const close = async () => {
    for (const each of [server, foreign]) {
      each?.close();
      each?.closeAllConnections();
    }
    portal.close();
  };
  return { site, close };
}

async function answerPage(
  path: string,
  setting: string,
  foreign: string | undefined,
  response: ServerResponse,
): Promise<void> {
  const files: Record<string, string> = { '/': html, '/main.js': main, '/setting.json': setting };
  const file = path === wasm ? await readFile(new URL(`../../web/dist${wasm}`, import.meta.url)) : files[path];
  const types: Record<string, string> = {
    '.js': 'text/javascript',
    '.json': 'application/json',
    '.wasm': 'application/wasm',
  };
  response.writeHead(file === undefined ? 404 : 200, {
    'Content-Type': types[extname(path)] ?? 'text/html; charset=utf-8',
    'Content-Security-Policy': policyOf(foreign ? [foreign] : []),
    'Cache-Control': 'no-store',
  });
  response.end(file);
}

async function listen(listener: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function originOf(server: Server | undefined): string | undefined {
  return server && `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
