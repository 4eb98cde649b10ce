// How requests reach a real portal instead, so that a page of this origin works against one without CORS.

import { request as requestHttp } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { request as requestHttps } from 'node:https';
import { pipeline } from 'node:stream';

const ownHeaders = new Set([
  'host', 'cookie', 'origin', 'referer', 'connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization',
  'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'expect',
]);
const withheld = new Set(['set-cookie', 'connection', 'keep-alive', 'transfer-encoding', 'trailer', 'upgrade']);

/** Makes a listener that forwards everything under /api/2.0/ and knows nothing else. */
export function forwardTo(portal: URL): RequestListener {
  return (incoming, outgoing) => {
    if (!incoming.url?.startsWith('/api/2.0/')) {
      outgoing.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      outgoing.end('Only /api/2.0/ is forwarded to the portal.');
      return;
    }
    forward(portal, incoming, outgoing);
  };
}

function forward(portal: URL, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const path = portal.pathname.replace(/\/$/, '') + incoming.url;
  const send = portal.protocol === 'https:' ? requestHttps : requestHttp;
  const upstream = send({
    protocol: portal.protocol, hostname: portal.hostname, port: portal.port, path,
    method: incoming.method, headers: without(incoming.headers, ownHeaders),
  });
  upstream.on('response', (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.statusMessage, without(answer.headers, withheld));
    pipeline(answer, outgoing, () => undefined);
  });
  upstream.on('error', (error) => {
    if (outgoing.headersSent) return void outgoing.destroy();
    outgoing.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' });
    outgoing.end(`The portal ${portal.origin} cannot be reached: ${error.message || 'no connection'}.`);
  });
  outgoing.on('close', () => upstream.destroy());
  incoming.pipe(upstream);
}

/** Headers without those of one connection; a body of unknown length stays chunked. */
function without(headers: IncomingHttpHeaders, names: ReadonlySet<string>): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.has(name)));
}
