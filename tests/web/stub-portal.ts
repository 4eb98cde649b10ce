// A portal that answers as a test says, on a port of its own.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** A request as it arrived. */
export interface Arrived {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface StubPortal {
  /** The portal's address. */
  portal: string;
  /** What has arrived whole. */
  arrived: Arrived[];
}

/** Starts a portal that lives as long as the test. The answer is given once the request's body was read. */
export async function stubPortal(
  context: TestContext,
  answer: (response: ServerResponse, request: IncomingMessage, body: string) => void,
): Promise<StubPortal> {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    arrived.push({ method: request.method, url: request.url, headers: request.headers, body });
    answer(response, request, body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { portal: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, arrived };
}

/** A request that every portal takes. */
export const request = { title: 'Call the supplier', deadline: '2026-12-01', categoryId: 30 };

/** The answer of a portal that made the task, shortened. */
export const createdBody = JSON.stringify({
  count: 1,
  status: 0,
  statusCode: 201,
  response: { title: 'Call the supplier', deadLine: '2026-12-01T00:00:00.0000000Z', canEdit: true, id: 7 },
});

/** Answers with JSON. */
export function json(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=UTF-8', ...headers }).end(body);
}
