// What a fault does to a request before and after it is handled.

import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { notFound, nullReference, type PortalError, productRefusal } from '../errors.ts';
import { type Answer, plainAnswer, unauthorizedAnswer } from '../http/answer.ts';
import { announceLength, type Cut } from '../http/send.ts';
import type { Fault } from './fault.ts';

const page = '<!DOCTYPE html><html><head><title>Sandbox</title></head><body><h1>Not the answer you expect</h1></body></html>';

/** Plays what happens before a request is handled; an answer here means that it never is. */
export async function playBefore(
  fault: Fault, response: ServerResponse, host: string, sentHeader: boolean,
): Promise<Answer | 'dropped' | undefined> {
  if (fault.ms > 0) await setTimeout(fault.ms);
  if (fault.fault === 'dropBeforeSave') return drop(response);
  if (fault.fault === '401') return unauthorizedAnswer(host, sentHeader);
  if ((fault.status ?? 0) >= 400) return replacement(fault);
  return undefined;
}

/**
 * The refusal that takes the place of a handler once the arguments are bound (contract 1.1, step 4). Whoever may not use
 * the CRM, or has not paid for it, can sign in all the same.
 */
export function refusalOf(fault: Fault | undefined, isCreate: boolean, isSigningIn: boolean): PortalError | undefined {
  switch (fault?.fault) {
    case '402': return isSigningIn ? undefined : productRefusal(402);
    case '403': return isSigningIn ? undefined : productRefusal(403);
    case '503': return productRefusal(503);
    case '404': return notFound(isCreate ? 'Category is not found' : undefined);
    case '500': return nullReference();
    default: return undefined;
  }
}

/** Plays what happens to a finished answer. */
export function playAfter(
  fault: Fault, answer: Answer, response: ServerResponse,
): { answer: Answer; cut?: Cut } | 'dropped' {
  switch (fault.fault) {
    case 'dropAfterSave':
      return drop(response);
    case 'cutBody':
      announceLength(answer);
      return { answer, cut: 'byLength' };
    case 'cutBodyChunked':
      return { answer, cut: 'byChunk' };
    case '503':
      if (fault.retryAfter !== undefined && answer.status === 503) answer.headers['Retry-After'] = String(fault.retryAfter);
      return { answer };
    default:
      return { answer: replacement(fault, answer.status) ?? answer };
  }
}

function replacement(fault: Fault, original = 200): Answer | undefined {
  const status = fault.status ?? original;
  if (fault.fault === 'html') return plainAnswer(status, 'text/html; charset=utf-8', page);
  if (fault.fault === 'notJson') return plainAnswer(status, 'application/json; charset=UTF-8', 'This is not JSON.');
  if (fault.fault === 'emptyBody') return plainAnswer(status, 'application/json; charset=UTF-8', '');
  return undefined;
}

function drop(response: ServerResponse): 'dropped' {
  response.destroy();
  return 'dropped';
}
