// What stands at which path of the demo's origin, and under which policy?

import type { RequestListener, ServerResponse } from 'node:http';
import { sendFile } from './static-file.ts';

/** What the page is told about the portal behind it. */
export type Setting =
  | { mode: 'sandbox'; account: { userName: string; password: string } }
  | { mode: 'portal'; portal: string };

/** What the origin is made of. */
export interface Parts {
  /** The folder of the page. */
  page: URL;
  /** The folder of the built package. */
  dist: URL;
  /** The folder of the page's own npm packages, which its batch page needs. */
  packages?: URL;
  setting: Setting;
  /** Whether the portal answers a path. */
  ownsPath(path: string): boolean;
  /** The portal. */
  answer: RequestListener;
}

/** The policy that the package promises to work under, and nothing looser. */
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; require-trusted-types-for 'script'";

/** On every answer. The photos and icons in a real portal's tasks are on the portal. */
const headersFor = (setting: Setting): Record<string, string> => ({
  'Content-Security-Policy': setting.mode === 'portal' ? `${policy}; img-src 'self' ${new URL(setting.portal).origin}` : policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
});

/** Where the folders begin that are not the page's. */
const foldersOf = ({ dist, packages }: Parts): [path: string, folder: URL][] => [
  ['/taskform/', dist],
  ...(packages ? ownPackages.map(([path, folder]): [string, URL] => [path, new URL(folder, packages)]) : []),
];

const ownPackages = [['/papaparse/', 'papaparse/'], ['/idb/', 'idb/build/']] as const;

/** Makes the listener of the demo's origin. */
export function siteOn(parts: Parts): RequestListener {
  const { page, setting, ownsPath, answer } = parts;
  const headers = headersFor(setting);
  const folders = foldersOf(parts);
  return async (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // Browsers send a POST again by themselves when a connection that was used before breaks: every request gets a new
    // one, so that the sandbox's broken connections are seen for what they are.
    response.setHeader('Connection', 'close');
    if (ownsPath(path)) return answer(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sayPlainly(response, 405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });
    }
    if (path === '/demo.json') {
      const body = JSON.stringify(setting);
      response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
      return void response.end(request.method === 'HEAD' ? undefined : body);
    }
    const [start, folder] = folders.find(([start]) => path.startsWith(start)) ?? ['/', page];
    const name = path === '/' ? 'index.html' : path.slice(start.length);
    if (!(await sendFile(folder, name, request, response))) sayPlainly(response, 404, 'There is nothing at this address.');
  };
}

function sayPlainly(response: ServerResponse, status: number, sentence: string, more: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...more });
  response.end(sentence);
}
