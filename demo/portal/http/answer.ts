// What goes out: status, reason phrase, headers and body of an answer, and how the envelope is written.

import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { PortalError } from '../errors.ts';
import { type Json, type JsonObject, pickFields, writeJson } from '../json/writer.ts';

/** An answer before it is sent. */
export interface Answer {
  status: number;
  reason: string;
  headers: Record<string, string>;
  body: string;
}

/** What a route has to say. */
export interface Reply {
  response: Json;
  /** How many members a list answer has; 1 for a single record. */
  count: number;
  startIndex?: number;
  nextIndex?: number;
  total?: number;
  headers?: Record<string, string>;
}

/** A single record. */
export function one(response: JsonObject): Reply {
  return { response, count: 1 };
}

/** Writes the envelope of a success (contract 2.1, 2.2). */
export function successAnswer(status: 200 | 201, reply: Reply, fields: readonly string[]): Answer {
  const wanted = new Set(fields.map((field) => field.trim().toLowerCase()));
  const envelope: JsonObject = {
    count: reply.count || undefined,
    startIndex: reply.startIndex || undefined,
    nextIndex: reply.nextIndex,
    total: reply.total,
    status: 0,
    statusCode: status,
    response: wanted.size > 0 ? pickFields(reply.response, wanted) : reply.response,
  };
  return jsonAnswer(status, STATUS_CODES[status] ?? '', envelope, reply.headers);
}

/** Writes the envelope of a failure (contract 3). */
export function errorAnswer(error: PortalError): Answer {
  const { status, reason, message, hresult } = error;
  return jsonAnswer(status, reason, { status: 1, statusCode: status, error: { message, hresult, data: {} } });
}

function jsonAnswer(status: number, reason: string, body: JsonObject, headers: Record<string, string> = {}): Answer {
  return {
    status,
    reason,
    headers: {
      'Content-Type': 'application/json; charset=UTF-8',
      'Cache-Control': 'max-age=0',
      ETag: randomUUID().replaceAll('-', ''),
      ...headers,
    },
    body: writeJson(body),
  };
}

/** An answer outside the API, or one that a proxy in front of the portal could give. */
export function plainAnswer(status: number, contentType: string, body: string): Answer {
  return { status, reason: STATUS_CODES[status] ?? '', headers: { 'Content-Type': contentType }, body };
}

/** The HTML page that an unknown address or a wrong verb gets (contract 3). */
export function notFoundPage(): Answer {
  const title = '404 Not Found';
  const page = `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
  return plainAnswer(404, 'text/html; charset=utf-8', page);
}

/** Refuses a caller: plain text, and a log-in request when a header was sent (contract 3). */
export function unauthorizedAnswer(host: string, sentHeader: boolean): Answer {
  const answer = plainAnswer(401, 'text/html', 'Unauthorized');
  if (sentHeader) answer.headers['WWW-Authenticate'] = `Basic Realm="${host.replace(/:\d+$/, '')}"`;
  return answer;
}
