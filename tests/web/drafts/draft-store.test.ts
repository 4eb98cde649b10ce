// Do drafts stay harmless when the storage is full, missing, forbidden, damaged or old?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDrafts, type Drafts } from '../../../web/dist/drafts/drafts.js';
import { Browser, MemoryStorage, settled } from './stand-ins.ts';

/** Does with drafts all that a form does. */
async function useAll(drafts: Drafts): Promise<void> {
  await settled();
  drafts.save('x');
  drafts.flush();
  if (drafts.offered) drafts.resume(drafts.offered);
  drafts.discard({ state: 'never offered', saved: 0 });
  drafts.clear();
  drafts.close();
}

test('without a storage nothing is kept, and this is said', async () => {
  const drafts = openDrafts('page', { storage: undefined });
  assert.equal(drafts.available, false);
  assert.equal(drafts.offered, undefined);
  await useAll(drafts);
});

test('a storage that refuses everything breaks nothing', async () => {
  const refuse = () => {
    throw new DOMException('Forbidden.', 'SecurityError');
  };
  const storage = new Proxy(new MemoryStorage(), { get: refuse });
  await useAll(openDrafts('page', { storage }));
});

test('a storage without room is told, keeps what it had, and is told again when there is room', async () => {
  const storage = new MemoryStorage(60);
  const told: boolean[] = [];
  const drafts = openDrafts('page', { storage, onChange: () => told.push(drafts.available) });
  await settled();
  for (const [room, state] of [
    [60, 'short'],
    [60, 'long'.repeat(30)],
    [900, 'long'.repeat(30)],
  ] as const) {
    storage.room = room;
    drafts.save(state);
    drafts.flush();
    assert.equal(storage.length, 1);
  }
  assert.deepEqual(told, [true, false, true]);
  drafts.close();
});

test('a state that JSON cannot carry is not kept and breaks nothing', () => {
  const drafts = openDrafts('page', { storage: new MemoryStorage() });
  drafts.save(1n);
  drafts.flush();
  assert.equal(drafts.available, false);
  drafts.close();
});

test('what is damaged is cleared away and never offered', async () => {
  const browser = new Browser();
  const damaged = [
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"state":1}',
    '{"saved":1}',
    '{"state":1,"saved":"now"}',
    '{"state":1,"saved":null}',
  ];
  for (const [index, text] of damaged.entries()) browser.storage.items.set(`taskform:draft:page:${index}`, text);
  assert.equal((await browser.open()).offered, undefined);
  assert.equal(browser.storage.length, 0);
});

test('a draft is kept for 30 days', async () => {
  const browser = new Browser();
  const day = 24 * 60 * 60 * 1000;
  await browser.type(await browser.open(), 'old');
  browser.crash();
  browser.time += 30 * day;
  const drafts = await browser.open();
  assert.equal(drafts.offered?.state, 'old');
  drafts.close();
  await settled();
  browser.time += 1;
  assert.equal((await browser.open()).offered, undefined);
  assert.equal(browser.storage.length, 0);
});

test('of the drafts of one key the newest five are kept', async () => {
  const browser = new Browser();
  for (const state of [1, 2, 3, 4, 5, 6, 7]) await browser.type(await browser.open(), state);
  browser.crash();
  assert.equal((await browser.open()).offered?.state, 7);
  const states = [...browser.storage.items.values()].map((text) => JSON.parse(text).state);
  assert.deepEqual(states, [3, 4, 5, 6, 7]);
});

test('drafts of open forms are never cleared away, however many there are', async () => {
  const browser = new Browser();
  for (const state of [1, 2, 3, 4, 5, 6, 7]) await browser.type(await browser.open(), state);
  await browser.open();
  assert.equal(browser.storage.length, 7);
});

test('what other code keeps in the storage is left alone', async () => {
  const browser = new Browser();
  browser.storage.items.set('taskform:draft:page', 'mine');
  browser.storage.items.set('taskform:draft:page:a b', 'mine');
  browser.storage.items.set('theirs', 'mine');
  await browser.open();
  assert.equal(browser.storage.length, 3);
});
