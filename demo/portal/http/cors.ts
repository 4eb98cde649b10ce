// Which answers a page of another origin can read: those of nginx's list, and nothing about errors.

import type { Answer } from './answer.ts';

const readable = new Set([200, 201, 204, 206, 301, 302, 303, 304, 307, 308]);

/** Adds Access-Control-Allow-Origin where nginx's add_header does (contract 4). */
export function allowOrigin(answer: Answer): Answer {
  if (readable.has(answer.status)) answer.headers['Access-Control-Allow-Origin'] = '*';
  return answer;
}

/** The answer to a preflight request for any path of the API (contract 4). */
export function preflightAnswer(): Answer {
  return {
    status: 200,
    reason: 'OK',
    headers: {
      'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
      'Access-Control-Allow-Headers': 'origin, authorization, accept, content-type',
      'Access-Control-Max-Age': '1728000',
    },
    body: '',
  };
}
