// How is the portal asked for something, and what may leave for it?
import { readAnswer } from '../answer-body.ts';
import { apiAddress } from '../portal.ts';
import { tokenOf } from '../token.ts';
import { LookupError } from './lookup-error.ts';

/** A portal, and in whose name it is asked. */
export interface PortalAccess {
  /** The portal's address, as in `https://portal.example.com`; http: is for localhost only. */
  portal: string | URL;
  /**
   * What the Authorization header holds (contract 4), or a function that is asked for it before each request. It goes
   * nowhere else. A page of the portal itself needs none.
   */
  token?: string | (() => string | Promise<string>) | undefined;
  /**
   * Told when the portal refuses a token. Gives another one, with which it is asked once more; undefined when there is
   * none. Look-ups that are refused at the same time ask together.
   */
  renew?: ((refused: string) => Promise<string | undefined>) | undefined;
  /** Sends in place of the page's own fetch. */
  fetch?: typeof fetch | undefined;
}

/** Asks for what stands at a path below `/api/2.0/`. Rejects with a LookupError, or as the signal says. */
export type PortalLine = (path: string, query: Query, signal: AbortSignal) => Promise<Uint8Array>;

/** What stands behind the question mark. */
export type Query = Readonly<Record<string, string>>;

/** How long an answer may take. Past it nobody waits any more. */
const patience = 30_000;

/** A line to a portal. Throws a TypeError for an address to which no token may go. */
export function openLine({ portal, token, renew, fetch: send }: PortalAccess): PortalLine {
  const root = apiAddress(portal);
  const currentToken = async () => tokenOf(typeof token === 'function' ? await token() : token);
  let renewal: { of: string; token: Promise<string | undefined> } | undefined;

  /** Another token for a refused one; what replaced it once replaces it until it is refused itself. */
  const renewed = async (refused: string): Promise<string | undefined> => {
    if (renewal?.of !== refused) renewal = { of: refused, token: Promise.resolve(renew?.(refused)) };
    const asked = renewal;
    const other = await asked.token.catch(() => undefined);
    if (other === undefined && renewal === asked) renewal = undefined;
    return other;
  };

  return async (path, query, signal) => {
    const search = new URLSearchParams(query).toString();
    const address = root + path + (search && `?${search}`);
    const first = await currentToken();
    const response = await exchange(send ?? fetch, address, first, signal);
    if (response.status !== 401 || !renew) return accepted(response);
    const second = await renewed(first);
    signal.throwIfAborted();
    if (second === undefined) return accepted(response);
    const again = await exchange(send ?? fetch, address, tokenOf(second), signal);
    if (again.status === 401) renewal = undefined;
    return accepted(again);
  };
}

/** An answer as it came, as much of it as is read. */
interface Answer {
  status: number;
  body: Uint8Array;
}

async function exchange(send: typeof fetch, address: string, token: string, signal: AbortSignal): Promise<Answer> {
  signal.throwIfAborted();
  const line = new AbortController();
  const end = () => line.abort();
  signal.addEventListener('abort', end);
  const timer = setTimeout(end, patience);
  try {
    const response = await send(address, {
      // No other header may cross origins (contract 4).
      headers: { Accept: 'application/json', ...(token && { Authorization: token }) },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: line.signal,
    });
    return { status: response.status, body: await readAnswer(response, line.signal, () => {}) };
  } catch {
    signal.throwIfAborted();
    // fetch's own error may repeat the address.
    const isLate = line.signal.aborted;
    throw new LookupError(0, isLate ? 'The portal did not answer in time.' : 'The portal cannot be reached.');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}

/** The status counts first: the body of an error may be text, a page, or nothing (contract 3). */
function accepted({ status, body }: Answer): Uint8Array {
  if (status >= 200 && status < 300) return body;
  const isRefused = status === 401;
  throw new LookupError(status, isRefused ? 'The portal does not accept the token.' : `The portal answered ${status}.`);
}
