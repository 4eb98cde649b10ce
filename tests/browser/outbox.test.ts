// Does the outbox keep its promise in real browsers, with their storage, their locks and their lines?
import assert from 'node:assert/strict';
import { open, withOutbox } from './outbox-site.ts';

withOutbox('a task is durable, sent and told', async (page, site) => {
  await page.evaluate('begin()');
  const entry = await page.evaluate<any>(`add('Call Ümit')`);
  assert.partialDeepStrictEqual(entry, { state: 'queued', attempts: 0, request: { title: 'Call Ümit' } });
  await page.evaluate('outbox.settled()');
  assert.deepEqual(await site.titles(), ['Call Ümit']);
  const created = await page.waitFor<any>(`told.find(({ kind }) => kind === 'created')`);
  assert.partialDeepStrictEqual(created, {
    found: false,
    tasks: [{ title: 'Call Ümit' }],
    entry: { state: 'created' },
  });
  assert.deepEqual(await page.violations(), []);
});

withOutbox('the outbox of a Taskform needs no more than to be asked', async (page, site) => {
  await page.evaluate(`(async () => {
    const { portal, token } = await (await fetch('/setting.json')).json();
    await taskform.outbox.open({ portal, token });
    await taskform.outbox.add({ title: 'Call', deadline: '2026-12-01', categoryId: 30 });
    await taskform.outbox.settled();
  })()`);
  assert.deepEqual(await site.titles(), ['Call']);
});

withOutbox('whatever becomes of a line or an answer, each task is there once', async (page, site) => {
  const faults = [
    { fault: 'dropBeforeSave' },
    { fault: 'dropAfterSave' },
    { fault: 'cutBody' },
    { fault: 'cutBodyChunked' },
    { fault: '500' },
    { fault: '503', retryAfter: 1 },
    { fault: 'html', status: 502 },
    { fault: 'emptyBody', status: 503 },
    { fault: 'notJson' },
  ];
  await page.evaluate('begin()');
  for (const fault of faults) {
    await site.fault(fault);
    await page.evaluate(`add(${JSON.stringify(`After ${fault.fault}`)})`);
    await page.evaluate('outbox.settled()');
  }
  assert.deepEqual(
    await site.titles(),
    faults.map(({ fault }) => `After ${fault}`),
  );
  assert.deepEqual(
    await page.evaluate('states()'),
    faults.map(() => 'created'),
  );
});

withOutbox('a page that is loaded anew while it sends does not send twice', async (page, site) => {
  await page.evaluate('begin()');
  // It is saved when the page that sent it is long gone.
  await site.fault({ fault: 'delay', ms: 500 });
  await page.evaluate(`add('Call')`);
  await page.waitFor(`states().then((all) => all[0] === 'sending')`);
  await open(page, site);
  await page.evaluate('begin()');
  await page.evaluate('outbox.settled()');
  assert.deepEqual(await site.titles(), ['Call']);
  assert.deepEqual(await page.evaluate('states()'), ['created']);
});

withOutbox('of two tabs one sends, and when it ends the other goes on', async (page, site) => {
  await page.evaluate(`openTab().then((tab) => { globalThis.tab = tab; return tab.contentWindow.begin(); })`);
  await page.evaluate('begin()');
  await page.waitFor(`outbox.status().then((status) => status.state === 'elsewhere')`);
  await site.fault({ fault: 'delay', ms: 500 });
  await page.evaluate(`add('One').then(() => add('Two'))`);
  await page.waitFor(`told.some(({ kind, entries }) => kind === 'changed' && entries[0].state === 'sending')`);
  await page.evaluate(`void tab.remove()`);
  await page.evaluate('outbox.settled()');
  assert.deepEqual((await site.titles()).sort(), ['One', 'Two']);
});

withOutbox('what is added without a network is sent when it is back, also after a reload', async (page, site) => {
  site.isDown = true;
  await page.evaluate('begin()');
  await page.evaluate(`add('One').then(() => add('Two'))`);
  await page.waitFor(`outbox.status().then(({ state, because }) => state === 'waiting' && because === 'unreachable')`);
  await open(page, site);
  await page.evaluate('begin()');
  await page.waitFor(`outbox.status().then(({ because }) => because === 'unreachable')`);
  site.isDown = false;
  await page.evaluate('outbox.settled()');
  assert.deepEqual(await site.titles(), ['One', 'Two']);
});

withOutbox('a token that does not hold is asked for anew, and nothing of any token is stored', async (page, site) => {
  await page.evaluate(`begin('stale-token')`);
  await page.evaluate(`add('Call')`);
  await page.waitFor(`told.some(({ kind, certain }) => kind === 'unauthorized' && certain)`);
  await page.evaluate('renew()');
  await page.evaluate('outbox.settled()');
  assert.deepEqual(await site.titles(), ['Call']);
  const stored = await page.evaluate<string>('outbox.list().then((all) => JSON.stringify(all))');
  assert.doesNotMatch(stored, /stale-token|token|Authorization/i);
});

withOutbox(
  'a portal of another origin, whose errors cannot be read, gets each task once',
  async (page, site) => {
    await page.evaluate(`begin('stale-token')`);
    await page.evaluate(`add('After 401')`);
    await page.waitFor(`told.some(({ kind, certain }) => kind === 'unauthorized' && !certain)`);
    await page.evaluate('renew()');
    await page.evaluate('outbox.settled()');
    for (const fault of ['dropAfterSave', '500', 'dropBeforeSave', '503']) {
      await site.fault({ fault });
      await page.evaluate(`add('After ${fault}')`);
      await page.evaluate('outbox.settled()');
    }
    assert.deepEqual(await site.titles(), [
      'After 401',
      'After dropAfterSave',
      'After 500',
      'After dropBeforeSave',
      'After 503',
    ]);
  },
  { isForeign: true },
);

withOutbox(
  'damaged by the database, a task is found all the same, and equal ones that are meant stay as many',
  async (page, site) => {
    await page.evaluate('begin()');
    for (let round = 0; round < 3; round += 1) {
      await site.fault({ fault: 'dropAfterSave' });
      await page.evaluate(`add('Call 📞 now')`);
      await page.evaluate('outbox.settled()');
    }
    assert.deepEqual(await site.titles(), ['Call ', 'Call ', 'Call ']);
    assert.deepEqual(await page.evaluate('outbox.list().then((all) => all.map(({ taskIds }) => taskIds))'), [
      [1001],
      [1002],
      [1003],
    ]);
  },
);

withOutbox('of several contacts each gets one task, whatever becomes of the answer', async (page, site) => {
  await page.evaluate('begin()');
  await site.fault({ fault: 'dropAfterSave' });
  await page.evaluate(`outbox.pause()`);
  await page.evaluate(`add('Call', { contactIds: [501, 502] })`);
  await page.evaluate(`outbox.resume()`);
  await page.evaluate('outbox.settled()');
  assert.deepEqual(await site.titles(), ['Call', 'Call']);
  assert.deepEqual(await page.evaluate('states()'), ['created']);
});
