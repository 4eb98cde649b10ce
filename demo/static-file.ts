// How does a file of a folder reach a browser: with the right media type, never from outside the folder, and only
// when the browser does not have it already?

import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** The media types of what is served; a file of another kind is not there. */
const mediaTypes: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  map: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
};

/** Names as our files have them. No dot begins a part, so no name leads out of a folder. */
const plainName = /^(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.(\w+)$/;

/** Sends a file; false when there is none of that name. */
export async function sendFile(folder: URL, name: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const type = mediaTypes[plainName.exec(name)?.[1] ?? ''];
  if (!type) return false;
  const file = new URL(name, folder);
  const facts = await stat(file).catch(() => undefined);
  if (!facts?.isFile()) return false;
  const tag = `"${facts.size.toString(36)}-${Math.floor(facts.mtimeMs).toString(36)}"`;
  const caching = { ETag: tag, 'Cache-Control': 'no-cache' };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, caching).end();
    return true;
  }
  const body = await readFile(file).catch(() => undefined);
  if (!body) return false;
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length, ...caching });
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
}
