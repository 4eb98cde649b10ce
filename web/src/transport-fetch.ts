// How is a request carried in Node, whose errors tell more than a browser's? By the global fetch.
import type { Engine } from './engine.ts';
import { readAnswer } from './answer-body.ts';
import { neverConnected } from './connection-error.ts';
import type { Outcome } from './outcome.ts';
import type { Failure } from './raw-engine.ts';
import type { PortalResponse } from './readers.ts';
import type { Shipment, Transport } from './transport.ts';

/** fetch as a transport, with the engine as the reader of what it brings. */
export function fetchTransport(engine: Engine, readResponse: (response: PortalResponse) => Outcome): Transport {
  const failure = (kind: Failure, sent: boolean): Outcome => {
    engine.raw.readFailure(kind, sent);
    return engine.answer();
  };

  return async (shipment) => {
    const line = new AbortController();
    let ended: Failure | undefined;
    const end = (kind: Failure) => (): void => {
      ended = kind;
      line.abort();
    };
    const onAbort = end('aborted');
    shipment.signal?.addEventListener('abort', onAbort);
    const timer = shipment.timeout > 0 ? setTimeout(end('timeout'), shipment.timeout) : undefined;
    try {
      return readResponse(await exchange(shipment, line.signal));
    } catch (error) {
      // fetch does not tell how much has left, so the task may be there unless no connection was ever made.
      if (ended) return failure(ended, true);
      return neverConnected(error) ? failure('offline', false) : failure('network', true);
    } finally {
      clearTimeout(timer);
      shipment.signal?.removeEventListener('abort', onAbort);
    }
  };
}

/** Sends the request and brings the answer, as much of it as arrives. */
async function exchange({ url, body, token, onProgress }: Shipment, signal: AbortSignal): Promise<PortalResponse> {
  const size = new TextEncoder().encode(body).length;
  onProgress({ phase: 'sending', loaded: 0, total: size });
  const response = await fetch(url, {
    method: 'POST',
    // The media type must be exactly this, in lower case (contract 1.4); no other header may cross origins (contract 4).
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...(token && { Authorization: token }) },
    body,
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    // A redirected POST would become a GET without a body, or carry the token elsewhere.
    redirect: 'manual',
    signal,
  });
  onProgress({ phase: 'sending', loaded: size, total: size });
  return { status: response.status, headers: response.headers, body: await readAnswer(response, signal, onProgress) };
}
