// Can a whole task be entered in <task-form>, and does each field do what a person expects of it?
import assert from 'node:assert/strict';
import { focused, inEveryForm, messageOf, mike, open, set, valueOf, whenFocused, whenHeard } from './task-form.ts';

/** A day of the person's calendar, some days from today. */
function dayIn(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

inEveryForm('a task is entered', [
  ['a whole task is created by the keyboard alone', async (page, site) => {
    await open(page, site);
    const type = async (text: string) => {
      for (const key of text) await page.press(key);
    };
    const tabTo = async (id: string) => {
      for (let step = 0; step < 20 && (await focused(page)) !== id; step += 1) await page.press('Tab');
      assert.equal(await focused(page), id);
    };
    await tabTo('title');
    await type('Key by key');
    await tabTo('contactId');
    await type('Bold');
    await page.waitFor(`watched.find('#contactId-list [role=option]')?.textContent.includes('Bold')`);
    await page.press('ArrowDown');
    await page.press('Enter');
    await page.waitFor('form.value.contactId > 0');
    await tabTo('responsibleId');
    await page.press('Tab');
    await tabTo('description');
    await type('ok');
    await tabTo('create');
    await page.press('Enter');
    await whenHeard(page, 'task-created');
    await whenFocused(page, 'title');
    assert.deepEqual(site.sent, [{
      title: 'Key by key', description: 'ok', deadline: dayIn(3), responsibleId: mike, categoryId: 23, contactId: 512,
      alertValue: 1440,
    }]);
    assert.match(await page.text('#created'), /Task created/);
    assert.deepEqual([await valueOf(page, 'title'), await valueOf(page, 'description')], ['', '']);
  }],

  ['a task is refused, mended and created by the keyboard alone', async (page, site) => {
    await open(page, site);
    const tabTo = async (id: string, key = 'Tab') => {
      for (let step = 0; step < 20 && (await focused(page)) !== id; step += 1) await page.press(key);
      assert.equal(await focused(page), id);
    };
    await tabTo('title');
    await page.press('Enter');
    await whenFocused(page, 'summary');
    await page.press('Tab');
    await page.press('Enter');
    await whenFocused(page, 'title');
    for (const key of 'Mended') await page.press(key);
    assert.equal(await messageOf(page, 'title'), '');
    await site.misbehave({ fault: '404' });
    await page.press('Enter');
    await whenFocused(page, 'outcome');
    await page.waitFor(`watched.find('#categoryId-message').textContent.includes('category')`);
    const refused = await valueOf(page, 'categoryId');
    await tabTo('categoryId');
    // Where the list shows icons the key opens it; elsewhere it chooses the next one.
    for (const key of page.engine === 'chromium' ? ['ArrowDown', 'ArrowDown', 'Enter'] : ['ArrowDown']) await page.press(key);
    await page.waitFor(`watched.find('#categoryId').value !== ${JSON.stringify(refused)}`);
    assert.equal(await messageOf(page, 'categoryId'), '');
    await tabTo('title', 'Shift+Tab');
    await page.press('Enter');
    await whenHeard(page, 'task-created');
    assert.deepEqual(site.sent.map(({ title }) => title), ['Mended', 'Mended']);
  }],

  ['Enter in a line creates the task, and Ctrl+Enter does so anywhere', async (page, site) => {
    await open(page, site);
    await page.type('#title', 'By Enter');
    await page.press('Enter');
    await whenHeard(page, 'task-created');
    await whenFocused(page, 'title');
    await page.type('#title', 'By Ctrl+Enter');
    await page.click('#description');
    await page.press('Control+Enter');
    await page.waitFor(`heard.filter(({ type }) => type === 'task-created').length === 2`);
    assert.deepEqual(site.sent.map(({ title }) => title), ['By Enter', 'By Ctrl+Enter']);
  }],

  ['a new task is due in three days, without a time, and the shortcuts choose other days', async (page, site) => {
    await open(page, site);
    const pressed = () => page.evaluate<string[]>(`[...form.shadowRoot.querySelectorAll('[aria-pressed=true]')].map((button) => button.textContent.trim())`);
    assert.deepEqual([await valueOf(page, 'deadline-date'), await valueOf(page, 'deadline-time'), await pressed()], [dayIn(3), '', ['3 days']]);
    assert.match(await page.text('#deadline-hint'), /^All day on/);
    await page.click('.shortcuts button:last-child');
    assert.deepEqual([await valueOf(page, 'deadline-date'), await pressed()], [dayIn(7), ['Week']]);
    await page.click('.shortcuts button:first-child');
    assert.deepEqual([await valueOf(page, 'deadline-date'), await pressed()], [dayIn(0), ['Today']]);
    await set(page, 'deadline-date', '2027-05-05');
    await page.evaluate('form.updateComplete');
    assert.deepEqual(await pressed(), []);
  }],

  ['a time is that of the person, and the portal’s clocks are named beside it', async (page, site) => {
    await open(page, site);
    await page.waitFor(`form.lookups !== null`);
    await set(page, 'deadline-date', '2027-01-15');
    await set(page, 'deadline-time', '09:30');
    assert.equal(await page.evaluate('form.value.deadline'), '2027-01-15T09:30:00+01:00');
    await page.waitFor(`watched.find('#deadline-hint').textContent.includes('New_York')`);
    const hint = await page.text('#deadline-hint');
    assert.match(hint, /9:30.*Europe\/Berlin.*3:30.*America\/New_York/);
  }],

  ['of a time that comes twice the first is meant, and that is said', async (page, site) => {
    await open(page, site);
    await set(page, 'deadline-date', '2027-10-31');
    await set(page, 'deadline-time', '02:30');
    await page.evaluate('form.updateComplete');
    assert.equal(await page.evaluate('form.value.deadline'), '2027-10-31T02:30:00+02:00');
    assert.match(await page.text('#deadline-hint'), /first one is meant/);
  }],

  ['what is left for the title is counted near its limit, in code points, and nothing is cut', async (page, site) => {
    await open(page, site);
    const put = async (text: string) => {
      await set(page, 'title', text);
      await page.evaluate('form.updateComplete');
    };
    await put('x'.repeat(100));
    assert.equal(await page.evaluate(`watched.find('#title-count').textContent`), '');
    await put('x'.repeat(249) + '😀');
    assert.equal(await page.text('#title-count'), '5 characters left');
    await put('x'.repeat(258));
    assert.equal(await page.text('#title-count'), '3 characters too many');
    assert.equal((await valueOf(page, 'title')).length, 258);
  }],

  ['oneself is never notified, others are unless the person says no', async (page, site) => {
    await open(page, site);
    const notify = () => page.evaluate<boolean[]>(`form.updateComplete.then(() => [watched.find('#isNotify').checked, watched.find('#isNotify').disabled])`);
    const choose = async (name: string) => {
      await page.type('#responsibleId', name);
      await page.waitFor(`watched.find('#responsibleId-list [role=option]')?.textContent.includes(${JSON.stringify(name)})`);
      await page.click('#responsibleId-list [role=option]');
    };
    assert.deepEqual(await notify(), [false, true]);
    await choose('Siobhán');
    assert.deepEqual(await notify(), [true, false]);
    await page.click('#isNotify');
    assert.deepEqual(await notify(), [false, false]);
    assert.equal(await page.evaluate('form.value.isNotify'), false);
    await choose('Jürgen');
    assert.deepEqual(await notify(), [true, false]);
    await choose('Mike');
    assert.deepEqual(await notify(), [false, true]);
  }],

  ['what the page presets is sent, whether it is shown or not, and stays for the next task', async (page, site) => {
    const attributes = { 'contact-id': '504', 'entity-type': 'opportunity', 'entity-id': '123448', fields: 'title deadline' };
    await open(page, site, { attributes });
    assert.equal(await page.evaluate(`watched.find('#contactId')`), null);
    for (const title of ['One', 'Two']) {
      await page.type('#title', title);
      await page.press('Enter');
      await page.waitFor(`heard.some((event) => event.type === 'task-created' && event.task.title === ${JSON.stringify(title)})`);
    }
    for (const { contactId, entityType, entityId, categoryId, responsibleId } of site.sent) {
      assert.deepEqual([contactId, entityType, entityId, categoryId, responsibleId], [504, 'opportunity', 123448, 23, mike]);
    }
    assert.equal(site.sent.length, 2);
  }],

  ['a value is taken and given back', async (page, site) => {
    await open(page, site);
    const value = { title: 'Set', description: 'Text', deadline: '2027-03-01T10:00:00+01:00', alertValue: 45, categoryId: 24 };
    await page.evaluate(`void (form.value = ${JSON.stringify(value)})`);
    assert.deepEqual(await page.evaluate('form.value'), { ...value, responsibleId: mike, isNotify: false });
    await page.evaluate('form.updateComplete');
    assert.deepEqual([await valueOf(page, 'deadline-time'), await valueOf(page, 'categoryId'), await valueOf(page, 'alertValue')], ['10:00', '24', '45']);
    assert.equal(await messageOf(page, 'title'), '');
  }],
]);
