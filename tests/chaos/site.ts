// Where do the pages and their portal live?
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createPortal } from '../../demo/portal/portal.ts';
import { policyOf } from '../browser/serve.ts';
import { Edge } from './edge.ts';
import { early, html, script } from './page.ts';
import type { Random } from './random.ts';

/** A site whose pages have an outbox, and the portal that they send to. */
export interface Site {
  url: string;
  edge: Edge;
  /** The portal's own database. */
  database: DatabaseSync;
  close(): Promise<void>;
}

/** Starts a site; its portal is of the same origin, or of another one, whose errors cannot be read (contract 4). */
export async function startSite(random: Random, timeZone: string, isForeign: boolean): Promise<Site> {
  const dataDir = await mkdtemp(join(tmpdir(), 'taskform-chaos-'));
  const portal = createPortal({ dataDir, timeZone });
  const database = new DatabaseSync(join(dataDir, 'portal.sqlite'));
  const edge = new Edge(portal, random);
  const foreign = isForeign ? await listen((request, response) => edge.handle(request, response)) : undefined;
  const server = await listen((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    if (!foreign && portal.owns(path)) edge.handle(request, response);
    else void answerPage(path, originOf(foreign ?? server), response);
  });
  return {
    url: `${originOf(server)}/`,
    edge,
    database,
    async close() {
      for (const each of [server, foreign]) each?.closeAllConnections();
      for (const each of [server, foreign]) each?.close();
      database.close();
      portal.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

async function answerPage(path: string, portal: string, response: ServerResponse): Promise<void> {
  const wasm = '/taskform-engine.wasm';
  const answers: Record<string, readonly [type: string, body: string]> = {
    '/': ['text/html; charset=utf-8', html],
    '/early.js': ['text/javascript', early],
    '/main.js': ['text/javascript', script],
    '/setting.json': ['application/json', JSON.stringify({ portal })],
  };
  const [type, body] = path === wasm
    ? ['application/wasm', await readFile(new URL(`../../web/dist${wasm}`, import.meta.url))]
    : (answers[path] ?? ['text/plain', undefined]);
  response.writeHead(body === undefined ? 404 : 200, {
    'Content-Type': type,
    'Content-Security-Policy': policyOf([portal]),
    'Cache-Control': 'no-store',
    Connection: 'close',
  });
  response.end(body);
}

async function listen(listener: RequestListener): Promise<Server> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
