// How does a test try the elements on a page as somebody else would write it: on one origin with the bundle, a sandbox
// portal, and under the strict policy?

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before } from 'node:test';
import { createPortal } from '../../demo/portal/portal.ts';
import { sendFile } from '../../demo/static-file.ts';
import { inEveryBrowser, type Page } from './browsers.ts';
import { policyOf } from './serve.ts';

// The person's clocks.
process.env.TZ = 'Europe/Berlin';

const standalone = new URL('../../web/dist/standalone/', import.meta.url);

/** A site that is up. */
export interface EmbeddingSite {
  /** Its origin, without a slash at the end; with the next call of inEmbedding it is another. */
  readonly origin: string;
}

/** What stands at which path: a page where it has no extension, else a script or a style. */
export type Files = Record<string, string>;

/** A whole page; the script tag is the one that our README shows. */
export const pageOf = (body: string, head = '<script type="module" src="/taskform/task-form.js"></script>') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

/** Serves the files for the tests of a file. `/taskform/` is the bundle, `/token` a token of the portal's. */
export function embeddingSite(files: Files): EmbeddingSite {
  const portal = createPortal({ dataDir: ':memory:' });
  let origin = '';
  const server = createServer(async (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    // A page that is named so forbids Wasm.
    const policy = path === '/no-wasm' ? policyOf().replace(" 'wasm-unsafe-eval'", '') : policyOf();
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Connection', 'close');
    if (portal.owns(path)) return void portal.handle(request, response);
    const own = path === '/token' ? await signIn(origin) : files[path];
    if (own !== undefined) return void response.writeHead(200, { 'Content-Type': `${typeOf(path)}; charset=utf-8` }).end(own);
    const [prefix] = /^\/(?:taskform|bundled)\//.exec(path) ?? [];
    if (prefix && (await sendFile(standalone, path.slice(prefix.length), request, response))) return;
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is nothing here.');
  });
  before(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.close();
    server.closeAllConnections();
    portal.close();
  });
  return {
    get origin() {
      return origin;
    },
  };
}

const typeOf = (path: string) =>
  path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : path === '/token' ? 'text/plain' : 'text/html';

async function signIn(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/api/2.0/authentication`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ userName: 'mike@example.com', password: 'sandbox' }),
  });
  return (await answer.json()).response.token;
}

/** Declares one test for each engine, on a page of the site that must break no policy and log no error. */
export function inEmbedding(name: string, site: EmbeddingSite, path: string, body: (page: Page) => Promise<void>): void {
  inEveryBrowser(name, async (page) => {
    await page.open(site.origin + path);
    await body(page);
    assert.deepEqual(await page.violations(), []);
    assert.deepEqual(await page.errors(), []);
  });
}

/** Waits until a form, as a script names it, knows its categories: from then on a task can be created. */
export const whenReady = (page: Page, form = 'document.querySelector("task-form")') =>
  page.waitFor(`customElements.get('task-form') && ${form}?.value?.categoryId > 0`);
