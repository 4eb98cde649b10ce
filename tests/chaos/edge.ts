// What stands between the pages and the portal, as nginx does, and breaks?
import { ServerResponse, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { Portal } from '../../demo/portal/portal.ts';
import { randomFault, type Fault } from './faults.ts';
import type { Random } from './random.ts';

/** Passes requests on to a portal, and most often not as they should be. */
export class Edge {
  /** Whether all is well from now on. */
  isCalm = false;
  /** Whether every line breaks at once. */
  isDown = false;
  /** How often each fault was played. */
  readonly played = new Map<string, number>();
  /** Ends a tab or the browser, and resolves when it has ended. */
  kill: (what: 'tab' | 'browser') => Promise<void> = async () => {};
  readonly #portal: Portal;
  readonly #random: Random;
  readonly #work = new Set<Promise<void>>();

  constructor(portal: Portal, random: Random) {
    this.#portal = portal;
    this.#random = random;
  }

  /** Answers a request, sooner or later or never. */
  handle(request: IncomingMessage, response: ServerResponse): void {
    // Browsers send a POST again by themselves when a connection that was used before breaks.
    response.setHeader('Connection', 'close');
    const work = this.#answer(request, response).catch(() => void response.destroy());
    this.#work.add(work);
    void work.then(() => this.#work.delete(work));
  }

  /** Resolves when nothing is being worked on that somebody may have given up. */
  async idle(): Promise<void> {
    while (this.#work.size > 0) await Promise.all(this.#work);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isOfCrm = request.method !== 'OPTIONS' && /\/(crm|people)\//.test(request.url ?? '');
    if (isOfCrm && this.isDown) return this.#play('line down', () => void response.destroy());
    const fault = isOfCrm && !this.isCalm ? randomFault(this.#random, request.method === 'POST') : { name: '' };
    // A browser may be gone before the portal reads what it sent.
    const body = await request.toArray().then(Buffer.concat, () => undefined);
    if (body) await this.#play(fault.name, () => this.#broken(fault, replayed(request, body, fault), response));
  }

  async #play(name: string, act: () => Promise<void> | void): Promise<void> {
    if (name) this.played.set(name, (this.played.get(name) ?? 0) + 1);
    await act();
  }

  async #broken({ around }: Fault, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!around) return this.#portal.handle(request, response);
    const unheard = new ServerResponse(request);
    if (around.kind === 'late') response.destroy();
    if (around.kind === 'late' || around.kind === 'slow') await setTimeout(around.ms);
    if (around.kind === 'slow') return this.#portal.handle(request, trickling(response, around.ms));
    if (around.kind === 'kill' && around.when === 'beforeSave') {
      await this.kill(around.what);
      await setTimeout(around.ms);
    }
    await this.#portal.handle(request, unheard);
    if (around.kind === 'kill' && around.when === 'afterSave') await this.kill(around.what);
    if (around.kind === 'answer') response.writeHead(around.status, around.headers).end(around.body);
    else response.destroy();
  }
}

/** A request that can be read, now or later, wherever its line has gone. */
function replayed(request: IncomingMessage, body: Buffer, { sandbox = {} }: Fault): IncomingMessage {
  const { method, url = '', headers, httpVersionMajor, httpVersionMinor } = request;
  const query = Object.entries(sandbox).map(([name, value]) => `sandbox-${name}=${value}`);
  const target = query.length > 0 ? `${url}${url.includes('?') ? '&' : '?'}${query.join('&')}` : url;
  const message = { method, url: target, headers, httpVersionMajor, httpVersionMinor };
  return Object.assign(Readable.from([body]), message) as unknown as IncomingMessage;
}

/** An answer whose second half comes later. */
function trickling(response: ServerResponse, ms: number): ServerResponse {
  const end = response.end.bind(response);
  response.end = ((body: Buffer) => {
    const half = body.length >> 1;
    response.write(body.subarray(0, half));
    void setTimeout(ms).then(() => end(body.subarray(half)));
    return response;
  }) as typeof response.end;
  return response;
}
