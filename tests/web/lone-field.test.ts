// Does one field get the same answer whichever way it is judged: alone, or with the whole request?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTaskform, type FieldName, type Issue } from '../../web/dist/index.js';

const taskform = await loadTaskform();
const now = Date.UTC(2026, 10, 23);

const seed = 20261130;
let state = seed;
/** A number from 0 to less than a limit: Lehmer's generator, the same each time. */
const below = (limit: number): number => (state = (state * 48271) % 0x7fffffff) % limit;
const oneOf = <Value>(values: readonly Value[]): Value => values[below(values.length)]!;

const parts = ['', ' ', 'Call', 'Позвонить', '😀', '\0', '\n', '"', '\\', '/', '\u2028', '\ufeff', '\ud83d', '\ude00', 'x'.repeat(50), 'x'.repeat(63), 'ж'.repeat(251), 'a\u0301'];
const texts = [
  '2026-12-01', '2026-12-01T09:30:00+02:00', '2026-12-01T09:30:00', '2026-12-01T09:30:00.5Z', '0001-01-01', '12/01/2026', 'tomorrow', '/Date(1)/',
  'a1c6f3de-5b7e-4c1a-9d20-3f0b8e6d7c42', '00000000-0000-0000-0000-000000000000', 'case', 'opportunity', 'x'.repeat(255), '😀'.repeat(255), 'x'.repeat(256),
];
const text = (): string => (below(2) ? oneOf(texts) : Array.from({ length: below(4) }, () => oneOf(parts)).join(''));
const others: (() => unknown)[] = [
  () => null, () => undefined, () => below(100) - 20, () => below(2) === 0, () => 1.5, () => NaN, () => 7n, () => ['Call'], () => ({ text: 'Call' }),
  () => new Date(now), () => ({ toJSON: () => 'Call' }), () => ({ toJSON: () => { throw new Error('No.'); } }), () => Symbol('Call'), () => Object('Call'),
];
const value = (): unknown => (below(4) ? text() : oneOf(others)());

const names = ['title', 'description', 'deadline', 'responsibleId', 'categoryId', 'contactId', 'entityType', 'entityId', 'isNotify', 'alertValue'];
const name = (): string => (below(12) ? oneOf(names) : oneOf(['colour', '__proto__', 'toJSON', '\ud800', 'Title', '']));

const request = (): unknown => {
  if (!below(10)) return oneOf([undefined, null, 'title', 7, [1, 'title'], new Date(now), new Map([['title', '']]), new Proxy({}, { get: () => 'x', ownKeys: () => { throw new Error("No."); } })]);
  return Object.fromEntries(Array.from({ length: below(12) }, () => [name(), value()]));
};

const isOrdinary = (request: unknown): request is object => {
  try {
    return Object.getPrototypeOf(request) === Object.prototype && Reflect.ownKeys(request as object).length >= 0;
  } catch {
    return false;
  }
};

/** The same own members, so that the same text is written, but nothing to be taken for plain. */
const notPlain = (request: unknown): unknown =>
  isOrdinary(request)
    ? Object.defineProperties(Object.create({ toJSON: undefined }), Object.getOwnPropertyDescriptors(request))
    : request;

/** What the whole request says about one member, but for where. */
function issuesOfWhole(name: string, value: unknown, request: unknown): Omit<Issue, 'offset'>[] {
  const result = taskform.checkRequest({ ...(request as object), [name]: value }, { now });
  const own = (result.ok ? result.warnings : result.issues).filter(({ path }) => path === '' || path === `/${name}`);
  return own.map(({ offset: _, ...issue }) => issue);
}

test('an answer does not depend on how plain the others are', () => {
  for (let round = 0; round < 2_000; ++round) {
    const [field, given, beside] = [name() as FieldName, value(), request()];
    const answer = taskform.checkField(field, given, beside as object, { now });
    assert.deepEqual(answer, taskform.checkField(field, given, notPlain(beside) as object, { now }), `${seed} ${round} ${field}`);
  }
});

test('what is said about one value is what the whole request says about it', () => {
  for (let round = 0; round < 2_000; ++round) {
    const [field, given] = [oneOf(names), value()];
    const beside = Object.fromEntries(names.filter(() => below(2)).map((each) => [each, oneOf(['Call', 7, null, true, '2026-12-01'])]));
    assert.deepEqual(taskform.checkField(field as FieldName, given, beside, { now }), issuesOfWhole(field, given, beside), `${seed} ${round} ${field}`);
  }
});

// Until a field that needs no others was judged without them, each of these was an issue of every field.
for (const [what, beside] of [
  ['that make the request too long', { description: 'x'.repeat(2_000_000) }],
  ['that are too many', Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`member${index}`, index]))],
  ['with a name that is half a pair', { '\ud800': 1 }],
  ['that say by toJSON what they stand for', { toJSON: () => ({ title: '' }) }],
] as const) {
  test(`others ${what} say nothing about a field that needs none of them`, () => {
    assert.deepEqual(taskform.checkField('title', 'Call', beside), []);
    assert.deepEqual(taskform.checkField('categoryId', 30, beside), []);
    assert.deepEqual(taskform.checkField('title', ' ', beside), taskform.checkField('title', ' '));
  });
}

test('members that nobody knows, however many, leave a field to those that its rules need', () => {
  const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`member${index}`, index]));
  for (const name of ['entityId', 'colour'] as const) {
    const alone = taskform.checkField(name as FieldName, 0, { entityType: 'case' });
    assert.equal(alone.length, 1);
    assert.deepEqual(taskform.checkField(name as FieldName, 0, { ...many, entityType: 'case' }), alone);
  }
});

const long = { title: 'Call', deadline: '2026-12-01' };
for (const [what, given] of [
  ['of as many bytes as fit', 'x'.repeat(65535)],
  ['of one byte more', 'x'.repeat(65536)],
  ['of fewer units and more bytes', 'ж'.repeat(40_000)],
] as const) {
  test(`a description ${what} gets the answer of the whole request`, () => {
    assert.deepEqual(taskform.checkField('description', given, long, { now }), issuesOfWhole('description', given, long));
  });
}

// The whole request is too long then, and nothing of it is read.
for (const [what, given, bytes] of [
  ['that makes a request too long once it is escaped', '\u0001'.repeat(180_000), '180000'],
  ['that is longer than any request', 'x'.repeat(1_100_000), '1100000'],
] as const) {
  test(`a description ${what} is too long as a text`, () => {
    const [issue] = taskform.checkField('description', given, long);
    assert.deepEqual([issue?.path, issue?.code, issue?.limit, issue?.received], ['/description', 'tooLong', 65535, bytes]);
  });
}

test('a text of a length beyond all bounds is too long, and is not laid down whole', () => {
  assert.deepEqual(taskform.checkField('description', 'x'.repeat(20_000_000)).map(({ code }) => code), ['tooLong']);
});

test('texts in every alphabet are judged as they are, whichever way they cross', () => {
  for (const letter of ['a', '\u007f', 'é', 'ж', '\u07ff', '\u0800', '電', '\uffff', '😀']) {
    for (const length of [1, 64, 65, 255, 256]) {
      const given = letter.repeat(length);
      assert.deepEqual(taskform.checkField('title', given), issuesOfWhole('title', given, long), `${letter} ${length}`);
    }
  }
});
