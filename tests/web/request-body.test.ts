// Is a body the same bytes, whatever the request it is made of looks like?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTaskform } from '../../web/dist/index.js';

const taskform = await loadTaskform();
const request = {
  title: 'Call',
  description: 'Agreed to meet',
  deadline: '2026-12-01T09:30:00+02:00',
  responsibleId: 'a1c6f3de-5b7e-4c1a-9d20-3f0b8e6d7c42',
  categoryId: 30,
  contactId: 7,
  entityType: 'case',
  entityId: 5,
  isNotify: true,
  alertValue: 15,
};
const body = JSON.stringify(request);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const reversed = Object.fromEntries(Object.entries(request).reverse());
class Request {
  constructor() {
    Object.assign(this, request);
  }
}

for (const [name, input] of [
  ['as it is sent, as text', body],
  ['as it is sent, as bytes', new TextEncoder().encode(body)],
  ['as it is sent, as an object', request],
  ['in another order', reversed],
  ['with white space', JSON.stringify(request, null, 2)],
  ['with escapes', body.replace('Call', '\\u0043all')],
  ['with a number in another spelling', body.replace(':30,', ':3e1,')],
  ['with an upper-case GUID', { ...request, responsibleId: request.responsibleId.toUpperCase() }],
  ['with a fraction of a second', { ...request, deadline: '2026-12-01T09:30:00.123+02:00' }],
  ['with a member that is no part of it', { ...request, colour: 'red' }],
  ['with members that JSON leaves out', { ...request, [Symbol('x')]: 1, absent: undefined }],
  ['as a toJSON', { toJSON: () => request }],
  ['behind getters', Object.defineProperty({ ...request }, 'title', { get: () => 'Call', enumerable: true })],
  ['in a proxy', new Proxy(request, {})],
  ['of a class', new Request()],
  ['that inherits from nothing', Object.assign(Object.create(null), request)],
] as const) {
  test(`a request ${name} has the one body`, () => {
    assert.equal(taskform.serializeRequest(input), body);
    assert.equal(taskform.serializeRequest(taskform.serializeRequest(input)), body);
    assert.equal(decoder.decode(taskform.requestBody(input)), body);
  });
}

test('members at their defaults are left out of it', () => {
  const { entityType: _, entityId: __, ...rest } = request;
  const without = JSON.stringify({ ...rest, contactId: undefined, isNotify: undefined, alertValue: undefined });
  assert.equal(taskform.serializeRequest({ ...rest, contactId: -0, entityType: null, entityId: 0, isNotify: false, alertValue: 0 }), without);
});

test('a body in letters beyond ASCII, or with escapes, is JSON of what was given', () => {
  for (const title of ['Позвонить', '電話 é', '"\\/', 'a\nb\u0001\u007f\u2028', '😀']) {
    const given = { ...request, title };
    for (const input of [given, JSON.stringify(given), new TextEncoder().encode(JSON.stringify(given))]) {
      assert.equal(taskform.serializeRequest(input), JSON.stringify(given));
      assert.equal(decoder.decode(taskform.requestBody(input)), JSON.stringify(given));
    }
  }
});

test('a long input between two short ones takes nothing from them', () => {
  const long = { ...request, description: 'x'.repeat(60_000) };
  for (let round = 0; round < 3; ++round) {
    assert.equal(taskform.serializeRequest(request), body);
    assert.equal(taskform.serializeRequest(long), JSON.stringify(long));
    assert.equal(taskform.serializeRequest(new TextEncoder().encode(body)), body);
    assert.throws(() => taskform.serializeRequest({ ...request, description: 'x'.repeat(2_000_000) }));
  }
});

test('a body in bytes is the caller\'s own', () => {
  const first = taskform.requestBody(request);
  const second = taskform.requestBody({ ...request, title: 'Mail' });
  assert.equal(decoder.decode(first), body);
  first.fill(0);
  assert.equal(decoder.decode(second), body.replace('Call', 'Mail'));
  assert.equal(decoder.decode(taskform.requestBody(request)), body);
});

test('a body in bytes is refused with the issues of the body in text', () => {
  for (const wrong of [{}, { ...request, title: ' ' }, '{', 7, null]) {
    let issues: unknown;
    try {
      taskform.serializeRequest(wrong);
    } catch (error) {
      ({ issues } = error as { issues: unknown });
    }
    assert.ok(issues);
    assert.throws(() => taskform.requestBody(wrong), { issues });
  }
});

test('a title of any text is in the body as JSON has it, or is refused', () => {
  const units = ['a', '"', '\\', '\n', '\r', '\u0000', '\u001f', '\u007f', '\u0080', '\u07ff', '\u0800', '\ud7ff', '\ue000', '\uffff', '\ufeff', '\u2028', '😀', '\ud83d', '\ude00'];
  for (const one of units) {
    for (const other of units) {
      const given = { ...request, title: `a${one}${other}z` };
      const whole = given.title.isWellFormed() && !given.title.includes('\0');
      if (whole) assert.equal(decoder.decode(taskform.requestBody(given)), JSON.stringify(given));
      else assert.throws(() => taskform.requestBody(given));
    }
  }
});

test('numbers are in the body as JSON has them', () => {
  for (const contactId of [1, 9, 10, 99, 100, 12_345, 1_999_999_999, 2 ** 31 - 1]) {
    const given = { ...request, contactId };
    assert.equal(decoder.decode(taskform.requestBody(given)), JSON.stringify(given));
  }
  for (const contactId of [1.5, -1, -(2 ** 31), 2 ** 31, 2 ** 32, 1e21, NaN, Infinity]) {
    assert.throws(() => taskform.requestBody({ ...request, contactId }), (error: { issues: { path: string }[] }) => error.issues[0]?.path === '/contactId');
  }
});

test('a getter that asks the engine itself changes nothing of the body', () => {
  const asking = Object.defineProperty({ ...request }, 'deadline', {
    get() {
      taskform.checkField('title', 'x'.repeat(200));
      assert.throws(() => taskform.serializeRequest({ title: '' }));
      return request.deadline;
    },
    enumerable: true,
  });
  assert.equal(decoder.decode(taskform.requestBody(asking)), body);
});

test('members of a prototype are no members, even of the one that all objects have', () => {
  const prototype = Object.prototype as { alertValue?: number };
  const { alertValue: _, ...given } = request;
  prototype.alertValue = 15;
  try {
    assert.equal(decoder.decode(taskform.requestBody(given)), JSON.stringify(given));
  } finally {
    delete prototype.alertValue;
  }
  assert.equal(decoder.decode(taskform.requestBody(Object.assign(Object.create({ alertValue: 15 }), given))), JSON.stringify(given));
});

test('a long text, and one that grows past what crosses unit by unit, are in the body', () => {
  for (const length of [1023, 1024, 1025, 15_000, 17_000, 60_000]) {
    const given = { ...request, description: 'ж'.repeat(length / 2) };
    assert.equal(decoder.decode(taskform.requestBody(given)), JSON.stringify(given));
  }
});
