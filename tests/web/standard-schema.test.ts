// Do form libraries that know only Standard Schema get right answers from ours?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTaskform } from '../../web/dist/index.js';
import { keysOfPointer } from '../../web/dist/pointer.js';

const taskform = await loadTaskform();
const { requestSchema, taskSchema } = taskform;
const request = { title: 'Call', deadline: '2026-12-01', responsibleId: 'a1c6f3de-5b7e-4c1a-9d20-3f0b8e6d7c42', categoryId: 30 };

test('both schemas say which version they speak and whose they are', () => {
  for (const schema of [requestSchema, taskSchema]) {
    assert.equal(schema['~standard'].version, 1);
    assert.equal(schema['~standard'].vendor, 'taskform');
  }
});

test('a good request is answered with its value and no issues', () => {
  const result = requestSchema['~standard'].validate(request);
  assert.equal(result.issues, undefined);
  assert.ok(!result.issues);
  assert.equal(result.value.title, 'Call');
});

test('a request with two errors is answered with two sentences and their keys', () => {
  const { issues } = requestSchema['~standard'].validate({ ...request, title: '', categoryId: 0 });
  assert.deepEqual(issues?.map(({ path }) => path), [['title'], ['categoryId']]);
  for (const { message } of issues ?? []) assert.match(message, /\.$/);
});

test('a warning does not keep a request from being valid', () => {
  assert.equal(requestSchema['~standard'].validate({ ...request, colour: 'red' }).issues, undefined);
});

test('a warning beside an error is not among the issues', () => {
  const { issues } = requestSchema['~standard'].validate({ ...request, title: '', colour: 'red' });
  assert.deepEqual(issues?.map(({ path }) => path), [['title']]);
});

test('something that is no request at all is an issue of the whole', () => {
  const { issues } = requestSchema['~standard'].validate(undefined);
  assert.deepEqual(issues?.map(({ path }) => path), [[]]);
});

test('a task that was parsed is read', () => {
  const result = taskSchema['~standard'].validate({ title: 'Call', id: 7 });
  assert.ok(!result.issues);
  assert.equal(result.value.id, 7);
  assert.equal(result.value.isClosed, false);
});

test('an error deep in a task has the keys of objects and the indices of arrays', () => {
  const task = { id: 7, contact: { id: 1, accessList: [{ displayName: 'Ada' }, { displayName: 7 }] } };
  const { issues } = taskSchema['~standard'].validate(task);
  assert.deepEqual(issues?.map(({ path }) => path), [['contact', 'accessList', 1, 'displayName']]);
});

for (const [pointer, keys] of [
  ['', []],
  ['/', ['']],
  ['/title', ['title']],
  ['/a~1b/m~0n', ['a/b', 'm~n']],
  ['/~01', ['~1']],
  ['/accessList/0/id', ['accessList', 0, 'id']],
  ['/a/01', ['a', '01']],
  ['//x', ['', 'x']],
] as const) {
  test(`the pointer "${pointer}" is the keys ${JSON.stringify(keys)}`, () => {
    assert.deepEqual(keysOfPointer(pointer), keys);
  });
}

test('the JSON Schemas are of 2020-12 and name every member', () => {
  for (const schema of Object.values(taskform.jsonSchema)) {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  }
  assert.deepEqual(Object.keys(taskform.jsonSchema.request.properties).sort(), [
    'alertValue', 'categoryId', 'contactId', 'deadline', 'description', 'entityId', 'entityType', 'isNotify', 'responsibleId', 'title',
  ]);
});
