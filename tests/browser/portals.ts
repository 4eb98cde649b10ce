// What does a portal do with a task, in each way that a test asks for?

import type { ServerResponse } from 'node:http';

const created = '{"count":1,"status":0,"statusCode":201,"response":{"title":"Call","canEdit":true,"id":7}}';
export const failure = (status: number) => `{"status":1,"statusCode":${status},"error":{"message":"So it is.","hresult":-1,"data":{}}}`;

const createdForTwo = JSON.stringify({ count: 2, status: 0, statusCode: 201, response: [501, 502].map((id) => ({ title: 'Call', contact: { id }, category: { id: 30 }, id: id + 1000 })) });

/** What lets a page of another origin read an answer; the stock portal leaves it out of errors (contract 4). */
export const shared = { 'Access-Control-Allow-Origin': '*' };

/** What portals below these paths do with a task. */
export const portals: Record<string, (response: ServerResponse) => void> = {
  created: (response) => json(response, 201, created),
  group: (response) => json(response, 201, createdForTwo),
  rejected: (response) => json(response, 400, failure(400)),
  unauthorized: (response) => response.writeHead(401, { 'Content-Type': 'text/plain' }).end('Unauthorized'),
  paymentRequired: (response) => response.writeHead(402).end(),
  forbidden: (response) => json(response, 403, failure(403)),
  notFound: (response) => json(response, 404, failure(404)),
  unavailable: (response) => response.writeHead(503, { 'Retry-After': '120' }).end(),
  failed: (response) => json(response, 500, failure(500)),
  unreadable: (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!DOCTYPE html><title>Sign in</title>'),
  'cut-by-length': (response) => {
    response.writeHead(201, { ...shared, 'Content-Length': 500 }).write(created.slice(0, 60));
    setTimeout(() => response.destroy(), 50);
  },
  'cut-by-end': (response) => response.writeHead(201, shared).end(created.slice(0, 60)),
  dropped: (response) => response.destroy(),
  silent: () => {},
  trickling: (response) => response.writeHead(201, shared).write('{"count":1,'),
};

export function json(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...(status < 300 && shared) }).end(body);
}
