// Does a Task come out of the engine's tape as JSON.parse has it, wherever its texts stand?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTaskform } from '../../web/dist/index.js';

const taskform = await loadTaskform();
const person = { id: '293bb997-28d8-4be0-8547-6eb50add1f3c', displayName: 'Zoé', title: null, avatarSmall: '/a.png', profileUrl: 'https://crm.example.org/p?user=zoé' };

/** A Task with a text before, in and behind whatever is to be moved about. */
const taskOf = (text: string) => ({
  createBy: person,
  created: '2026-11-23T09:30:00.0000000+02:00',
  contact: null,
  title: text,
  description: `${text}|${text}`,
  deadLine: null,
  alertValue: -5,
  responsible: { ...person, profileUrl: text },
  isClosed: true,
  category: null,
  entity: null,
  canEdit: false,
  id: 2147483647,
});

const texts = ['', 'Call', 'Позвонить', '電話', '😀', 'a😀б語', '/a/b', '"\\\n\u0001', 'ж/😀"'];

/** JSON as the portal writes it, with a backslash before each slash, and with everything beyond ASCII as escapes. */
const spellings: Record<string, (json: string) => string> = {
  'as JSON.stringify writes it': (json) => json,
  'with escaped slashes': (json) => json.replaceAll('/', '\\/'),
  'with escapes for all but ASCII': (json) => json.replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
};

for (const [name, spell] of Object.entries(spellings)) {
  test(`a Task ${name} is the Task that was written, from text and from bytes`, () => {
    for (const text of texts) {
      const task = taskOf(text);
      const json = spell(JSON.stringify({ response: task, count: 1 }));
      const expected = { ok: true, value: task, warnings: [] };
      assert.deepEqual(taskform.readTask(json), expected, json);
      assert.deepEqual(taskform.readTask(new TextEncoder().encode(json)), expected, json);
    }
  });
}

test('a Task that was read stays what it was when others are read', () => {
  const first = taskform.readTask(JSON.stringify(taskOf('first/"')));
  for (const text of texts) taskform.readTask(JSON.stringify(taskOf(text)));
  assert.deepEqual(first.ok && first.value, taskOf('first/"'));
});

test('a Task that is larger than the memory there was is read, and the next one too', () => {
  const large = taskOf('ж/'.repeat(1_000_000));
  assert.deepEqual(taskform.readTask(JSON.stringify(large)), { ok: true, value: large, warnings: [] });
  assert.deepEqual(taskform.readTask(JSON.stringify(taskOf('a'))), { ok: true, value: taskOf('a'), warnings: [] });
});
