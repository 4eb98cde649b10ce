// Is what was typed offered back to the right form, and to one form only?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDrafts } from '../../../web/dist/drafts/drafts.js';
import { Browser, MemoryStorage, settled } from './stand-ins.ts';

/** What of an unfinished task is offered to a form. */
const offer = (drafts: { offered?: { state: unknown } | undefined }) => drafts.offered?.state;

test('a form that nobody has used is offered nothing and holds nothing', async () => {
  const browser = new Browser();
  const drafts = await browser.open();
  assert.equal(drafts.offered, undefined);
  assert.equal(drafts.available, true);
  assert.equal(browser.locks.held.size, 0);
});

test('what was typed before the tab crashed is offered with its time', async () => {
  const browser = new Browser();
  await browser.type(await browser.open(), { title: 'Call Ümit' });
  browser.crash();
  assert.deepEqual((await browser.open()).offered, { state: { title: 'Call Ümit' }, saved: browser.time });
});

test('what was typed before the form was closed is offered, the last key press included', async () => {
  const browser = new Browser();
  const drafts = await browser.open();
  drafts.save({ title: 'Cal' });
  drafts.save({ title: 'Call' });
  drafts.close();
  assert.deepEqual(offer(await browser.open()), { title: 'Call' });
});

test('what is typed is written when typing has paused for 300 ms', async (run) => {
  run.mock.timers.enable({ apis: ['setTimeout'] });
  const storage = new MemoryStorage();
  const drafts = openDrafts('page', { storage });
  drafts.save({ title: 'C' });
  run.mock.timers.tick(299);
  drafts.save({ title: 'Ca' });
  run.mock.timers.tick(299);
  assert.equal(storage.length, 0);
  run.mock.timers.tick(1);
  assert.equal(storage.length, 1);
  drafts.close();
});

test('the draft of a form that is open is offered to no other', async () => {
  const browser = new Browser();
  await browser.type(await browser.open(), 'of the first form');
  assert.equal(offer(await browser.open()), undefined);
});

test('two forms of one key keep a draft each', async () => {
  const browser = new Browser();
  const [one, other] = [await browser.open(), await browser.open()];
  await browser.type(one, 'one');
  await browser.type(other, 'other');
  await browser.type(one, 'one and more');
  browser.crash();
  const offers = [offer(await browser.open()), offer(await browser.open()), offer(await browser.open())];
  assert.deepEqual(offers, ['one and more', 'other', undefined]);
});

test('a draft that one form has been offered is offered to no other until that form has gone', async () => {
  const browser = new Browser();
  await browser.type(await browser.open(), 'left');
  browser.crash();
  const first = await browser.open();
  assert.equal(offer(first), 'left');
  assert.equal(offer(await browser.open()), undefined);
  first.close();
  await settled();
  assert.equal(offer(await browser.open()), 'left');
});

test('a draft that is gone on with becomes the form’s own and replaces what the form had', async () => {
  const browser = new Browser();
  await browser.type(await browser.open(), 'left');
  browser.crash();
  const drafts = await browser.open();
  await browser.type(drafts, 'typed before the offer was seen');
  drafts.save('never to be written');
  drafts.resume(drafts.offered!);
  assert.equal(drafts.offered, undefined);
  await browser.type(drafts, 'left, and more');
  browser.crash();
  assert.equal(browser.storage.length, 1);
  assert.equal(offer(await browser.open()), 'left, and more');
});

test('a draft that was gone on with and not touched is not lost', async () => {
  const browser = new Browser();
  await browser.type(await browser.open(), 'left');
  browser.crash();
  const drafts = await browser.open();
  drafts.resume(drafts.offered!);
  drafts.close();
  await settled();
  assert.equal(offer(await browser.open()), 'left');
});

test('a discarded draft never comes back, and the form goes on', async () => {
  const browser = new Browser();
  await browser.type(await browser.open(), 'left');
  browser.crash();
  const drafts = await browser.open();
  await browser.type(drafts, 'mine');
  drafts.discard(drafts.offered!);
  assert.equal(drafts.offered, undefined);
  browser.crash();
  assert.equal(offer(await browser.open()), 'mine');
  assert.equal(browser.storage.length, 1);
});

test('a form whose task was created leaves no draft, not even one on its way', async () => {
  const browser = new Browser();
  const drafts = await browser.open();
  await browser.type(drafts, 'done');
  drafts.save('done!');
  drafts.clear();
  drafts.close();
  assert.equal(browser.storage.length, 0);
});

test('a form that made one task keeps a draft of the next', async () => {
  const browser = new Browser();
  const drafts = await browser.open();
  await browser.type(drafts, 'first task');
  drafts.clear();
  await browser.type(drafts, 'second task');
  assert.equal(offer(await browser.open()), undefined);
  browser.crash();
  assert.equal(offer(await browser.open()), 'second task');
});

test('drafts of another key are not offered, also where one key begins with the other', async () => {
  const browser = new Browser();
  await browser.type(await browser.open('page:form'), 'of the form');
  browser.crash();
  assert.equal(offer(await browser.open('page')), undefined);
  assert.equal(offer(await browser.open('page:form')), 'of the form');
});

test('without locks two forms of one page still keep apart, and a reload gives the draft back', async () => {
  const storage = new MemoryStorage();
  const { holdsOfPage } = await import('../../../web/dist/drafts/holds.js');
  const open = async (holds: ReturnType<typeof holdsOfPage>) => {
    const drafts = openDrafts('page', { storage, holds });
    await settled();
    return drafts;
  };
  const page = holdsOfPage();
  const drafts = await open(page);
  drafts.save('one');
  drafts.flush();
  assert.equal(offer(await open(page)), undefined);
  assert.equal(offer(await open(holdsOfPage())), 'one');
});
