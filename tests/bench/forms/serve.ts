// What serves the forms? One server for all, compressed as careful sites do it, with a portal behind it for ours.
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createPortal } from '../../../demo/portal/portal.ts';
import { policyOf } from '../../browser/serve.ts';
import { buildForms } from '../../peers/forms/build.ts';
import { type Form, formsOf } from './roster.ts';

export interface FormSite {
  readonly origin: string;
  readonly forms: readonly Form[];
  close(): void;
}

const ourFolder = new URL('../../../web/dist/standalone/', import.meta.url);

const mediaTypes: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Ours as the README shows it: one script tag, one element, a token, and what stands in the element before the script. */
const ourPage = (standing = ''): string =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>New task</title>' +
  '<link rel="icon" href="data:,">' +
  (standing && '<link rel="preload" as="style" href="/taskform/task-form.css">') +
  '<link rel="stylesheet" href="/page.css">' +
  '<script type="module" src="/taskform/task-form.js"></script><script type="module" src="/token.js"></script>' +
  `</head><body><task-form draft-key="">${standing}</task-form></body></html>`;

/** Everything is compressed before the first page asks for it. */
export async function serveForms(): Promise<FormSite> {
  const peers = await buildForms();
  const portal = createPortal({ dataDir: ':memory:' });
  const files = new Map<string, Buffer>();
  const add = (path: string, contents: Uint8Array | string) => files.set(path, brotliCompressSync(contents));
  for (const peer of peers) for (const [path, contents] of Object.entries(peer.files)) add(path, contents);
  for (const [path, contents] of await ourFiles()) add(path, contents);
  add('/taskform', ourPage((await readFile(new URL('task-form.en.html', ourFolder), 'utf8')).trim()));
  add('/taskform-script', ourPage());

  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (portal.owns(path)) return void portal.handle(request, response).catch(() => response.destroy());
    answer(response, path, files.get(path));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  add('/token.js', `document.querySelector('task-form').token = ${JSON.stringify(await signIn(origin))};`);
  return {
    origin,
    forms: formsOf(peers),
    close() {
      server.close();
      server.closeAllConnections();
      portal.close();
    },
  };
}

function answer(response: ServerResponse, path: string, body: Buffer | undefined): void {
  if (!body) return void response.writeHead(404).end();
  response.writeHead(200, {
    'Content-Type': mediaTypes[extname(path)],
    'Content-Encoding': 'br',
    'Content-Length': body.length,
    'Content-Security-Policy': policyOf(),
  });
  response.end(body);
}

async function ourFiles(): Promise<[string, Buffer][]> {
  const names = (await readdir(ourFolder)).filter((name) => /\.(js|wasm|css)$/.test(name));
  return Promise.all(names.map(async (name): Promise<[string, Buffer]> => [`/taskform/${name}`, await readFile(new URL(name, ourFolder))]));
}

async function signIn(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/api/2.0/authentication`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ userName: 'mike@example.com', password: 'sandbox' }),
  });
  return (await answer.json()).response.token;
}
