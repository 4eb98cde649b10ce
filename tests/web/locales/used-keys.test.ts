// Is every message said somewhere?
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { english } from './every-locale.ts';

const sources = fileURLToPath(new URL('../../../web/src/', import.meta.url));
const languages = /^locales\/[a-z]{2}(-[a-z]{2})?\.ts$/;
const code = globSync('**/*.ts', { cwd: sources })
  .filter((file) => !languages.test(file))
  .map((file) => readFileSync(`${sources}${file}`, 'utf8'))
  .join('\n');

/** Keys that are put together when they are needed, by what they begin with. */
const computed = ['card.', 'expectation.', 'field.', 'issue.', 'outcome.', 'picker.'];

/** Of those that begin so, these are put together; the others are written out. */
const together = [
  /^(?:expectation|field|issue)\./,
  /^outcome\.(?:created|rejected|unauthorized|paymentRequired|forbidden|notFound|unavailable)$/,
  /^outcome\.(?:failed|unreadable|uncertain|offline|aborted)$/,
  /^card\.(?:open|closed)$/,
  /^picker\.(?:company|person)$/,
];
const isComputed = (key: string) => together.some((pattern) => pattern.test(key));

test('no message is left that nobody says', () => {
  const unsaid = Object.keys(english).filter((key) => !code.includes(`'${key}'`) && !isComputed(key));
  assert.deepEqual(unsaid, []);
});

test('keys are put together only where this test knows it', () => {
  const sections = [...new Set(Object.keys(english).map((key) => key.split('.')[0]))].join('|');
  const starts = [...code.matchAll(new RegExp(`\`((?:${sections})\\.)\\$\\{`, 'g'))].map(([, start]) => start);
  assert.deepEqual([...new Set(starts)].sort(), computed);
});
