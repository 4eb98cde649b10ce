// How does a test serve pages as a careful site does: one origin, right media types, and the strict
// Content-Security-Policy that the package promises to work under?

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const mediaTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** What is served. */
export interface Site {
  /** Folders by the path they appear under: { '/web/dist/': '…/web/dist' }. */
  folders?: Record<string, string>;
  /** Files that a test writes itself, by path: { '/': '<!doctype html>…', '/main.js': '…' }. No extension is HTML. */
  files?: Record<string, string>;
  /** What is answered in JSON, whatever the method; undefined for what is a file or is not there. */
  answers?: (path: string) => { status: number; json: string } | undefined;
  /** Other origins that pages may connect to. */
  connect?: string[];
}

/** A site that is up. */
export interface Served {
  /** Its origin, without a slash at the end. */
  origin: string;
  /** The violations that browsers reported so far: "script-src-elem inline". */
  reports: string[];
  /** Waits until a browser has reported a violation of a directive. */
  reported(directive: string): Promise<void>;
  close(): void;
}

/** The policy of design: nothing looser, in every test and in the demo. */
export function policyOf(connect: string[] = []): string {
  const base = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; require-trusted-types-for 'script'";
  return connect.length ? `${base}; connect-src 'self' ${connect.join(' ')}` : base;
}

/** Serves a site on a free port of this machine until it is closed. */
export async function serve(site: Site): Promise<Served> {
  const reports: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/.csp-report') await keepReport(request, response);
    else await answer(site, decoded(pathname), response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  async function keepReport(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const report = JSON.parse((await request.toArray()).join(''))['csp-report'];
    reports.push(`${report['effective-directive']} ${report['blocked-uri']}`);
    response.writeHead(204).end();
    server.emit('reported');
  }

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reports,
    async reported(directive) {
      while (!reports.some((report) => report.startsWith(`${directive} `))) await once(server, 'reported');
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A path as a person reads it; one that is no text, as hostile addresses may be, stays as it came. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function answer(site: Site, path: string, response: ServerResponse): Promise<void> {
  const made = site.answers?.(path);
  if (made) return void response.writeHead(made.status, { 'Content-Type': 'application/json; charset=utf-8' }).end(made.json);
  const body = site.files?.[path] ?? (await readFrom(site.folders ?? {}, path));
  if (body === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
    return;
  }
  response.writeHead(200, {
    'Content-Type': mediaTypes[extname(path)] ?? mediaTypes['.html'],
    'Content-Security-Policy': `${policyOf(site.connect)}; report-uri /.csp-report`,
    'Cache-Control': 'no-store',
  });
  response.end(body);
}

async function readFrom(folders: Record<string, string>, path: string): Promise<Buffer | undefined> {
  const prefix = Object.keys(folders).find((candidate) => path.startsWith(candidate));
  if (prefix === undefined) return undefined;
  const inside = normalize(`/${path.slice(prefix.length)}`);
  return readFile(join(folders[prefix] as string, inside)).catch(() => undefined);
}
