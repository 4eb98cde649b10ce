// What does a person see and do in the list of tasks that are on their way, under a form with an outbox?
import assert from 'node:assert/strict';
import { findingsOf } from './axe.ts';
import type { Page } from './browsers.ts';
import { cutOff, openOutbox, outboxFiles } from './task-form-outbox.ts';
import { inEveryForm, mike, set, valueOf, whenFocused, type FormSite } from './task-form.ts';

const request = { title: 'Call', deadline: '2030-12-01', categoryId: 30, responsibleId: null };

/** An entry in every state, and every doubt. */
const entries = [
  { id: 'queued', state: 'queued', request, nextAt: 4_000_000_000_000 },
  { id: 'sending', state: 'sending', request: { ...request, title: 'Send' } },
  { id: 'uncertain', state: 'uncertain', request: { ...request, title: 'Look up' } },
  { id: 'refused', state: 'refused', request: { ...request, title: 'Mend' }, outcome: { kind: 'forbidden', at: 0 } },
  {
    id: 'several',
    state: 'uncertain',
    request: { ...request, title: '<b>Two' },
    doubt: { reason: 'several', candidates: [11, 12] },
  },
  {
    id: 'unlisted',
    state: 'uncertain',
    request: { ...request, title: 'Hidden' },
    doubt: { reason: 'unlisted', candidates: [] },
  },
];

/** Opens a form whose outbox holds these entries and does nothing. */
async function openFake(page: Page, site: FormSite): Promise<void> {
  const status = { state: 'waiting', because: 'unreachable' };
  await openOutbox(page, site);
  await page.evaluate(`void fake(${JSON.stringify(entries)}, ${JSON.stringify(status)})`);
  await page.waitFor(`watched.find('#outbox')`);
}

const words = (page: Page) =>
  page.evaluate<string[]>(`[...form.shadowRoot.querySelectorAll('[part=entry]')]
    .map((entry) => entry.textContent.replace(/\\s+/g, ' ').trim())`);
const asked = (page: Page) => page.evaluate<unknown[][]>('asked');
/** Presses a button of the entry with this title. */
const press = (page: Page, title: string, caption: string) =>
  page.evaluate(`[...[...form.shadowRoot.querySelectorAll('[part=entry]')]
    .find((entry) => entry.querySelector('.title').textContent === ${JSON.stringify(title)})
    .querySelectorAll('button')].find((button) => button.textContent.trim() === ${JSON.stringify(caption)}).click()`);

for (const dark of [false, true]) {
  inEveryForm(`axe-core finds nothing in the list on a ${dark ? 'dark' : 'light'} page`, [
    ['with a task in every state, and with a question', async (page, site) => {
      await openFake(page, site);
      const without = ['page-has-heading-one'];
      assert.deepEqual(await findingsOf(page, { without }), []);
      await press(page, 'Call', 'Discard');
      await whenFocused(page, 'outbox-yes');
      assert.deepEqual(await findingsOf(page, { without }), []);
    }],
  ], { dark, files: outboxFiles });
}

inEveryForm('the list of tasks on their way', [
  ['says of each what is known, and first of those that wait for a person', async (page, site) => {
    await openFake(page, site);
    const [mend = '', two = '', hidden = '', call = '', send = '', look = ''] = await words(page);
    assert.match(mend, /^Mend You have no access to the CRM.* Send it again Edit Discard$/);
    assert.match(two, /^<b>Two The portal has more .* Task 11 It is there Task 12 It is there Send it again Discard$/);
    assert.match(hidden, /^Hidden The portal does not list .* It is there Send it again Discard$/);
    assert.match(call, /^Call Waiting to be sent\. Next try in .* Send now Edit Discard$/);
    assert.match(send, /^Send Being sent…$/);
    assert.match(look, /^Look up No answer came\..* Look now Discard$/);
    assert.match(await page.text('#outbox'), /The portal cannot be reached\./);
  }],

  ['does what a person says about a doubt', async (page, site) => {
    await openFake(page, site);
    await press(page, '<b>Two', 'It is there');
    await press(page, '<b>Two', 'Send it again');
    await press(page, 'Hidden', 'It is there');
    await press(page, 'Look up', 'Look now');
    await page.waitFor('asked.length === 4');
    assert.deepEqual(await asked(page), [
      ['adopt', 'several', 11],
      ['retry', 'several', { evenIfItExists: true }],
      ['discard', 'unlisted'],
      ['retry', 'uncertain'],
    ]);
  }],

  ['asks once before a task is discarded, and says so afterwards', async (page, site) => {
    await openFake(page, site);
    await press(page, 'Call', 'Discard');
    await whenFocused(page, 'outbox-yes');
    await press(page, 'Call', 'Leave it');
    await page.waitFor(`form.shadowRoot.activeElement?.textContent.trim() === 'Discard'`);
    assert.deepEqual(await asked(page), []);
    await press(page, 'Call', 'Discard');
    await press(page, 'Call', 'Discard');
    await page.waitFor(`watched.find('#outbox-said').textContent.includes('“Call” was discarded.')`);
    assert.deepEqual(await asked(page), [['discard', 'queued']]);
  }],

  ['is gone when nothing is left, and tells what was created', async (page, site) => {
    await openFake(page, site);
    const others = JSON.stringify(entries.slice(1).map(({ id }) => id));
    await page.evaluate(`void tell({ kind: 'removed', portal: location.origin, ids: ${others} })`);
    await page.waitFor(`form.shadowRoot.querySelectorAll('[part=entry]').length === 1`);
    await page.evaluate(`(() => {
      const entry = { id: 'queued', portal: location.origin, state: 'created', request: { title: 'Call' } };
      tell({ kind: 'changed', entries: [entry] });
      tell({ kind: 'created', entry, tasks: [{ id: 1 }], found: false });
    })()`);
    await page.waitFor(`!watched.find('#outbox')`);
    assert.equal(await page.text('#outbox-said'), '“Call” was created.');
    assert.equal(await page.evaluate('heard.length'), 0);
  }],

  ['shows nothing that was done while the list was on its way', async (page, site) => {
    await openOutbox(page, site);
    const [queued, sending, uncertain] = entries.map(({ id }) => id);
    await page.evaluate(`void fake(${JSON.stringify(entries.slice(0, 3))}, undefined, async () => {
      const portal = location.origin;
      tell({ kind: 'removed', portal, ids: ['${queued}'] });
      tell({ kind: 'changed', entries: [{ id: '${sending}', portal, state: 'created', request: { title: 'Send' } }] });
    })`);
    await page.waitFor(`watched.find('#outbox')`);
    assert.equal((await words(page)).length, 1, `only ${uncertain} is left`);
  }],

  ['gives a task back to the form whole, and asks where another one stands there', async (page, site) => {
    await openOutbox(page, site);
    await cutOff(site);
    await page.type('#title', 'Mine');
    await page.type('#description', 'Whole');
    await set(page, 'deadline-date', '2030-05-06');
    await set(page, 'deadline-time', '07:08');
    await page.choose('#alertValue', '60');
    const before = await page.evaluate('form.value');
    await page.click('#create');
    await page.waitFor(`watched.find('#outbox')`);
    await page.type('#title', 'Another');
    await press(page, 'Mine', 'Edit');
    await whenFocused(page, 'outbox-yes');
    assert.equal(await valueOf(page, 'title'), 'Another');
    await page.click('#outbox-yes');
    await page.waitFor(`!watched.find('#outbox')`);
    assert.deepEqual(await page.evaluate('form.value'), before);
    assert.deepEqual(await page.evaluate('outbox.list().then((all) => all.length)'), 0);
    // It is nowhere else now: a reload must not lose it.
    const draft = await page.evaluate<string>('JSON.stringify({ ...localStorage })');
    for (const part of ['Mine', 'Whole', '2030-05-06', '07:08']) assert.ok(draft.includes(part), part);
  }],

  ['gives several contacts back by their names, and goes on where sending was paused', async (page, site) => {
    await openOutbox(page, site);
    await page.evaluate(`(async () => {
      await outbox.pause(location.origin);
      const request = { title: 'For two', deadline: '2030-12-01', categoryId: 30, responsibleId: '${mike}' };
      for (const id of ['one', 'two']) await outbox.add(request, { contactIds: [501, 502], id });
    })()`);
    await page.waitFor(`watched.find('#outbox')?.textContent.includes('Sending is paused.')`);
    await page.click('#outbox-1-edit');
    const named = `[...form.shadowRoot.querySelectorAll('[part=chip]')].filter(({ textContent }) => !/#/.test(textContent))`;
    await page.waitFor(`${named}.length === 2`);
    await page.waitFor(`!watched.find('#responsibleId').value.includes('-')`);
    assert.deepEqual(await page.evaluate('form.value.title'), 'For two');
    await page.click('#outbox > button');
    await page.waitFor(`!watched.find('#outbox')`);
    assert.deepEqual(site.sent.map(({ title }) => title), ['For two']);
  }],
], { files: outboxFiles });
