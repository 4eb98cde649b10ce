// How an answer leaves: whole, or broken off where a fault says so.

import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';

/** Ways to break off an answer: with a length it does not reach, or as if it had ended. */
export type Cut = 'byLength' | 'byChunk';

/** Sends an answer. A reason phrase is kept, because the portal says there what failed. */
export function send(response: ServerResponse, answer: Answer, cut?: Cut): void {
  const body = Buffer.from(answer.body);
  const half = body.subarray(0, Math.floor(body.length / 2));
  response.writeHead(answer.status, answer.reason, answer.headers);
  if (cut === 'byChunk') {
    response.flushHeaders();
    response.write(half);
    response.end();
  } else if (cut === 'byLength') {
    response.write(half, () => response.destroy());
  } else {
    response.end(body);
  }
}

/** Sets the length of the whole body, which a proxy could have announced before the connection broke. */
export function announceLength(answer: Answer): void {
  answer.headers['Content-Length'] = String(Buffer.byteLength(answer.body));
}
