// Does the engine itself decide on the samples as the peers that are measured beside it must?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTaskform } from '../../web/dist/index.js';
import { right, wrong } from './samples.ts';

const taskform = await loadTaskform();

for (const [name, sample] of Object.entries(right)) {
  test(`the engine takes ${name}`, () => {
    assert.equal(taskform.checkRequest(sample).ok, true);
  });
}

for (const [name, sample] of Object.entries(wrong)) {
  test(`the engine refuses ${name}`, () => {
    assert.equal(taskform.checkRequest(sample).ok, false);
  });
}
