// Is every answer read, whoever fetched it and in whatever form its headers and body are?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTaskform } from '../../web/dist/index.js';
import { createdBody } from './stub-portal.ts';

const taskform = await loadTaskform();

for (const [name, body] of [
  ['text', createdBody],
  ['bytes', new TextEncoder().encode(createdBody)],
  ['an ArrayBuffer', new TextEncoder().encode(createdBody).buffer],
  ['what JSON.parse made of it', JSON.parse(createdBody)],
] as const) {
  test(`a body as ${name} is read`, () => {
    const outcome = taskform.readResponse({ status: 201, body });
    assert.ok(outcome.kind === 'created');
    assert.equal(outcome.task.id, 7);
  });
}

for (const [name, headers] of [
  ['a Headers object', new Headers({ 'Retry-After': '120' })],
  ['a record in lower case', { 'retry-after': '120' }],
  ['a record in capitals', { 'RETRY-AFTER': '120' }],
  ['a record with other values that no header has', { 'set-cookie': ['a', 'b'], 'x-odd': '\u0416', 'retry-after': '120' }],
  ['pairs', [['Retry-After', '120']]],
  ['a Map', new Map([['Retry-After', '120']])],
] as const) {
  test(`headers as ${name} are read`, () => {
    const outcome = taskform.readResponse({ status: 503, headers: headers as Headers, body: '' });
    assert.ok(outcome.kind === 'unavailable');
    assert.equal(outcome.retryAfter, 120);
  });
}

for (const headers of [undefined, null, {}, [], 7, [null], [[7, 7]]]) {
  test(`headers that say nothing (${JSON.stringify(headers)}) are no trouble`, () => {
    const outcome = taskform.readResponse({ status: 503, headers: headers as never });
    assert.ok(outcome.kind === 'unavailable');
    assert.equal(outcome.retryAfter, undefined);
  });
}

test('a date to retry after is counted from the given moment', () => {
  const headers = { 'Retry-After': 'Tue, 24 Nov 2026 12:02:00 GMT' };
  const outcome = taskform.readResponse({ status: 503, headers }, { now: new Date('2026-11-24T12:00:00Z') });
  assert.ok(outcome.kind === 'unavailable');
  assert.equal(outcome.retryAfter, 120);
});

for (const body of [undefined, null, '']) {
  test(`an error without a body (${JSON.stringify(body)}) is an error by its status`, () => {
    assert.equal(taskform.readResponse({ status: 402, body }).kind, 'paymentRequired');
  });
}

for (const status of [0, NaN, undefined, '201', 2.5]) {
  test(`a status of ${JSON.stringify(status)} is no answer: the task may exist`, () => {
    const outcome = taskform.readResponse({ status: status as number, body: '' });
    assert.equal(outcome.kind, 'uncertain');
    assert.equal(outcome.mayExist, true);
  });
}

test('what is no answer at all is no answer: the task may exist', () => {
  for (const response of [undefined, null, 7]) assert.equal(taskform.readResponse(response as never).kind, 'uncertain');
});
