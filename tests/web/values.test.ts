// Does every JavaScript value that can be given for a request end as a value or as issues, and never as a throw?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTaskform, TaskformError } from '../../web/dist/index.js';

const taskform = await loadTaskform();
const request = { title: 'Call', deadline: '2026-12-01', responsibleId: 'a1c6f3de-5b7e-4c1a-9d20-3f0b8e6d7c42', categoryId: 30 };

/** The paths and codes of what is wrong with an input. */
function problems(input: unknown): [string, string][] {
  const result = taskform.checkRequest(input, { now: NaN });
  return (result.ok ? result.warnings : result.issues).map(({ path, code }) => [path, code]);
}

const circular: Record<string, unknown> = { ...request };
circular['self'] = circular;

const revoked = Proxy.revocable({}, {});
revoked.revoke();

const throwing = (): never => {
  throw new Error('No.');
};

class TaskOfMine {
  title = 'Call';
  deadline = new Date(Date.UTC(2026, 11, 1, 9, 30));
  responsibleId = request.responsibleId;
  categoryId = 30;
}

for (const [name, input] of [
  ['an object', request],
  ['an object of a class, with a Date', new TaskOfMine()],
  ['an object that says by toJSON what it stands for', { toJSON: () => request }],
  ['an object without a prototype', Object.assign(Object.create(null), request)],
  ['a frozen proxy', new Proxy(Object.freeze({ ...request }), {})],
  ['JSON text', JSON.stringify(request)],
  ['bytes', new TextEncoder().encode(JSON.stringify(request))],
  ['a category as a BigInt', { ...request, categoryId: 30n }],
  ['a boxed title', { ...request, title: Object('Call') }],
  ['undefined members', { ...request, description: undefined, alertValue: undefined }],
] as const) {
  test(`${name} is accepted`, () => {
    assert.deepEqual(problems(input), []);
    assert.equal(JSON.parse(taskform.serializeRequest(input)).title, 'Call');
  });
}

for (const [name, input] of [
  ['undefined', undefined],
  ['null', null],
  ['a number', 7],
  ['a BigInt', 7n],
  ['a boolean', true],
  ['a symbol', Symbol('task')],
  ['a function', () => request],
  ['an array', [request]],
  ['a revoked proxy', revoked.proxy],
  ['a value whose toJSON throws', { ...request, toJSON: throwing }],
] as const) {
  test(`${name} is no request, and says so`, () => {
    const result = taskform.checkRequest(input);
    assert.equal(result.ok, false);
    assert.throws(() => taskform.serializeRequest(input), TaskformError);
  });
}

for (const [name, value] of [
  ['a function', () => 'Call'],
  ['a symbol', Symbol('Call')],
  ['an object', { text: 'Call' }],
  ['an array', ['Call']],
  ['a number', 7],
  ['NaN', NaN],
  ['a BigInt', 7n],
  ['bytes', new Uint8Array(4)],
  ['a circular object', circular],
  ['a value whose toJSON throws', { toJSON: throwing }],
] as const) {
  test(`${name} is no title`, () => {
    assert.deepEqual(problems({ ...request, title: value }), [['/title', 'typeMismatch']]);
  });
}

test('a getter that throws is an issue of its field', () => {
  const input = Object.defineProperty({ ...request }, 'title', { get: throwing, enumerable: true });
  assert.deepEqual(problems(input), [['/title', 'typeMismatch']]);
});

test('a getter that changes its mind is read once more and judged by what it says then', () => {
  let looks = 0;
  const input = Object.defineProperty({ ...request }, 'title', { get: () => (++looks === 1 ? 'Call' : 7n), enumerable: true });
  assert.deepEqual(problems(input), [['/title', 'typeMismatch']]);
});

test('a circular member that is not known is a warning, and the rest is a request', () => {
  assert.deepEqual(problems(circular), [['/self', 'unknownField']]);
});

for (const value of [NaN, 30.5]) {
  test(`${value} is no category`, () => {
    assert.deepEqual(problems({ ...request, categoryId: value }), [['/categoryId', 'typeMismatch']]);
  });
}

test('the infinities and huge BigInts lie beyond the range of a category', () => {
  for (const categoryId of [Infinity, 2n ** 64n]) {
    assert.deepEqual(problems({ ...request, categoryId }), [['/categoryId', 'rangeOverflow']]);
  }
  for (const categoryId of [-Infinity, -(2n ** 64n)]) {
    assert.deepEqual(problems({ ...request, categoryId }), [['/categoryId', 'rangeUnderflow']]);
  }
});

test('an invalid Date is a missing deadline', () => {
  assert.deepEqual(problems({ ...request, deadline: new Date(NaN) }), [['/deadline', 'valueMissing']]);
});

test('a proxy whose traps all throw ends as issues', () => {
  const traps = Object.fromEntries(Reflect.ownKeys(Reflect).map((trap) => [trap, throwing]));
  assert.equal(taskform.checkRequest(new Proxy({ ...request }, traps)).ok, false);
  assert.equal(taskform.checkRequest({ ...request, title: new Proxy({}, traps) }).ok, false);
});

test('a value nested 100,000 deep is too deep', () => {
  let nested: unknown = 'x';
  for (let depth = 0; depth < 100_000; ++depth) nested = depth % 2 ? [nested] : { nested };
  assert.ok(problems({ ...request, nested }).some(([, code]) => code === 'tooDeep'));
});

test('a value that unfolds without end is too long', () => {
  let laughs: unknown = 'ha';
  for (let depth = 0; depth < 50; ++depth) laughs = { a: laughs, b: laughs };
  assert.deepEqual(problems({ ...request, laughs }), [['', 'tooLong']]);
});

test('a text that is too long for any JSON text is too long', () => {
  const long = 'x'.repeat(300_000_000);
  assert.deepEqual(problems({ ...request, title: long, description: long }), [['', 'tooLong']]);
  assert.deepEqual(problems(long), [['', 'tooLong']]);
});

test('the engine still answers rightly after all of this', () => {
  assert.deepEqual(problems(request), []);
});
