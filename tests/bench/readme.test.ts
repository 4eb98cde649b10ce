// What does ./dev bench --readme write, and is there a place for it?
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Line } from './budgets.ts';
import { begin, end, markdownOf } from './readme.ts';
import type { Report } from './report.ts';

const report = { versions: { Node: 'v24' }, machine: '2 x Processor', rounds: 7, measurements: [] } as unknown as Report;
const line: Line = { what: 'reading', topic: 'ascii', place: 'Node', most: '0.45 x', best: '1.13 x ajv', ours: '0.30 x', part: 0.67, reason: 'it is slow.' };
const slower: Line = { ...line, topic: 'cyrillic', ours: '0.50 x', part: 1.11, best: '-' };

test('the README has the two marks once, in their order', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  assert.equal(readme.split(begin).length, 2);
  assert.equal(readme.split(begin)[1]?.split(end).length, 2);
});

test('the worse of two measurements stands for the budget, with its reason and the best peer of either', () => {
  const text = markdownOf(report, [line, slower]);
  assert.match(text, /^0 of 1 are met\. 7 rounds on 2 x Processor; Node v24\./);
  assert.match(text, /\| reading \| Node \| 0\.45 x \| 0\.50 x \| \*\*missed\*\* \| 1\.13 x ajv \|/);
  assert.match(text, /- reading: it is slow\.$/);
  assert.equal(markdownOf(report, [slower, line]), text);
});

test('a budget that is met needs no reason', () => {
  assert.doesNotMatch(markdownOf(report, [line]), /Why|slow/);
});
