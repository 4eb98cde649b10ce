// What does <task-form> do between "Create" and an outcome, and after each of them?
import assert from 'node:assert/strict';
import type { Page } from './browsers.ts';
import { inEveryForm, messageOf, open, set, valueOf, whenFocused, whenHeard, type FormSite } from './task-form.ts';

/** Types a title and presses "Create". */
async function create(page: Page, title: string): Promise<void> {
  await page.type('#title', title);
  await page.click('#create');
}

const outcomes = (page: Page) => page.evaluate<string[]>(`heard.filter(({ type }) => type === 'task-rejected').map(({ outcome }) => outcome.kind)`);

/** Everyone who has ever sent a task knows these. */
const refusals: [fault: string, kind: string, words: RegExp][] = [
  ['402', 'paymentRequired', /subscription has run out/],
  ['403', 'forbidden', /no access to the CRM/],
  ['404', 'notFound', /Put right what is marked/],
  ['503', 'unavailable', /busy/],
];

inEveryForm('a task is sent', [
  ['a task that was created is told, and the form is that of a new one', async (page, site) => {
    await open(page, site);
    await create(page, 'Told');
    await whenHeard(page, 'task-created');
    const [title, kind, count] = await page.evaluate<unknown[]>(`(({ task, outcome, tasks }) => [task.title, outcome.kind, tasks.length])(heard.find(({ type }) => type === 'task-created'))`);
    assert.deepEqual([title, kind, count], ['Told', 'created', 1]);
    assert.equal(await valueOf(page, 'title'), '');
    assert.equal(await messageOf(page, 'title'), '');
    await whenFocused(page, 'title');
  }],

  ['while it is on its way everything is locked, and it is sent once', async (page, site) => {
    await open(page, site);
    await site.misbehave({ fault: 'delay', ms: 400 });
    await page.type('#title', 'Once');
    await page.evaluate(`(() => { for (let press = 0; press < 3; press += 1) watched.find('#create').click(); form.submit(); })()`);
    await page.waitFor(`watched.find('#status').textContent.includes('Creating')`);
    assert.deepEqual(
      await page.evaluate(`[watched.find('#title').readOnly, watched.find('#categoryId').disabled, watched.find('#create').getAttribute('aria-disabled'), watched.find('form').getAttribute('aria-busy')]`),
      [true, true, 'true', 'true'],
    );
    await page.evaluate(`watched.find('#create').click()`);
    await whenHeard(page, 'task-created');
    await page.evaluate('form.updateComplete');
    assert.equal(site.sent.length, 1);
    assert.equal(await page.evaluate(`watched.find('#title').readOnly || watched.find('#cancel') !== null`), false);
  }],

  ['a task on its way can be called off, and what was typed stays', async (page, site) => {
    await open(page, site);
    await site.misbehave({ fault: 'delay', ms: 20_000 });
    await create(page, 'Slow');
    await page.click('#cancel');
    await whenFocused(page, 'outcome');
    assert.match(await page.text('#outcome'), /^Cancelled\./);
    assert.deepEqual(await outcomes(page), ['aborted']);
    assert.equal(await valueOf(page, 'title'), 'Slow');
  }],

  ['what the page prevents is not sent', async (page, site) => {
    await open(page, site);
    await page.evaluate(`form.addEventListener('task-submit', (event) => event.preventDefault(), { once: true })`);
    await create(page, 'Mine');
    await whenHeard(page, 'task-submit');
    await page.waitFor(`watched.find('form').getAttribute('aria-busy') === 'false'`);
    assert.equal(await page.evaluate(`heard.find(({ type }) => type === 'task-submit').request.title`), 'Mine');
    assert.deepEqual(site.sent, []);
  }],

  ['a refused token is asked for anew, and the task is sent again at once', async (page, site) => {
    await open(page, site);
    await page.evaluate(`void form.addEventListener('task-unauthorized', (event) => event.respondWith(signIn()))`);
    await site.misbehave({ fault: '401' });
    await create(page, 'Again');
    await whenHeard(page, 'task-created');
    assert.deepEqual(site.sent.map(({ title }) => title), ['Again', 'Again']);
    await create(page, 'And on');
    await page.waitFor(`heard.filter(({ type }) => type === 'task-created').length === 2`);
    assert.equal(site.sent.length, 3);
    assert.deepEqual(await outcomes(page), []);
  }],

  ['where nobody answers the refused token, everything typed stays', async (page, site) => {
    await open(page, site);
    await site.misbehave({ fault: '401' });
    await create(page, 'Kept');
    await whenFocused(page, 'outcome');
    assert.match(await page.text('#outcome'), /not signed in any more/);
    assert.deepEqual([await outcomes(page), await valueOf(page, 'title')], [['unauthorized'], 'Kept']);
  }],

  ['a refusal is told, with the field where that can be worked out, and everything typed stays', async (page, site) => {
    await open(page, site);
    await page.type('#title', 'Refused');
    await page.type('#description', 'Text');
    for (const [fault, kind, words] of refusals) {
      await site.misbehave({ fault });
      await page.click('#create');
      await page.waitFor(`heard.at(-1).outcome?.kind === ${JSON.stringify(kind)}`);
      assert.match(await page.text('#outcome'), words);
      assert.deepEqual([await valueOf(page, 'title'), await valueOf(page, 'description')], ['Refused', 'Text']);
      if (fault !== '404') continue;
      assert.match(await messageOf(page, 'categoryId'), /no longer has this category/);
      assert.equal(await page.evaluate(`watched.find('#categoryId').getAttribute('aria-invalid')`), 'true');
    }
    await page.click('#create');
    await whenHeard(page, 'task-created');
  }],

  ['a task that may exist is created again only after a second thought', async (page, site) => {
    await open(page, site);
    await site.misbehave({ fault: 'dropAfterSave' });
    await create(page, 'Perhaps');
    await whenFocused(page, 'outcome');
    assert.match(await page.text('#outcome'), /Look in the portal before you create it again/);
    assert.deepEqual(await outcomes(page), ['uncertain']);
    for (let press = 0; press < 2; press += 1) {
      await page.click('#create');
      await whenFocused(page, 'question');
    }
    assert.equal(site.sent.length, 1);
    await page.click('#question button:last-child');
    await page.waitFor(`!watched.find('#question')`);
    await page.click('#create');
    await page.click('#question button:first-child');
    await whenHeard(page, 'task-created');
    assert.equal(site.sent.length, 2);
    await create(page, 'Another');
    await page.waitFor(`heard.filter(({ type }) => type === 'task-created').length === 2`);
  }],

  ['a portal that cannot be meant is said, and nothing is sent', async (page, site) => {
    await open(page, site);
    await page.evaluate(`form.setAttribute('portal', 'ftp://portal.example.com')`);
    await page.waitFor(`watched.find('#broken')?.textContent.includes('must be the portal\\'s whole address')`);
    await create(page, 'Nowhere');
    await whenFocused(page, 'broken');
    assert.deepEqual(site.sent, []);
  }],

  ['each change of a person is told, with the request', async (page, site: FormSite) => {
    await open(page, site);
    await set(page, 'title', 'Changed');
    assert.deepEqual(await page.evaluate(`(({ type, request }) => [type, request.title])(heard.at(-1))`), ['task-change', 'Changed']);
  }],
]);
