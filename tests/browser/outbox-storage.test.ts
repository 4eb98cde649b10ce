// What does the outbox do when the browser's storage is full, forbidden, deleted, of the future, or failing?
import assert from 'node:assert/strict';
import { open, withOutbox } from './outbox-site.ts';

/** The code that adding a task ends with, and what the list says then. */
const codeOfAdding = `add('Call').then(() => 'kept', ({ code, message }) => code + ': ' + message)`;

withOutbox(
  'where the browser keeps nothing, a task is not queued and the sentence says what to do',
  async (page, site) => {
    await page.evaluate('begin(undefined, { indexedDB: undefined })');
    assert.match(await page.evaluate<string>(codeOfAdding), /^storageRefused: .* Send the task at once/);
    assert.deepEqual(await site.titles(), []);
  },
);

withOutbox('a storage without room refuses the task, which was not queued', async (page, site) => {
  await page.evaluate('begin()');
  await page.evaluate(
    `void (IDBObjectStore.prototype.add = () => { throw new DOMException('no room', 'QuotaExceededError'); })`,
  );
  assert.match(await page.evaluate<string>(codeOfAdding), /^storageFull: /);
  await open(page, site);
  await page.evaluate('begin()');
  assert.deepEqual(await page.evaluate('states()'), []);
});

withOutbox('what a newer version has written is left alone', async (page) => {
  await page.evaluate(`new Promise((resolve) => {
    const request = indexedDB.open('taskform-outbox', 99);
    request.onsuccess = () => { request.result.close(); resolve(); };
  })`);
  await page.evaluate('begin(null)');
  assert.match(await page.evaluate<string>(codeOfAdding), /^storageNewer: .* Reload the page/);
});

withOutbox('a database that is deleted is said to be lost, and a new one takes its place', async (page, site) => {
  await page.evaluate('begin(null)');
  await page.evaluate(`add('Gone')`);
  await page.evaluate(`new Promise((resolve) => {
    indexedDB.deleteDatabase('taskform-outbox').onsuccess = () => resolve();
  })`);
  await page.waitFor(`told.some(({ kind, code }) => kind === 'trouble' && code === 'storageLost')`);
  await page.evaluate('renew()');
  await page.evaluate(`add('Call')`);
  await page.evaluate('outbox.settled()');
  assert.deepEqual(await site.titles(), ['Call']);
});

/** Lets one in five calls of the storage fail, each in one of the ways in which they do. */
const fail = `void (() => {
  let seed = 7;
  const fails = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648 < 0.2;
  const names = ['QuotaExceededError', 'UnknownError', 'AbortError'];
  const calls = [
    [IDBFactory, 'open'], [IDBDatabase, 'transaction'], [IDBObjectStore, 'add'], [IDBObjectStore, 'put'],
    [IDBIndex, 'get'], [IDBIndex, 'openCursor'],
  ];
  for (const [type, method] of calls) {
    const own = type.prototype[method];
    type.prototype[method] = function (...given) {
      if (globalThis.isFailing && fails()) throw new DOMException('It fails.', names[seed % names.length]);
      return own.apply(this, given);
    };
  }
  globalThis.isFailing = true;
})()`;

withOutbox(
  'a storage that fails at random loses nothing that it said it kept, and nothing is sent twice',
  async (page, site) => {
    await page.evaluate('begin()');
    await page.evaluate(fail);
    await site.fault({ fault: 'dropAfterSave', times: 3 });
    const kept: string[] = [];
    for (let number = 0; number < 12; number += 1) {
      if (await page.evaluate(`add('Task ${number}').then(() => true, () => false)`)) kept.push(`Task ${number}`);
    }
    assert.notEqual(kept.length, 0);
    await page.waitFor(`outbox.settled().then(() => true, () => false)`);
    assert.deepEqual((await site.titles()).sort(), kept.sort());
  },
);

withOutbox('a batch of a thousand is durable part by part, and adding it again adds nothing', async (page) => {
  await page.evaluate('begin(null)');
  const batch = `outbox.addAll(
    Array.from({ length: 1000 }, (_, row) => {
      const title = row === 7 ? '' : 'Task ' + row;
      return { id: 'row-' + row, request: { title, deadline: '2026-12-01', categoryId: 30 } };
    }),
    { portal: location.origin, onProgress: ({ done }) => void (globalThis.steps ??= []).push(done) },
  ).then(({ ids, refused }) => {
    return [ids.filter(Boolean).length, refused.map(({ index, issues }) => [index, issues[0].path])];
  })`;
  assert.deepEqual(await page.evaluate(batch), [999, [[7, '/title']]]);
  assert.deepEqual(await page.evaluate('steps'), [250, 500, 750, 1000]);
  assert.deepEqual(await page.evaluate(batch), [999, [[7, '/title']]]);
  assert.equal(await page.evaluate('outbox.count(location.origin).then(({ queued }) => queued)'), 999);
});

/** Undoes whatever is asked of the storage from here on. */
const undo = `void (() => {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...given) {
    const made = transaction.apply(this, given);
    queueMicrotask(() => made.abort());
    return made;
  };
})()`;

withOutbox('a look into a storage that undoes it ends as an error that the caller hears, and only there', async (page) => {
  await page.evaluate('begin(null)');
  await page.evaluate(`add('Call')`);
  await page.evaluate(undo);
  for (const look of ['list()', `get('1')`, 'count(location.origin)'])
    assert.equal(await page.evaluate(`outbox.${look}.then(() => 'seen', ({ code }) => code)`), 'storageBroken');
  assert.deepEqual(await page.errors(), []);
});
