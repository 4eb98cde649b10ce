// Does the package load in every browser, in a page and in a Worker, and does it say what to mend where it cannot?

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before } from 'node:test';
import { inEveryBrowser, type Page } from './browsers.ts';
import { policyOf } from './serve.ts';

const dist = new URL('../../web/dist/', import.meta.url);
const request = `{ title: 'Call 😀', deadline: '2026-12-01', categoryId: 30 }`;

/** What the page does: it tells what came of loading, once in the page itself and, if asked, once in a Worker. */
const main = `
  import { loadTaskform } from '/dist/index.js';
  globalThis.loading = async (wasm) => {
    try {
      const taskform = await loadTaskform(wasm && { wasm });
      return taskform.serializeRequest(${request});
    } catch (error) {
      return error.name + ': ' + error.message;
    }
  };
  globalThis.inWorker = () => new Promise((resolve) => {
    const policy = trustedTypes.createPolicy('test', { createScriptURL: (url) => url });
    const worker = new Worker(policy.createScriptURL('/worker.js'), { type: 'module' });
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => resolve('error: ' + event.message);
  });`;

const worker = `
  import { loadTaskform } from '/dist/index.js';
  const taskform = await loadTaskform();
  postMessage(taskform.serializeRequest(${request}));`;

/** What stands at an address of the site: its media type and its content. */
const site: Record<string, () => Promise<[string, string | Buffer]>> = {
  '/': async () => ['text/html', '<!doctype html><title>x</title><script type="module" src="/main.js"></script>'],
  '/main.js': async () => ['text/javascript', main],
  '/worker.js': async () => ['text/javascript', worker],
  '/page.wasm': async () => ['text/html', '<!doctype html><title>Not here</title>'],
  '/plain.wasm': async () => ['text/plain', await readFile(new URL('taskform-engine.wasm', dist))],
  '/damaged.wasm': async () => ['application/wasm', (await readFile(new URL('taskform-engine.wasm', dist))).subarray(0, 100)],
};

let origin: string;
const server = createServer(async (incoming, response) => {
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  const [type, content] = await contentOf(url.pathname);
  const policy = url.searchParams.has('strict') ? "default-src 'self'; require-trusted-types-for 'script'" : policyOf();
  response.writeHead(type ? 200 : 404, { 'Content-Type': type || 'text/plain', 'Content-Security-Policy': policy });
  response.end(content);
});

async function contentOf(path: string): Promise<[string, string | Buffer]> {
  const own = site[path];
  if (own) return own();
  const type = path.endsWith('.wasm') ? 'application/wasm' : 'text/javascript';
  const file = path.startsWith('/dist/') ? await readFile(new URL(path.slice('/dist/'.length), dist)).catch(() => '') : '';
  return file ? [type, file] : ['', 'not found'];
}

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});

const body = '{"title":"Call 😀","deadline":"2026-12-01","categoryId":30}';

async function open(page: Page, path = '/'): Promise<void> {
  await page.open(origin + path);
  await page.waitFor('globalThis.loading !== undefined');
}

inEveryBrowser('the package loads under the strict policy and refuses nothing of it', async (page) => {
  await open(page);
  assert.equal(await page.evaluate('loading()'), body);
  assert.deepEqual(await page.violations(), []);
  assert.deepEqual(await page.errors(), []);
});

inEveryBrowser('the package loads in a module Worker', async (page) => {
  await open(page);
  assert.equal(await page.evaluate('inWorker()'), body);
});

inEveryBrowser('the right bytes under a wrong media type load', async (page) => {
  await open(page);
  assert.equal(await page.evaluate(`loading('/plain.wasm')`), body);
});

inEveryBrowser('each broken installation is told with its remedy', async (page) => {
  await open(page);
  assert.match(await page.evaluate(`loading('/nowhere.wasm')`), /^TaskformError: .*answered 404\. Publish taskform-engine\.wasm/);
  assert.match(await page.evaluate(`loading('/page.wasm')`), /^TaskformError: .*is a page.*Publish taskform-engine\.wasm/);
  assert.match(await page.evaluate(`loading('/damaged.wasm')`), /^TaskformError: .*damaged/);
  assert.match(await page.evaluate(`loading('https://127.0.0.1:1/x.wasm')`), /^TaskformError: .*could not be fetched.*connect-src/);
});

inEveryBrowser("a policy without 'wasm-unsafe-eval' is named", async (page) => {
  await open(page, '/?strict');
  assert.match(await page.evaluate('loading()'), /^TaskformError: .*'wasm-unsafe-eval' to its script-src/);
});
