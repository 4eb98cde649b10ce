// What is in the portal's lists, and what clocks does it go by? (The cases of conformance/lists say more.)
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTaskform, type ListKind, type Relation, type Result } from '../../web/dist/index.js';

const taskform = await loadTaskform();

test('a list is typed by its kind: text, bytes and what JSON.parse made read alike', () => {
  const text = '{"count":1,"status":0,"statusCode":200,"response":[{"title":"Tables","id":77,"stage":{"id":30}}]}';
  for (const input of [text, new TextEncoder().encode(text), JSON.parse(text)]) {
    const result: Result<Relation[]> = taskform.readList('relation', input);
    assert.ok(result.ok);
    assert.deepEqual(result.value, [{ id: 77, title: 'Tables' }]);
  }
});

test('100,000 people that nobody asked for are refused, and the next list is read', () => {
  const flood = `{"response":[${'{"id":null},'.repeat(100_000)}{}]}`;
  const result = taskform.readList('person', flood);
  assert.ok(!result.ok);
  assert.deepEqual([result.issues[0]?.expectation, result.issues[0]?.limit], ['atMostElements', 10_000]);
  assert.ok(taskform.readList('person', '{"response":[{"displayName":"Mike"}]}').ok);
});

test('nothing that is no answer of the portal throws', () => {
  for (const input of [undefined, null, 7, '', '<html>', [], new Uint8Array(4), { response: 7 }]) {
    for (const kind of ['category', 'person', 'contact', 'relation', 'task'] as const) {
      assert.equal(taskform.readList(kind, input).ok, false);
    }
    assert.equal(taskform.readSettings(input).ok, false);
  }
});

test('a kind that there is not is a mistake in the program', () => {
  assert.throws(() => taskform.readList('deal' as ListKind, '{}'), /relation/);
});

test('the portal in Riga goes by Europe/Riga, two hours east', () => {
  const result = taskform.readSettings('{"response":{"timezone":"Europe/Riga;120;(UTC+02:00) Europe/Riga;;","utcOffset":"02:00:00"}}');
  assert.ok(result.ok);
  assert.deepEqual(result.value, { timeZone: 'Europe/Riga', utcOffset: 120 });
});
