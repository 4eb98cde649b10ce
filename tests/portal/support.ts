// How the tests talk to a sandbox portal of their own.

import { request, type IncomingHttpHeaders } from 'node:http';
import type { TestContext } from 'node:test';
import type { PortalOptions } from '../../demo/portal/portal.ts';
import { startPortal } from '../../demo/portal/server.ts';
import { readDeadline } from '../../demo/portal/time/deadline.ts';
import { zoneOf } from '../../demo/portal/time/zone.ts';

export const mikeId = '293bb997-28d8-4be0-8547-6eb50add1f3c';
export const siobhanId = '7c5e1ab0-4b86-4a68-9d3e-1a2b3c4d5e6f';

/** The moment at which every test portal lives, unless told otherwise. */
export const present = momentOf('2026-03-02T09:15:30.1234567Z');

/** The ticks of a moment with an offset. */
export function momentOf(text: string): bigint {
  return readDeadline(text, zoneOf('UTC'));
}

/** An answer as it came over the wire. */
export interface Received {
  status: number;
  reason: string;
  headers: IncomingHttpHeaders;
  text: string;
  /** The body as JSON; reading it throws when it is none. */
  readonly json: any;
  /** The member `response` of the envelope. */
  readonly response: any;
  /** The member `error.message` of the envelope. */
  readonly message: string;
}

/** What a request carries. */
export interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** Sends a request and receives the whole answer; rejects when the connection breaks off. */
export function exchange(url: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Received> {
  return new Promise((resolve, reject) => {
    const length: Record<string, string> = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    const outgoing = request(url, { method, headers: { ...length, ...headers }, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('error', reject);
      incoming.on('data', (chunk) => chunks.push(chunk));
      incoming.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({
          status: incoming.statusCode ?? 0,
          reason: incoming.statusMessage ?? '',
          headers: incoming.headers,
          text,
          get json() { return JSON.parse(text); },
          get response() { return JSON.parse(text).response; },
          get message() { return JSON.parse(text).error.message; },
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** A portal with someone signed in. */
export interface Client {
  url: string;
  token: string;
  get(path: string): Promise<Received>;
  post(path: string, body: string | Buffer, contentType?: string): Promise<Received>;
  /** Creates a task from JSON: a value, or text to be sent as it is. */
  create(body: unknown, query?: string): Promise<Received>;
  /** Creates a task from the members that a test cares about, filled up with a title, deadline and category. */
  createWith(members: Record<string, unknown>): Promise<Received>;
}

/** Starts a portal that ends with the test, and signs Mike in. */
export async function portalFor(context: TestContext, options: Partial<PortalOptions> = {}): Promise<Client> {
  const portal = await startPortal({ dataDir: ':memory:', now: () => present, address: 'https://portal.example.com', ...options });
  context.after(() => portal.close());
  const signIn = JSON.stringify({ userName: 'mike@example.com', password: 'sandbox' });
  const api = `${portal.url}api/2.0/`;
  const signedIn = await exchange(`${api}authentication`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: signIn });
  const token: string = signedIn.response.token;
  const client: Client = {
    url: portal.url,
    token,
    get: (path) => exchange(api + path, { headers: { Authorization: token } }),
    post(path, body, contentType) {
      const headers: Record<string, string> = { Authorization: token };
      if (contentType) headers['Content-Type'] = contentType;
      return exchange(api + path, { method: 'POST', headers, body });
    },
    create(body, query = '') {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return client.post(`crm/task${query}`, text, 'application/json');
    },
    createWith: (members) => client.create({ title: 'T', deadline: '2026-12-16', categoryId: 30, ...members }),
  };
  return client;
}

/** The text for everything that is missing or out of range (contract 3). */
export const outOfRange = 'Value does not fall within the expected range.';
