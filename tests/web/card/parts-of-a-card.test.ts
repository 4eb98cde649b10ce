// Which e-mail addresses become links, and what are all values of a task?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valuesOf } from '../../../web/dist/card/all-values.js';
import { mailLink } from '../../../web/dist/card/mail-address.js';

test('a plain address is a link', () => {
  assert.equal(mailLink('support@onlyoffice.com'), 'mailto:support@onlyoffice.com');
  assert.equal(mailLink('a.b+c@localhost'), 'mailto:a.b%2Bc@localhost');
});

test('what would put more than an address into a mail is escaped', () => {
  assert.equal(mailLink('me?subject=x&body=y@example.com'), 'mailto:me%3Fsubject%3Dx%26body%3Dy@example.com');
  assert.equal(mailLink('me%0A@example.com'), 'mailto:me%250A@example.com');
});

test('what is not one plain address is no link', () => {
  const texts = [
    null,
    '',
    'nobody',
    'a@b@c',
    'a@b,c@d',
    'a@b?cc=c@d',
    'javascript:alert(1)',
    'A <a@b.com>',
    'a b@c',
    'a@b.com\n',
    'a@-b',
  ];
  for (const text of [...texts, 'ü@example.com', `${'a'.repeat(250)}@b.com`])
    assert.equal(mailLink(text), undefined, String(text));
});

test('all values of a task have their paths, and what is not there has none', () => {
  const task = {
    id: 7,
    isClosed: false,
    title: '',
    contact: null,
    responsible: { id: 'a' },
    list: [],
    two: [{ id: 1 }, { id: 2 }],
  };
  const values = [
    ['id', '7'],
    ['isClosed', 'false'],
    ['title', ''],
    ['responsible.id', 'a'],
    ['two.0.id', '1'],
    ['two.1.id', '2'],
  ];
  assert.deepEqual(valuesOf(task), values);
});

test('the element can be imported where there is no page', async () => {
  const { TaskCardElement } = await import('../../../web/dist/card/task-card-element.js');
  assert.equal(new TaskCardElement().task, undefined);
});
