// What do the samples of some rounds say?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarize } from './statistics.ts';

test('twice the floor in every round is 2.00 x, however slow the machine was in one of them', () => {
  const { ours } = summarize({ floor: [10, 11, 90], ours: [20, 22, 180] }, 'floor');
  assert.deepEqual(ours, { median: 22, ratio: 2, low: 2, high: 2 });
});

test('the spread is that of the middle half of the rounds', () => {
  const { ours } = summarize({ floor: [1, 1, 1, 1, 1], ours: [1, 2, 3, 4, 50] }, 'floor');
  assert.deepEqual([ours?.low, ours?.ratio, ours?.high], [2, 3, 4]);
});

test('a topic whose floor was not measured says so', () => {
  assert.throws(() => summarize({ ours: [1] }, 'floor'), /floor was not measured/);
});
