// Who is calling: password, token or cookie, in the order in which the portal tries them.

import { bindForm } from './binding/body.ts';
import type { View } from './crm/view.ts';
import { findPerson, passwords, people, type Person } from './data/seed/people.ts';
import type { Exchange } from './http/exchange.ts';
import { day } from './time/ticks.ts';

/** The name of the cookie and of the form field that carry a token. */
export const cookieName = 'asc_auth_key';

const lifetime = 365n * day;

/** A caller; `cookie` is the token that the answer sets as a cookie, after a header (contract 4). */
export interface Caller {
  person: Person;
  cookie?: string;
}

/** Finds the caller; undefined means 401. */
export function authenticate(exchange: Exchange, view: View): Caller | undefined {
  return byHeader(exchange, view) ?? byToken(exchange.cookies.get(cookieName), view)
    ?? byToken(exchange.query.all(cookieName)[0], view) ?? byToken(formField(exchange), view);
}

function byHeader(exchange: Exchange, view: View): Caller | undefined {
  const header = exchange.authorization?.split(',')[0].trim();
  if (!header) return undefined;
  if (header.startsWith('Basic ')) return byPassword(header.slice(6), view);
  const token = header.startsWith('Bearer ') ? header.slice(7).trim() : header;
  const caller = byToken(token, view);
  return caller && { ...caller, cookie: token };
}

function byPassword(credentials: string, view: View): Caller | undefined {
  const [email, ...password] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  const person = personWith(email, password.join(':'));
  return person && { person, cookie: signIn(person, view).token };
}

function byToken(token: string | undefined, view: View): Caller | undefined {
  const id = token && view.sessions.userOf(token, view.now);
  const person = id ? findPerson(id) : undefined;
  return person && { person };
}

function formField(exchange: Exchange): string | undefined {
  try {
    return bindForm(exchange.contentType, exchange.body).all(cookieName)[0];
  } catch {
    // A Content-Type that cannot be read carries no form; binding reports it later.
    return undefined;
  }
}

/** The person with this e-mail and password. */
export function personWith(email: string, password: string): Person | undefined {
  const expected = passwords.get(email.toLowerCase());
  if (expected === undefined || expected !== password) return undefined;
  return people.find((person) => person.email === email.toLowerCase());
}

/** Makes a token that holds for a year (contract 4). */
export function signIn(person: Person, view: View): { token: string; expires: bigint } {
  const expires = view.now + lifetime;
  return { token: view.sessions.open(person.id, expires), expires };
}
