// What is the outbox where there is no IndexedDB: a sentence, and no error when nobody asks?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTaskform } from '../../../web/dist/index.js';

test('in Node nothing is queued, and the error says why', async () => {
  const { outbox } = await loadTaskform();
  const stop = outbox.subscribe(() => {});
  const task = { title: 'Call', deadline: '2026-12-01', categoryId: 30 };
  await assert.rejects(outbox.add(task, { portal: 'https://portal.example.com' }), {
    name: 'TaskformError',
    code: 'storageRefused',
  });
  stop();
});

test('a request with errors is told with its issues before the storage is asked', async () => {
  const { outbox } = await loadTaskform();
  await assert.rejects(outbox.add({ title: '' }, { portal: 'https://portal.example.com' }), ({ code, issues }) => {
    assert.equal(code, 'invalid');
    assert.equal(issues[0].path, '/title');
    return true;
  });
});

test('where no portal was opened it has to be named', async () => {
  const { outbox } = await loadTaskform();
  await assert.rejects(outbox.add({}), { name: 'TypeError', message: 'portal must be given, or opened before.' });
});
