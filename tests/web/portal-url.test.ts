// Where do the addresses in the portal's answers lead?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absoluteUrl } from '../../web/src/portal-url.ts';

const portal = 'https://portal.example.com';

test('a path from the root becomes an address of the portal', () => {
  assert.equal(absoluteUrl('/data/0/a_32.jpeg?_=-5', portal), 'https://portal.example.com/data/0/a_32.jpeg?_=-5');
});

test('an absolute address of the web stays as it is', () => {
  assert.equal(absoluteUrl('http://files.example.org/a.png', portal), 'http://files.example.org/a.png');
});

test('an address without a scheme takes that of the portal', () => {
  assert.equal(absoluteUrl('//files.example.org/a.png', portal), 'https://files.example.org/a.png');
});

test('a scheme that is not of the web gives nothing, however it is spelled', () => {
  const hostile = [
    'javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'blob:https://portal.example.com/1', 'file:///etc/passwd',
  ];
  for (const text of hostile) assert.equal(absoluteUrl(text, portal), undefined, JSON.stringify(text));
});

test('nothing gives nothing, and so does what is no address', () => {
  for (const text of ['', null, undefined, 'http://[', 'https://a b/']) assert.equal(absoluteUrl(text, portal), undefined);
});

test('a path gives nothing where the portal has no address', () => {
  assert.equal(absoluteUrl('/a.png', ''), undefined);
});
