// What is left to the person, and does the outbox do what the person says?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserFor, type Browser, type Tab } from './tabs.ts';

test('a refused task waits for the person, who takes it back', async (t) => {
  const browser = browserFor(t);
  const tab = await browser.open();
  browser.portal.fates = ['refused'];
  const { id } = await tab.add('Call');
  await tab.settle();
  assert.partialDeepStrictEqual(await tab.outbox.get(id), {
    state: 'refused',
    outcome: { kind: 'rejected', status: 400 },
  });
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

test('a task is sent later when something answered in the place of the portal before anything was sent', async (t) => {
  const browser = browserFor(t);
  const tab = await browser.open();
  browser.portal.fates = ['otherAnswer', 'otherAnswer'];
  await tab.add('Call');
  await tab.settle();
  assert.deepEqual(await tab.states(), ['created']);
  assert.deepEqual(browser.portal.titles(), ['Call']);
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
  assert.partialDeepStrictEqual(await tab.outbox.get(id), {
    state: 'uncertain',
    doubt: { reason: 'several', candidates: [1001, 1002] },
  });
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
