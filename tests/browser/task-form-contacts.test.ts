// What does <task-form> do with several contacts, each of which gets a task of its own (contract 6)?
import assert from 'node:assert/strict';
import type { Page } from './browsers.ts';
import { inEveryForm, open, whenFocused, whenHeard } from './task-form.ts';

/** Chooses a contact by a part of its name. */
async function addContact(page: Page, name: string): Promise<void> {
  await page.type('#contactId', name);
  await page.waitFor(`watched.find('#contactId-list [role=option]')?.textContent.includes(${JSON.stringify(name)})`);
  await page.click('#contactId-list [role=option]');
}

inEveryForm('several contacts', [
  ['get a task each, in one go', async (page, site) => {
    await open(page, site);
    await page.type('#title', 'For all');
    for (const name of ['Bold', 'Nguyễn']) await addContact(page, name);
    assert.match(await page.text('#contactId-hint'), /2 tasks/);
    await page.click('#create');
    await whenHeard(page, 'task-created');
    assert.match(await page.text('#created'), /2 tasks created/);
    assert.deepEqual(await page.evaluate(`heard.find(({ type }) => type === 'task-created').tasks.map(({ contact }) => contact.id)`), [512, 511]);
    assert.deepEqual(site.sent.map(({ contactId }) => contactId), [[512, 511]]);
  }],

  ['of whom some get none are named, and only they are left', async (page, site) => {
    await open(page, site);
    await page.evaluate(`loadTaskform().then((taskform) => {
      const ending = { kind: 'created', mayExist: true, tasks: [{ id: 1, title: 'Not for all' }], missing: [511], warnings: [] };
      form.taskform = { ...taskform, createTasks: async () => ending };
    })`);
    await page.type('#title', 'Not for all');
    for (const name of ['Bold', 'Nguyễn']) await addContact(page, name);
    await page.click('#create');
    await whenFocused(page, 'outcome');
    assert.match(await page.text('#outcome'), /Not every contact got a task[\s\S]*Nguyễn Thị Minh Khai/);
    assert.deepEqual(await page.evaluate(`[form.value.title, form.value.contactId]`), ['Not for all', 511]);
    assert.deepEqual(await page.evaluate(`heard.filter(({ type }) => type !== 'task-change').map(({ type }) => type)`), ['task-submit', 'task-created']);
    await page.click('#create');
    await whenFocused(page, 'question');
    assert.deepEqual(site.sent, []);
  }],
]);
