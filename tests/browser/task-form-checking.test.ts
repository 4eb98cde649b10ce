// Does <task-form> say what is wrong, where, and not a moment too early or too late?
import assert from 'node:assert/strict';
import { focused, inEveryForm, messageOf, open, set, valueOf, whenFocused, whenHeard, whenSaid } from './task-form.ts';

inEveryForm('what was typed is checked', [
  ['everything that is wrong is listed, and the list takes the focus and leads to each field', async (page, site) => {
    await open(page, site);
    await page.type('#title', 'x'.repeat(256));
    await set(page, 'deadline-date', '');
    await page.click('#create');
    await whenFocused(page, 'summary');
    assert.match(await page.text('#summary'), /2 things need to be put right/);
    assert.match(await messageOf(page, 'title'), /keeps 255 characters/);
    assert.match(await messageOf(page, 'deadline'), /Enter a due date/);
    for (const id of ['title', 'deadline-date', 'deadline-time']) {
      assert.equal(await page.evaluate(`watched.find('#${id}').getAttribute('aria-invalid')`), 'true');
    }
    assert.ok(await page.evaluate(`watched.find('#title').getAttribute('aria-describedby').split(' ').includes('title-message')`));
    await page.click('#summary li:last-child a');
    assert.equal(await focused(page), 'deadline-date');
    await page.click('#summary li:first-child a');
    assert.equal(await focused(page), 'title');
    assert.deepEqual(site.sent, []);
  }],

  ['what is mended goes at once, from the field and from the list', async (page, site) => {
    await open(page, site);
    await page.click('#create');
    await whenSaid(page, 'title', 'Enter a title');
    await page.click('#title');
    await page.press('x');
    await page.waitFor(`watched.find('#title-message').textContent === '' && !watched.find('#summary')`);
    assert.equal(await page.evaluate(`watched.find('#title').getAttribute('aria-invalid')`), 'false');
  }],

  ['nothing is said of a field before it was left, and of one that was only passed', async (page, site) => {
    await open(page, site);
    await page.click('#title');
    await page.press('Tab');
    assert.equal(await messageOf(page, 'title'), '');
    await page.click('#title');
    await page.press(' ');
    await page.evaluate('form.updateComplete');
    assert.equal(await messageOf(page, 'title'), '');
    await page.press('Tab');
    await whenSaid(page, 'title', 'Enter a title');
    assert.match(await page.evaluate<string>(`form.shadowRoot.querySelector('[aria-live]').textContent`), /Enter a title/);
    await page.type('#title', 'x');
    await page.waitFor(`watched.find('#title-message').textContent === ''`);
    await page.press('Backspace');
    await page.evaluate('form.updateComplete');
    assert.equal(await messageOf(page, 'title'), '');
  }],

  ['a warning is said in its own way and keeps nobody from creating the task', async (page, site) => {
    await open(page, site);
    await page.type('#title', 'Long past');
    await set(page, 'deadline-date', '2020-02-03');
    await whenSaid(page, 'alertValue', 'nobody will be reminded');
    assert.equal(await page.evaluate(`watched.find('#alertValue').getAttribute('aria-invalid')`), 'false');
    assert.ok(await page.evaluate(`watched.find('#alertValue-message').matches('.warning')`));
    await page.click('#create');
    await whenHeard(page, 'task-created');
    assert.match(await page.text('#created'), /nobody will be reminded/);
  }],

  ['a time that the clocks skip is said, not shifted', async (page, site) => {
    await open(page, site);
    await page.type('#title', 'Gap');
    await set(page, 'deadline-date', '2027-03-28');
    await set(page, 'deadline-time', '02:30');
    await page.click('#create');
    await whenFocused(page, 'summary');
    assert.match(await messageOf(page, 'deadline'), /clocks go forward/);
    await page.click('#summary a');
    assert.equal(await focused(page), 'deadline-time');
    await set(page, 'deadline-time', '03:30');
    assert.equal(await messageOf(page, 'deadline'), '');
    await page.click('#create');
    await whenHeard(page, 'task-created');
    assert.equal(site.sent[0]?.['deadline'], '2027-03-28T03:30:00+02:00');
  }],

  ['a time alone is no due date', async (page, site) => {
    await open(page, site);
    await page.type('#title', 'Time alone');
    await set(page, 'deadline-date', '');
    await set(page, 'deadline-time', '10:00');
    await page.click('#create');
    await whenSaid(page, 'deadline', 'Enter a date to go with the time');
  }],

  ['a text that is nobody is refused where it stands, and stays', async (page, site) => {
    await open(page, site);
    await page.type('#title', 'Nobody');
    await page.type('#contactId', 'Nobody of this name');
    await page.click('#create');
    await whenFocused(page, 'summary');
    assert.match(await messageOf(page, 'contactId'), /Choose a contact from the list/);
    assert.equal(await valueOf(page, 'contactId'), 'Nobody of this name');
    assert.deepEqual(site.sent, []);
  }],

  ['a click is not missed because a message moved what it was meant for', async (page, site) => {
    await open(page, site);
    await page.type('#title', ' ');
    await page.click('.shortcuts button:last-child');
    await page.waitFor(`watched.find('.shortcuts button:last-child').getAttribute('aria-pressed') === 'true'`);
    await whenSaid(page, 'title', 'Enter a title');
  }],
]);
