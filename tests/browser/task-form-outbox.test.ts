// Does a task that is created in a form with an outbox reach the portal once, whatever happens on the way?
import assert from 'node:assert/strict';
import type { Page } from './browsers.ts';
import { cutOff, mend, openOutbox, outboxFiles, titles } from './task-form-outbox.ts';
import { inEveryForm, messageOf, valueOf, whenFocused, whenHeard } from './task-form.ts';

/** Types a title and presses "Create". */
async function create(page: Page, title: string): Promise<void> {
  await page.type('#title', title);
  await page.click('#create');
}

const whenShown = (page: Page, words: string) =>
  page.waitFor(`watched.find('#outbox')?.textContent.includes(${JSON.stringify(words)})`);
const whenEmpty = (page: Page) => page.waitFor(`!watched.find('#outbox') && form.isConnected`);
const ofTitle = async (page: Page, title: string) => (await titles(page)).filter((each) => each === title).length;

inEveryForm('a task goes by way of the outbox', [
  ['it is queued, then created, and the form is that of a new one', async (page, site) => {
    await openOutbox(page, site);
    await create(page, 'By outbox');
    await whenHeard(page, 'task-created');
    assert.deepEqual(
      await page.evaluate(`heard.map(({ type, entry, task }) => [type, (entry?.request ?? task).title])`),
      [['task-queued', 'By outbox'], ['task-created', 'By outbox']],
    );
    await page.waitFor(`watched.find('#created')`);
    assert.deepEqual([await valueOf(page, 'title'), await ofTitle(page, 'By outbox')], ['', 1]);
    assert.equal(await page.evaluate(`watched.find('#outbox')`), null);
  }],

  ['without a network it is kept and said, and after a reload it is there once', async (page, site) => {
    const reopen = await openOutbox(page, site);
    await cutOff(site);
    await create(page, 'Later');
    await page.waitFor(`watched.find('#kept')`);
    assert.match(await page.text('#kept'), /kept in this browser and will be sent by itself/);
    assert.equal(await valueOf(page, 'title'), '');
    await whenShown(page, 'Later');
    await mend(site);
    await reopen();
    await page.waitFor(`outbox.settled().then(() => true)`);
    await whenEmpty(page);
    assert.equal(await ofTitle(page, 'Later'), 1);
  }],

  ['saved without an answer it is found, told, and not sent again', async (page, site) => {
    await openOutbox(page, site);
    await site.misbehave({ fault: 'dropAfterSave' });
    await create(page, 'Found');
    await page.waitFor(`watched.find('#kept')`);
    await whenHeard(page, 'task-created');
    await page.waitFor(`watched.find('#outbox-said').textContent.includes('“Found” was created.')`);
    await whenEmpty(page);
    assert.equal(await ofTitle(page, 'Found'), 1);
  }],

  ['refused it comes back with its error at the field, and is nowhere else', async (page, site) => {
    await openOutbox(page, site);
    await site.misbehave({ fault: '404' });
    await create(page, 'Refused');
    await whenFocused(page, 'outcome');
    assert.match(await messageOf(page, 'categoryId'), /no longer has this category/);
    assert.equal(await valueOf(page, 'title'), 'Refused');
    assert.deepEqual(await page.evaluate('outbox.list().then((all) => all.length)'), 0);
    await page.click('#create');
    await whenHeard(page, 'task-created');
    assert.equal(await ofTitle(page, 'Refused'), 1);
  }],

  ['a refused token is asked for anew, and the task is sent with the next', async (page, site) => {
    await openOutbox(page, site);
    await page.evaluate(`void form.addEventListener('task-unauthorized', (event) => event.respondWith(signIn()))`);
    await site.misbehave({ fault: '401' });
    await create(page, 'Renewed');
    await whenHeard(page, 'task-created');
    assert.equal(await ofTitle(page, 'Renewed'), 1);
  }],

  ['where nobody answers the refused token, the task is kept until somebody does', async (page, site) => {
    await openOutbox(page, site);
    await site.misbehave({ fault: '401' });
    await create(page, 'Signed out');
    await page.waitFor(`watched.find('#kept')`);
    assert.match(await page.text('#kept'), /not signed in any more.*sent when you have signed in again/s);
    await whenHeard(page, 'task-unauthorized');
    await page.evaluate(`signIn().then((token) => { form.token = token; })`);
    await whenHeard(page, 'task-created');
    await whenEmpty(page);
    assert.equal(await ofTitle(page, 'Signed out'), 1);
  }],

  ['where the browser keeps nothing it is said, and the task can be sent all the same', async (page, site) => {
    await openOutbox(page, site, { isBroken: true });
    await create(page, 'Unkept');
    await whenFocused(page, 'unkept');
    assert.match(await page.text('#unkept'), /keeps nothing for the page.*Everything you typed is still here/s);
    assert.deepEqual([await valueOf(page, 'title'), site.sent.length], ['Unkept', 0]);
    await page.click('#unkept button');
    await whenHeard(page, 'task-created');
    assert.deepEqual([site.sent.length, await valueOf(page, 'title')], [1, '']);
  }],

  ['called off while it is sent it stays in the outbox', async (page, site) => {
    await openOutbox(page, site);
    await site.misbehave({ fault: 'delay', ms: 700 });
    await create(page, 'Called off');
    await page.waitFor(`outbox.list().then(([entry]) => entry?.state === 'sending')`);
    await page.click('#cancel');
    await page.waitFor(`watched.find('#kept')`);
    assert.match(await page.text('#kept'), /stays among those on their way/);
    await page.waitFor(`outbox.settled().then(() => true)`);
    assert.equal(await ofTitle(page, 'Called off'), 1);
  }],
], { files: outboxFiles });
