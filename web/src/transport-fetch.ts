// How is a request carried in Node, whose errors tell more than a browser's? By the global fetch.
import { readAnswer } from './answer-body.ts';
import type { Engine } from './engine.ts';
import { onLine } from './line.ts';
import type { PortalResponse } from './readers.ts';
import type { Shipment, Transport } from './transport.ts';

/** fetch as a transport, with a reader of what it brings. */
export function fetchTransport<Ending>(engine: Engine, read: (response: PortalResponse) => Ending): Transport<Ending> {
  return async (shipment) => {
    const ended = await onLine((signal) => exchange(shipment, signal), shipment);
    if ('answer' in ended) return read(ended.answer);
    engine.raw.readFailure(ended.failure, ended.sent);
    return engine.answer();
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
