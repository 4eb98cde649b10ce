// Does the outbox keep what it is given, say when it cannot, and stop when it is told to?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserFor } from './tabs.ts';

test('a pause holds in every tab and beyond a reload', async (t) => {
  const browser = browserFor(t);
  const first = await browser.open();
  await first.outbox.pause();
  await first.add('Call');
  await browser.clock.pass(60_000);
  first.end();
  const second = await browser.open();
  await browser.clock.pass(60_000);
  assert.equal(browser.portal.posts, 0);
  assert.equal((await second.outbox.status())?.state, 'paused');
  await second.outbox.resume();
  await second.settle();
  assert.equal(browser.portal.posts, 1);
});

test('a pause keeps back what the portal was just being asked about', async (t) => {
  const browser = browserFor(t, { latency: () => 100 });
  const tab = await browser.open();
  await tab.add('Call');
  await tab.outbox.pause();
  await browser.clock.pass(60_000);
  assert.equal(browser.portal.posts, 0);
  assert.deepEqual(await tab.states(), ['queued']);
  await tab.outbox.resume();
  await tab.settle();
  assert.equal(browser.portal.posts, 1);
});

test('a request with errors is not added', async (t) => {
  const tab = await browserFor(t).open();
  await assert.rejects(tab.add(''), {
    code: 'invalid',
    message: 'title is missing.',
    issues: [{ path: '/title', severity: 'error', message: 'title is missing.' }],
  });
  assert.deepEqual(await tab.outbox.list(), []);
});

test('an id makes adding it again harmless', async (t) => {
  const browser = browserFor(t);
  const tab = await browser.open();
  await tab.add('Call', { id: 'mine' });
  await tab.settle();
  assert.equal((await tab.add('Call', { id: 'mine' })).state, 'created');
  await tab.settle();
  assert.equal(browser.portal.posts, 1);
});

test('a storage that fails is said, and nothing was queued', async (t) => {
  const browser = browserFor(t);
  const tab = await browser.open();
  browser.fails = () => true;
  await assert.rejects(tab.add('Call'), { code: 'storageBroken' });
  await browser.clock.until(() => tab.told.some(({ kind }) => kind === 'trouble'));
  browser.fails = () => false;
  await tab.settle();
  assert.deepEqual(browser.portal.titles(), []);
});

test('without locks a page sends what was added in it and nothing else', async (t) => {
  const browser = browserFor(t);
  browser.hasLocks = false;
  const [one, two] = [await browser.open(), await browser.open()];
  assert.equal((await one.outbox.status())?.alone, true);
  await one.add('Call');
  await one.settle();
  assert.equal(browser.portal.posts, 1);
  await two.add('Write');
  await browser.clock.until(() => browser.portal.posts === 2);
  two.end();
  const { id } = (await one.outbox.list())[1] ?? { id: '' };
  await browser.clock.pass(600_000);
  assert.equal((await one.outbox.get(id))?.state, 'sending');
  await one.outbox.retry(id);
  await one.settle();
  assert.deepEqual(browser.portal.titles(), ['Call', 'Write']);
});

test('a batch is durable part by part, and what is wrong in it is told by its place', async (t) => {
  const browser = browserFor(t);
  const tab = await browser.open();
  await tab.outbox.pause();
  const items = Array.from({ length: 600 }, (_, row) => ({
    request: { title: row === 7 ? '' : `Task ${row}` },
    id: `row-${row}`,
  }));
  const steps: number[] = [];
  const summary = await tab.outbox.addAll(items, { onProgress: ({ done }) => steps.push(done) });
  assert.deepEqual(steps, [250, 500, 600]);
  assert.partialDeepStrictEqual(summary.refused, [{ index: 7 }]);
  assert.equal(summary.ids[7], undefined);
  assert.equal((await tab.outbox.count()).queued, 599);
});
