// Is every task created exactly once, whatever happens to it on the way?
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Fate } from './model-portal.ts';
import { Browser, portal, type Tab } from './tabs.ts';

function browserFor(t: TestContext, ...options: ConstructorParameters<typeof Browser>): Browser {
  const browser = new Browser(...options);
  t.after(() => browser.close());
  return browser;
}

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

test('a refused task waits for the person, who takes it back', async (t) => {
  const browser = browserFor(t);
  const tab = await browser.open();
  browser.portal.fates = ['refused'];
  const { id } = await tab.add('Call');
  await tab.settle();
  assert.partialDeepStrictEqual(await tab.outbox.get(id), { state: 'refused', outcome: { kind: 'rejected', status: 400 } });
  assert.partialDeepStrictEqual(await tab.outbox.edit(id), { request: { title: 'Call' } });
  assert.deepEqual(await tab.outbox.list(), []);
});

test('a refused task can be sent again', async (t) => {
  const browser = browserFor(t);
  const tab = await browser.open();
  browser.portal.fates = ['refused'];
  const { id } = await tab.add('Call');
  await tab.settle();
  await tab.outbox.retry(id);
  await tab.settle();
  assert.deepEqual(browser.portal.titles(), ['Call']);
});

test('a task that is never answered and never found is refused in the end', async (t) => {
  const browser = browserFor(t, { pace: { tries: 3 } });
  const tab = await browser.open();
  browser.portal.usual = () => 'failedBefore';
  await tab.add('Call');
  await tab.settle();
  assert.deepEqual(await tab.states(), ['refused']);
  assert.equal(browser.portal.posts, 3);
});

test('a portal that is closed to the person is not tried with every task at once', async (t) => {
  const browser = browserFor(t);
  const tab = await browser.open();
  browser.portal.usual = () => 'forbidden';
  for (let number = 0; number < 50; number += 1) await tab.add(`Task ${number}`);
  await browser.clock.pass(600_000);
  assert.ok(browser.portal.posts < 20, `${browser.portal.posts} were sent`);
  browser.portal.usual = () => 'created';
  await tab.settle();
  assert.equal(browser.portal.tasks.length + (await tab.outbox.count()).refused, 50);
});

/** A task of which the portal has two copies after one sending, as when a browser repeats a POST by itself. */
async function doubled(browser: Browser): Promise<{ tab: Tab; id: string }> {
  const tab = await browser.open();
  browser.portal.fates = ['lostAfter'];
  const { id } = await tab.add('Call');
  await browser.clock.until(() => browser.portal.tasks.length === 1);
  browser.portal.save({ title: 'Call' } as never);
  await tab.settle();
  return { tab, id };
}

test('two tasks of one sending are a question to the person, who says which it is', async (t) => {
  const browser = browserFor(t);
  const { tab, id } = await doubled(browser);
  assert.partialDeepStrictEqual(await tab.outbox.get(id), { state: 'uncertain', doubt: { reason: 'several', candidates: [1001, 1002] } });
  await tab.outbox.adopt(id, 1001);
  assert.deepEqual(await tab.states(), ['created']);
  assert.equal(browser.portal.posts, 1);
});

test('the person can say that it is none of them, and it is sent once more', async (t) => {
  const browser = browserFor(t);
  const { tab, id } = await doubled(browser);
  browser.portal.fates = ['lostAfter'];
  await tab.outbox.retry(id, { evenIfItExists: true });
  await tab.settle();
  assert.deepEqual(await tab.states(), ['created']);
  assert.equal(browser.portal.tasks.length, 3);
});

test('a portal that does not list its tasks leaves it to the person', async (t) => {
  const browser = browserFor(t);
  const tab = await browser.open();
  browser.portal.silence = () => 'refused';
  browser.portal.fates = ['created', 'lostAfter'];
  await tab.add('One');
  await tab.add('Two');
  await tab.settle();
  assert.deepEqual(await tab.states(), ['created', 'unlisted']);
  assert.equal(browser.portal.tasks.length, 2);
});

test('of several contacts only those without a task are sent again', async (t) => {
  const browser = browserFor(t);
  const tab = await browser.open();
  browser.portal.fates = ['created', 'lostBefore', 'created'];
  await tab.add('Call', { contactIds: [501, 502, 503] });
  await tab.settle();
  assert.deepEqual(browser.portal.tasks.map(({ contact }) => contact?.id), [501, 503, 502]);
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

test('a request with errors is not added', async (t) => {
  const tab = await browserFor(t).open();
  await assert.rejects(tab.add(''), { code: 'invalid', message: 'title is missing.', issues: [{ path: '/title', severity: 'error', message: 'title is missing.' }] });
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
  const items = Array.from({ length: 600 }, (_, row) => ({ request: { title: row === 7 ? '' : `Task ${row}` }, id: `row-${row}` }));
  const steps: number[] = [];
  const summary = await tab.outbox.addAll(items, { onProgress: ({ done }) => steps.push(done) });
  assert.deepEqual(steps, [250, 500, 600]);
  assert.partialDeepStrictEqual(summary.refused, [{ index: 7 }]);
  assert.equal(summary.ids[7], undefined);
  assert.equal((await tab.outbox.count()).queued, 599);
});
