// What is the outcome, in a page and through the engine's own transport, of every way a portal or a line can answer?

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test, type TestContext } from 'node:test';
import { engines, openBrowser, type Page } from './browsers.ts';
import { failure, json, portals, shared } from './portals.ts';
import { policyOf } from './serve.ts';

const main = `
  import { loadTaskform } from '/dist/index.js';
  const taskform = await loadTaskform();
  globalThis.send = async (portal, { abortAfter, abortAt, title = 'Call', contacts, ...options } = {}) => {
    const stop = new AbortController();
    const signal = abortAfter === undefined ? stop.signal : AbortSignal.timeout(abortAfter);
    const phases = [];
    const onProgress = ({ phase }) => {
      phases.push(phase);
      if (phase === abortAt) stop.abort();
    };
    const request = { title, deadline: '2026-12-01', categoryId: 30 };
    const way = { portal, ...options, onProgress, signal };
    const outcome = contacts ? await taskform.createTasks(request, contacts, way) : await taskform.createTask(request, way);
    return { ...outcome, phases };
  };`;

/** The tasks that arrived, by the path of the portal. */
const arrived: { portal: string; headers: IncomingMessage['headers']; body: string }[] = [];

/** The look-ups of a category that arrived. */
const lookedUp: typeof arrived = [];

/** A server of the page and of the portals. */
function site(): Server {
  return createServer(async (request, response) => {
    const [, first = '', ...rest] = request.url?.split('/') ?? [];
    const body = Buffer.concat(await request.toArray()).toString();
    if (request.method === 'OPTIONS') {
      const allowed = { ...shared, 'Access-Control-Allow-Methods': 'POST', 'Access-Control-Allow-Headers': 'origin, authorization, accept, content-type' };
      response.writeHead(200, first === 'closed' ? {} : allowed).end();
    } else if (rest.join('/').startsWith('api/2.0/crm/task/category/')) {
      lookedUp.push({ portal: first, headers: request.headers, body });
      const known = rest.at(-1) === '30' && first !== 'notFound';
      json(response, known ? 200 : 404, known ? '{"status":0,"statusCode":200,"response":{"title":"Call","id":30}}' : failure(404));
    } else if (request.method === 'POST') {
      arrived.push({ portal: first, headers: request.headers, body });
      portals[first]?.(response);
    } else {
      await page(first, rest.join('/'), response);
    }
  });
}

async function page(first: string, file: string, response: ServerResponse): Promise<void> {
  const script = { 'Content-Type': 'text/javascript' };
  if (first === 'main.js') response.writeHead(200, script).end(main);
  else if (first === 'dist' && file.endsWith('.js')) response.writeHead(200, script).end(await fromDist(file));
  else if (first === 'dist') response.writeHead(200, { 'Content-Type': 'application/wasm' }).end(await fromDist(file));
  else {
    const policy = policyOf([elsewhere, shut]);
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy });
    response.end('<!doctype html><title>x</title><script type="module" src="/main.js"></script>');
  }
}

const fromDist = (file: string) => readFile(new URL(`../../web/dist/${file}`, import.meta.url));

const servers = [site(), site(), createServer()];
let here: string;
let elsewhere: string;
let shut: string;

before(async () => {
  [here = '', elsewhere = '', shut = ''] = await Promise.all(servers.map(listen));
  servers[2]?.close();
});
after(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Sent {
  kind: string;
  mayExist: boolean;
  status?: number;
  message?: string;
  retryAfter?: number;
  task?: { id: number };
  tasks?: { id: number }[];
  missing?: number[];
  issues?: { path: string; code: string }[];
  phases: string[];
}

/** The tests of one browser, which share its page. */
async function inOnePage(engine: (typeof engines)[number], run: TestContext): Promise<void> {
  const browser: Page = await openBrowser(engine);
  run.after(() => browser.close());
  await browser.open(`${here}/`);
  await browser.waitFor('globalThis.send !== undefined');

  const sentence = (name: string, body: () => Promise<void>) => run.test(`${engine}: ${name}`, body);
  const send = (portal: string, options: object = {}) =>
    browser.evaluate<Sent>(`send(${JSON.stringify(portal)}, ${JSON.stringify(options)})`);
  const uncertain = async (portal: string, options: object = {}, kind = 'uncertain') => {
    const outcome = await send(portal, options);
    assert.deepEqual([portal, outcome.kind, outcome.mayExist], [portal, kind, true]);
  };

  for (const origin of [here, elsewhere]) {
    const where = origin === here ? "the page's own portal" : 'a portal of another origin';

    await sentence(`a task that ${where} made comes back`, async () => {
      arrived.length = 0;
      const outcome = await send(`${origin}/created`, { token: 'secret', title: 'Позвонить 😀' });
      assert.deepEqual([outcome.kind, outcome.status, outcome.task?.id], ['created', 201, 7]);
      assert.ok(outcome.phases.includes('receiving'));
      assert.equal(arrived.length, 1);
      assert.equal(arrived[0]?.headers.authorization, 'secret');
      assert.equal(arrived[0]?.headers['content-type'], 'application/json');
      assert.equal(arrived[0]?.headers.accept, 'application/json');
      assert.equal(arrived[0]?.body, '{"title":"Позвонить 😀","deadline":"2026-12-01","categoryId":30}');
    });

    await sentence(`two contacts get a task each from ${where}, after a look-up of the category`, async () => {
      arrived.length = lookedUp.length = 0;
      const outcome = await send(`${origin}/group`, { token: 'secret', contacts: [501, 502] });
      assert.deepEqual([outcome.kind, outcome.tasks?.map(({ id }) => id), outcome.missing], ['created', [1501, 1502], []]);
      assert.deepEqual([lookedUp, arrived].map((list) => list.map(({ headers }) => [headers.authorization, headers.cookie])), [[['secret', undefined]], [['secret', undefined]]]);
      assert.equal(arrived[0]?.body, '{"title":"Call","deadline":"2026-12-01","categoryId":30,"contactId":[501,502]}');
      assert.ok(outcome.phases.includes('receiving'));
    });

    await sentence(`a category that ${where} does not know keeps the tasks from being sent`, async () => {
      arrived.length = 0;
      const outcome = await send(`${origin}/notFound`, { contacts: [501, 502] });
      // The errors of another origin cannot be read.
      assert.deepEqual([outcome.kind, outcome.mayExist], [origin === here ? 'notFound' : 'offline', false]);
      assert.equal(arrived.length, 0);
    });

    await sentence(`a broken line to ${where} leaves the task uncertain`, async () => {
      await uncertain(`${origin}/dropped`);
      await uncertain(`${origin}/cut-by-length`);
      await uncertain(`${origin}/cut-by-end`);
    });

    await sentence(`time that runs out at ${where} leaves the task uncertain`, async () => {
      await uncertain(`${origin}/silent`, { timeout: 300 });
      await uncertain(`${origin}/trickling`, { timeout: 300 });
    });

    await sentence(`a signal ends the wait for ${where}, and the task may exist`, async () => {
      await uncertain(`${origin}/silent`, { abortAfter: 300 }, 'aborted');
      await uncertain(`${origin}/trickling`, { abortAfter: 300 }, 'aborted');
    });
  }

  await sentence('a signal given while progress is told ends the task, and the engine goes on', async () => {
    for (const abortAt of ['sending', 'receiving', 'receiving', 'receiving']) {
      await uncertain(`${here}/trickling`, { abortAt, timeout: 5000 }, 'aborted');
      assert.equal((await send(`${here}/created`)).kind, 'created');
    }
  });

  await sentence("every answer of the page's own portal is told from the others", async () => {
    for (const kind of ['rejected', 'unauthorized', 'paymentRequired', 'forbidden', 'notFound', 'unavailable', 'failed', 'unreadable']) {
      assert.equal((await send(`${here}/${kind}`)).kind, kind);
    }
    assert.equal((await send(`${here}/rejected`)).message, 'So it is.');
    assert.equal((await send(`${here}/unavailable`)).retryAfter, 120);
  });

  await sentence('a portal of another origin hides its errors: then the task may exist', async () => {
    for (const portal of ['rejected', 'unauthorized', 'failed']) await uncertain(`${elsewhere}/${portal}`);
  });

  await sentence('a portal that lets no other origin in gets no task', async () => {
    arrived.length = 0;
    const outcome = await send(`${elsewhere}/closed`, { token: 'secret' });
    assert.ok(['offline', 'uncertain'].includes(outcome.kind), outcome.kind);
    assert.equal(arrived.length, 0);
  });

  await sentence('a portal that cannot be reached is an outcome and no throw', async () => {
    const outcome = await send(shut);
    assert.ok(['offline', 'uncertain'].includes(outcome.kind), outcome.kind);
  });

  await sentence('a request with an error is never sent', async () => {
    arrived.length = 0;
    const outcome = await send(`${here}/created`, { title: '' });
    assert.equal(outcome.kind, 'rejected');
    assert.ok(outcome.issues?.some(({ path, code }) => path === '/title' && code === 'valueMissing'));
    assert.equal(arrived.length, 0);
  });

  await sentence('several tasks at the same time each have their own outcome', async () => {
    const kinds = ['created', 'failed', 'unavailable', 'created', 'notFound'];
    const all = kinds.map((kind) => `send(${JSON.stringify(`${here}/${kind}`)})`).join();
    const outcomes = await browser.evaluate<Sent[]>(`Promise.all([${all}])`);
    assert.deepEqual(outcomes.map(({ kind }) => kind), kinds);
  });

  await sentence('the policy of the page has refused nothing', async () => {
    assert.deepEqual(await browser.violations(), []);
  });
}

for (const engine of engines) test(`${engine}: tasks are sent from a page`, (run) => inOnePage(engine, run));
