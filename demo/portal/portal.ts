// How the sandbox portal answers a request, inside whatever HTTP server asks it to.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { authenticate, type Caller, cookieName } from './auth.ts';
import { bindBody } from './binding/body.ts';
import { Parameters } from './binding/parameters.ts';
import type { View } from './crm/view.ts';
import { openDatabase } from './data/database.ts';
import { mike } from './data/seed/people.ts';
import { SessionTable } from './data/sessions.ts';
import { TaskTable } from './data/tasks.ts';
import { hresults, PortalError, serverError } from './errors.ts';
import { controlFaults } from './faults/control.ts';
import type { Fault } from './faults/fault.ts';
import { playAfter, playBefore, refusalOf } from './faults/play.ts';
import { Switchboard } from './faults/switchboard.ts';
import { type Answer, errorAnswer, notFoundPage, plainAnswer, successAnswer, unauthorizedAnswer } from './http/answer.ts';
import { allowOrigin, preflightAnswer } from './http/cors.ts';
import { type Exchange, receive } from './http/exchange.ts';
import { imageAt } from './http/images.ts';
import { send } from './http/send.ts';
import { findRoute, isApiPath } from './routes/index.ts';
import { readListing } from './routes/listing.ts';
import type { Route } from './routes/route.ts';
import { presentTicks } from './time/ticks.ts';
import { zoneOf } from './time/zone.ts';

/** What a sandbox portal can be told. */
export interface PortalOptions {
  /** The directory of its database, or ":memory:" for one that passes with the process. */
  dataDir: string;
  /** The portal's IANA time zone; UTC unless given. */
  timeZone?: string;
  /** The culture of every caller instead of their own, such as tr-TR. */
  culture?: string;
  /** The address in absolute links; the one the client used unless given. */
  address?: string;
  /** The id of the first task in a new database. */
  firstTaskId?: number;
  /** The present, in 100 ns ticks since 1970. */
  now?: () => bigint;
  /** Makes the tokens of sign-ins. */
  newToken?: () => string;
}

/** A sandbox portal. */
export interface Portal {
  /** Whether the portal answers this path itself, be it only to say that nothing is there. */
  owns(path: string): boolean;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Closes the database. */
  close(): void;
}

const controlPath = '/sandbox/faults';
const firstTaskId = 1001;
// A look-up takes its parameters from the query alone.
const noCookies: ReadonlyMap<string, string> = new Map();

/** Makes a portal; throws a sentence when its zone or its data directory cannot be used. */
export function createPortal(options: PortalOptions): Portal {
  const zone = zoneOf(options.timeZone ?? 'UTC');
  const now = options.now ?? presentTicks;
  const database = openDatabase(options.dataDir);
  const tasks = new TaskTable(database, options.firstTaskId ?? firstTaskId);
  const sessions = new SessionTable(database, options.newToken);
  const switchboard = new Switchboard();
  const viewOf = ({ host }: Exchange): View => ({
    zone, tasks, sessions, now: now(), culture: options.culture,
    address: (options.address ?? `http://${host}`).replace(/\/$/, ''),
  });
  return {
    owns: (path) => isApiPath(path) || path === controlPath || imageAt(path) !== undefined,
    async handle(request, response) {
      const exchange = await receive(request);
      if (!exchange) return send(response, plainAnswer(413, 'text/html', 'The request is too large.'));
      if (exchange.path === controlPath) return send(response, controlFaults(exchange, switchboard));
      if (!isApiPath(exchange.path)) return send(response, imageAt(exchange.path) ?? notFoundPage());
      if (exchange.method === 'OPTIONS') return send(response, allowOrigin(preflightAnswer()));
      await answerApi(exchange, response, switchboard, () => viewOf(exchange));
    },
    close: () => database.close(),
  };
}

async function answerApi(
  exchange: Exchange, response: ServerResponse, switchboard: Switchboard, view: () => View,
): Promise<void> {
  const found = findRoute(exchange.method, exchange.path);
  let fault: Fault | undefined;
  try {
    fault = switchboard.faultFor(exchange.query, found?.route.isCreate ?? false);
  } catch (error) {
    return send(response, plainAnswer(400, 'text/plain; charset=utf-8', (error as Error).message));
  }
  const early = fault && await playBefore(fault, response, exchange.host, exchange.authorization !== undefined);
  if (early === 'dropped') return;
  const answer = early ?? (found ? answerRoute(exchange, found.route, found.captures, fault, view()) : notFoundPage());
  const played = fault && !early ? playAfter(fault, answer, response) : { answer };
  if (played !== 'dropped') send(response, allowOrigin(played.answer), played.cut);
}

/** Authorization, binding, the product filter and the handler, in the order of contract 1.1. */
function answerRoute(exchange: Exchange, route: Route, captures: string[], fault: Fault | undefined, view: View): Answer {
  const caller: Caller | undefined = route.isOpen ? { person: mike } : authenticate(exchange, view);
  if (!caller) return unauthorizedAnswer(exchange.host, exchange.authorization !== undefined);
  const listing = readListing(exchange.query);
  try {
    const sources = { parameters: bindRequest(exchange), cookies: exchange.method === 'GET' ? noCookies : exchange.cookies };
    const act = route.prepare({ view, caller: caller.person, sources, listing, captures });
    const refusal = refusalOf(fault, route.isCreate ?? false, route.isOpen ?? false);
    if (refusal) throw refusal;
    const reply = act();
    if (caller.cookie) reply.headers = { 'Set-Cookie': `${cookieName}=${encodeURIComponent(caller.cookie)}; path=/; HttpOnly` };
    return successAnswer(route.method === 'POST' ? 201 : 200, reply, listing.fields);
  } catch (error) {
    return errorAnswer(error instanceof PortalError ? error : serverError(String(error), hresults.other));
  }
}

/** The query's values before the body's, so that they win (contract 1.4). */
function bindRequest(exchange: Exchange): Parameters {
  const parameters = new Parameters();
  parameters.addAll(exchange.query);
  if (exchange.method !== 'GET') parameters.addAll(bindBody(exchange.contentType, exchange.body));
  return parameters;
}
