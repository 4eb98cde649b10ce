// How does watch.js come into a page of a browser whose driver runs no script before the page's own? Through a proxy
// that puts it first in every HTML document and passes everything else on as it is, broken answers included.

import { readFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

const script = readFileSync(new URL('watch.js', import.meta.url));
const scriptPath = '/.watch.js';

/** Starts the proxy; close it when the browser is closed. */
export async function startWatchingProxy(): Promise<{ address: string; close(): void }> {
  const server = createServer(pass).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function pass(asked: IncomingMessage, answer: ServerResponse): void {
  const target = new URL(asked.url ?? '');
  if (target.pathname === scriptPath) {
    answer.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
    return;
  }
  const { 'accept-encoding': _encoding, 'proxy-connection': _connection, ...headers } = asked.headers;
  // A connection of its own for each request: what breaks it is then this request's alone.
  const passed = request(target, { method: asked.method, headers, agent: false }, (given) => give(given, answer));
  passed.on('error', () => answer.destroy());
  answer.on('close', () => passed.destroy());
  asked.pipe(passed);
}

function give(given: IncomingMessage, answer: ServerResponse): void {
  const status = given.statusCode ?? 502;
  given.on('error', () => answer.destroy());
  if (!given.headers['content-type']?.startsWith('text/html')) {
    answer.writeHead(status, given.headers);
    answer.flushHeaders();
    given.pipe(answer);
    return;
  }
  const parts: Buffer[] = [];
  given.on('data', (part) => parts.push(part));
  given.on('end', () => {
    const body = withScript(Buffer.concat(parts).toString('utf8'));
    const { 'transfer-encoding': _chunked, ...headers } = given.headers;
    answer.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
  });
}

function withScript(html: string): string {
  const tag = `<script src="${scriptPath}"></script>`;
  const head = /<head[^>]*>|<!doctype[^>]*>/gi;
  const starts = [...html.matchAll(head)];
  const last = starts.find(([start]) => start.startsWith('<h')) ?? starts[0];
  const at = last ? last.index + last[0].length : 0;
  return html.slice(0, at) + tag + html.slice(at);
}
