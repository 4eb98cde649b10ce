// What came in: a request's path, query, cookies and whole body, ready to be routed and bound.

import type { IncomingMessage } from 'node:http';
import { readForm } from '../binding/form.ts';
import type { Parameters } from '../binding/parameters.ts';

/** A request that has been received in full. */
export interface Exchange {
  method: string;
  /** The path as it was sent, without the query. */
  path: string;
  query: Parameters;
  authorization: string | undefined;
  contentType: string | undefined;
  cookies: ReadonlyMap<string, string>;
  /** The host and port that the client addressed. */
  host: string;
  body: Buffer;
}

const largestBody = 64 * 1024 * 1024;

/** Receives a request; undefined when its body is larger than the portal takes or breaks off. */
export async function receive(request: IncomingMessage): Promise<Exchange | undefined> {
  const body = await readBody(request);
  if (!body) return undefined;
  const [path, ...query] = (request.url ?? '/').split('?');
  return {
    method: request.method ?? 'GET',
    path,
    query: readForm(query.join('?')),
    authorization: request.headers.authorization,
    contentType: request.headers['content-type'],
    cookies: readCookies(request.headers.cookie ?? ''),
    host: request.headers.host ?? 'localhost',
    body,
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += chunk.length;
      // What is too large is read to its end all the same, so that the answer can be read as well.
      if (size <= largestBody) chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  return size <= largestBody ? Buffer.concat(chunks) : undefined;
}

function readCookies(header: string): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of header.split(';')) {
    const equals = pair.indexOf('=');
    const name = pair.slice(0, Math.max(equals, 0)).trim();
    if (name && !cookies.has(name)) cookies.set(name, readValue(pair.slice(equals + 1).trim()));
  }
  return cookies;
}

function readValue(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
