// What is wrong with one field, while a person is still filling in the others?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTaskform, type FieldName } from '../../web/dist/index.js';

const taskform = await loadTaskform();
const request = { title: 'Call', deadline: '2026-12-01', responsibleId: 'a1c6f3de-5b7e-4c1a-9d20-3f0b8e6d7c42', categoryId: 30 };

function codes(name: FieldName, value: unknown, others?: unknown, now = NaN): string[] {
  return taskform.checkField(name, value, others as object, { now }).map(({ path, code }) => `${path} ${code}`);
}

test('a good value has no issues, whatever the other fields lack', () => {
  assert.deepEqual(codes('title', 'Call'), []);
  assert.deepEqual(codes('categoryId', 30), []);
});

test('a bad value has the issues of its field only', () => {
  assert.deepEqual(codes('title', ''), ['/title valueMissing']);
  assert.deepEqual(codes('categoryId', '30', { title: '' }), ['/categoryId typeMismatch']);
});

test('a value that is missing is missing only where it is required', () => {
  assert.deepEqual(codes('deadline', undefined), ['/deadline valueMissing']);
  assert.deepEqual(codes('description', undefined), []);
});

test('the others decide where a rule needs them', () => {
  assert.deepEqual(codes('entityId', 0, { ...request, entityType: 'case' }), ['/entityId notPaired']);
  assert.deepEqual(codes('entityId', 7, { ...request, entityType: 'case' }), []);
});

test('the value counts, and not what the others say for the same field', () => {
  assert.deepEqual(codes('title', '', { ...request, title: 'Call' }), ['/title valueMissing']);
  assert.deepEqual(codes('title', 'Call', { ...request, title: '' }), []);
});

test('a reminder is judged by the moment that is given', () => {
  const moment = Date.UTC(2026, 11, 3);
  assert.deepEqual(codes('alertValue', 15, request, moment), ['/alertValue reminderPassed']);
  assert.deepEqual(codes('alertValue', 15, request, NaN), []);
  assert.deepEqual(taskform.checkField('alertValue', 15, request, { now: new Date(moment) })[0]?.severity, 'warning');
});

test('without a moment the clock of the machine counts', () => {
  const past = { ...request, deadline: '2001-01-01' };
  assert.deepEqual(taskform.checkField('alertValue', 15, past).map(({ code }) => code), ['reminderPassed']);
  const result = taskform.checkRequest({ ...past, alertValue: 15 });
  assert.ok(result.ok);
  assert.deepEqual(result.warnings.map(({ code }) => code), ['reminderPassed']);
});

for (const [name, others] of [
  ['null', null],
  ['text', 'title'],
  ['a list', [1, 2]],
  ['a proxy that throws', new Proxy({}, { ownKeys: () => { throw new Error('No.'); } })],
] as const) {
  test(`others that are no request (${name}) leave the field to itself`, () => {
    assert.deepEqual(codes('title', '', others), ['/title valueMissing']);
    assert.deepEqual(codes('title', 'Call', others), []);
  });
}

test('half a surrogate pair in another field does not hide what is wrong with this one', () => {
  assert.deepEqual(codes('deadline', 'tomorrow', { ...request, title: 'Call \ud83d' }), ['/deadline badInput']);
});

for (const [name, value] of [
  ['a function', () => 'Call'],
  ['a BigInt', 7n],
  ['half a pair', '\ud800'],
] as const) {
  test(`${name} is an issue of the field and no throw`, () => {
    assert.equal(codes('title', value).length, 1);
  });
}

test('a field that does not exist has no good value', () => {
  for (const name of ['colour', '__proto__', 'Title', '']) {
    const issues = taskform.checkField(name as FieldName, 'red');
    assert.deepEqual(issues.map(({ code }) => code), ['unknownField'], name);
  }
});

test('what would be right is told as data beside the sentence: at most 255 characters', () => {
  const [issue] = taskform.checkField('title', 'a'.repeat(300), request);
  assert.deepEqual([issue?.expected, issue?.expectation, issue?.limit], ['at most 255 characters', 'atMostCharacters', 255]);
  assert.deepEqual(taskform.checkField('entityType', 'deal', request)[0]?.words, ['opportunity', 'case']);
});

test('members keep their order, with the newer ones behind', () => {
  const [issue] = taskform.checkField('categoryId', 0, request);
  assert.deepEqual(Object.keys(issue ?? {}), ['path', 'code', 'severity', 'message', 'expected', 'received', 'expectation', 'limit']);
});
