// How faults are switched on, shown and cleared: /sandbox/faults, outside the API.

import type { Exchange } from '../http/exchange.ts';
import { type Answer, notFoundPage, plainAnswer } from '../http/answer.ts';
import { faultNames } from './fault.ts';
import type { Switchboard } from './switchboard.ts';

/** Answers a request to the control address. */
export function controlFaults(exchange: Exchange, switchboard: Switchboard): Answer {
  if (exchange.method === 'GET') return show(200, switchboard);
  if (exchange.method === 'DELETE') {
    switchboard.turnAllOff();
    return show(200, switchboard);
  }
  if (exchange.method !== 'POST') return notFoundPage();
  try {
    switchboard.turnOn(JSON.parse(exchange.body.toString('utf8')));
    return show(201, switchboard);
  } catch (error) {
    return plainAnswer(400, 'text/plain; charset=utf-8', error instanceof Error ? error.message : String(error));
  }
}

function show(status: number, switchboard: Switchboard): Answer {
  const body = JSON.stringify({ faults: switchboard.active(), names: faultNames });
  return plainAnswer(status, 'application/json; charset=utf-8', body);
}
