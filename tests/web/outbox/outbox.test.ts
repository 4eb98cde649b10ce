// Is every task created exactly once, whatever happens to it on the way?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fate } from './model-portal.ts';
import { browserFor, portal } from './tabs.ts';

test('a task is created, and stays in the list as created', async (t) => {
  const browser = browserFor(t);
  const tab = await browser.open();
  await tab.add('Call');
  await tab.settle();
  assert.deepEqual(browser.portal.titles(), ['Call']);
  assert.deepEqual(await tab.states(), ['created']);
  const told = tab.told.find(({ kind }) => kind === 'created');
  assert.partialDeepStrictEqual(told, { found: false, entry: { taskIds: [1001] }, tasks: [{ title: 'Call' }] });
});

const once: [what: string, fate: Fate][] = [
  ['the line breaks before the portal has it', 'lostBefore'],
  ['the line breaks after the portal has saved it', 'lostAfter'],
  ['the portal saves it long after the line broke', 'savedLate'],
  ['the portal fails before it saves', 'failedBefore'],
  ['the portal fails after it has saved', 'failedAfter'],
  ['the portal wants to be left alone', 'busy'],
  ['the answer breaks off', 'cutOff'],
  ['a proxy gives up before the portal has it', 'proxyBefore'],
  ['a proxy gives up after the portal has saved it', 'proxyAfter'],
];

for (const [what, fate] of once) {
  test(`a task is created once when ${what}`, async (t) => {
    const browser = browserFor(t);
    const tab = await browser.open();
    browser.portal.fates = [fate, fate, fate];
    await tab.add('Call');
    await tab.settle();
    assert.deepEqual(browser.portal.titles(), ['Call']);
    assert.deepEqual(await tab.states(), ['created']);
  });
}

test('equal tasks that are meant stay as many, whatever happens to them', async (t) => {
  const browser = browserFor(t);
  const tab = await browser.open();
  browser.portal.fates = ['lostAfter', 'lostBefore', 'savedLate', 'created', 'lostAfter'];
  for (const _ of [1, 2, 3]) await tab.add('Call');
  await tab.settle();
  assert.deepEqual(browser.portal.titles(), ['Call', 'Call', 'Call']);
  assert.deepEqual(await tab.states(), ['created', 'created', 'created']);
});

test('an equal task that was there before is not taken for the one that was sent', async (t) => {
  const browser = browserFor(t);
  browser.portal.save({ title: 'Call' } as never);
  const tab = await browser.open();
  browser.portal.fates = ['lostBefore'];
  await tab.add('Call');
  await tab.settle();
  assert.equal(browser.portal.tasks.length, 2);
});

test('nor is one that has a lower id than what was created a moment ago, which saves a look-up', async (t) => {
  const browser = browserFor(t);
  browser.portal.save({ title: 'Call' } as never);
  const tab = await browser.open();
  browser.portal.fates = ['created', 'lostBefore'];
  await tab.add('Write');
  await tab.add('Call');
  await tab.settle();
  assert.deepEqual(browser.portal.titles(), ['Call', 'Write', 'Call']);
});

test("another person's equal task is not taken for the one that was sent", async (t) => {
  const browser = browserFor(t);
  const tab = await browser.open();
  browser.portal.fates = ['lostBefore'];
  await tab.add('Call');
  await browser.clock.until(() => browser.portal.posts === 1);
  browser.portal.save({ title: 'Call' } as never, 'somebody');
  await tab.settle();
  assert.equal(browser.portal.tasks.length, 2);
});

test('a tab that ends while it sends leaves the rest to the next one', async (t) => {
  const browser = browserFor(t);
  const first = await browser.open();
  await first.add('Call');
  await browser.clock.until(() => browser.portal.posts === 1);
  first.end();
  const second = await browser.open();
  await second.settle();
  assert.deepEqual(browser.portal.titles(), ['Call']);
  assert.deepEqual(await second.states(), ['created']);
});

test('of two tabs one sends, and both know the same', async (t) => {
  const browser = browserFor(t);
  const [one, two] = [await browser.open(), await browser.open()];
  assert.equal((await two.outbox.status())?.state, 'elsewhere');
  await two.add('From the second');
  await one.add('From the first');
  await one.settle();
  assert.deepEqual(browser.portal.titles(), ['From the second', 'From the first']);
  await browser.clock.until(() => two.told.filter(({ kind }) => kind === 'created').length === 2);
});

test('a token that does not hold stops the outbox, and another one lets it go on', async (t) => {
  const browser = browserFor(t);
  const tab = await browser.open('stale');
  await tab.add('Call');
  await browser.clock.until(() => tab.told.some(({ kind }) => kind === 'unauthorized'));
  await browser.clock.pass(600_000);
  assert.equal((await tab.outbox.status())?.state, 'unauthorized');
  assert.equal(tab.told.filter(({ kind }) => kind === 'unauthorized').length, 1);
  assert.equal(browser.portal.posts, 0);
  await tab.outbox.open({ portal, token: 'good' });
  await tab.settle();
  assert.deepEqual(browser.portal.titles(), ['Call']);
});

test('a tab without a token leaves the work to one that has it', async (t) => {
  const browser = browserFor(t);
  const stale = await browser.open('stale');
  await stale.add('Call');
  const good = await browser.open('good');
  await good.settle();
  assert.deepEqual(browser.portal.titles(), ['Call']);
});

test('nothing is sent while there is no network, and all of it after', async (t) => {
  const browser = browserFor(t);
  const tab = await browser.open();
  browser.portal.silence = () => 'unreachable';
  for (const title of ['One', 'Two', 'Three']) await tab.add(title);
  await browser.clock.pass(3_600_000);
  assert.equal(browser.portal.posts, 0);
  assert.partialDeepStrictEqual(await tab.outbox.status(), { state: 'waiting', because: 'unreachable' });
  browser.portal.silence = () => undefined;
  await tab.settle();
  assert.deepEqual(browser.portal.titles(), ['One', 'Two', 'Three']);
});

test('who wants to try at once does not wait for the next try', async (t) => {
  const browser = browserFor(t);
  const tab = await browser.open();
  browser.portal.silence = () => 'unreachable';
  const { id } = await tab.add('Call');
  await browser.clock.pass(3_600_000);
  browser.portal.silence = () => undefined;
  await tab.outbox.retry(id);
  await browser.clock.pass(1_000);
  assert.deepEqual(browser.portal.titles(), ['Call']);
});

test('a portal that asks for a pause is left alone for so long', async (t) => {
  const browser = browserFor(t);
  const tab = await browser.open();
  browser.portal.fates = ['busy'];
  await tab.add('One');
  await tab.add('Two');
  await browser.clock.until(() => browser.portal.posts === 1);
  await browser.clock.pass(110_000);
  assert.equal(browser.portal.posts, 1);
  assert.partialDeepStrictEqual(await tab.outbox.status(), { state: 'waiting', because: 'unavailable' });
  await tab.settle();
  assert.equal(browser.portal.posts, 3);
});

test('of several contacts only those without a task are sent again', async (t) => {
  const browser = browserFor(t);
  const tab = await browser.open();
  browser.portal.fates = ['created', 'lostBefore', 'created'];
  await tab.add('Call', { contactIds: [501, 502, 503] });
  await tab.settle();
  assert.deepEqual(
    browser.portal.tasks.map(({ contact }) => contact?.id),
    [501, 503, 502],
  );
  assert.partialDeepStrictEqual((await tab.outbox.list())[0], { state: 'created', taskIds: [1001, 1002, 1003] });
});

test('a clock that is set back by a day holds nothing up, and one set forward sends nothing twice', async (t) => {
  for (const shift of [-86_400_000, 86_400_000]) {
    const browser = browserFor(t);
    const tab = await browser.open();
    browser.portal.fates = ['savedLate', 'busy'];
    await tab.add('One');
    await tab.add('Two');
    await browser.clock.until(() => browser.portal.posts === 1);
    browser.clock.shift = shift;
    const start = browser.clock.elapsed();
    await tab.settle();
    assert.deepEqual(browser.portal.titles().toSorted(), ['One', 'Two']);
    assert.ok(browser.clock.elapsed() - start < 7_200_000);
  }
});
