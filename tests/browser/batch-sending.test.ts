// Does what is right in the table get to the portal once, whatever happens on the way?

import assert from 'node:assert/strict';
import type { Page } from './browsers.ts';
import { add, fault, inEveryBatch, open, retype, shown, whenCounted, whenEmpty, whenSaid } from './batch-steps.ts';

const mike = 'mike@example.com';
const heading = 'title,deadline,categoryId,responsibleId,contactId';

/** So many rows that are right, titled from 1 on. */
const rows = (count: number) =>
  [heading, ...Array.from({ length: count }, (_, at) => `Task ${at + 1},2026-12-01,30,${mike},`)].join('\n');

const whenCreated = (page: Page, created: number, total: number) =>
  whenSaid(page, '#send-words', `Created: ${created} of ${total}`);

/** Waits until some of so many tasks are created. */
const whenBegun = (page: Page, total: number) =>
  page.waitFor(`(({ value, max }) => max === ${total} && value > 1)(document.querySelector('#send-bar'))
    && document.querySelector('#send-words').textContent.startsWith('Created')`);

inEveryBatch('rows are sent', [
  ['rows that are right are in the portal, and one with an error stays until it is mended', async (page, demo) => {
    await add(page, `${heading}\nGood,2026-12-01,Phone call,${mike},\n,2026-12-01,30,${mike},`);
    await whenCounted(page, 1, 0, 1);
    await page.click('#send');
    await whenCreated(page, 1, 1);
    await whenCounted(page, 0, 0, 1);
    const [task] = demo.tasks('Good');
    assert.match(String(task?.responsible_id), /^[\da-f-]{36}$/);
    await page.click('#next-issue');
    await retype(page, 'Mended');
    await whenCounted(page, 1, 0, 0);
    await page.click('#send');
    await page.waitFor(`document.querySelector('#send-state').textContent === 'All tasks were created.'`);
    await whenEmpty(page);
    assert.deepEqual([demo.tasks('Good').length, demo.tasks('Mended').length], [1, 1]);
  }],

  ['several contacts in a cell get a task each, and one that is named twice is an error', async (page, demo) => {
    await add(page, `${heading}\nEach,2026-12-01,30,${mike},1 | 2\nTwice,2026-12-01,30,${mike},1 1`);
    await whenCounted(page, 1, 0, 1);
    await page.click('#send');
    await whenCreated(page, 1, 1);
    assert.deepEqual(demo.tasks('Each').map((task) => task.contact_id).sort(), [1, 2]);
  }],

  ['a pause holds beyond a reload, and what was waiting is sent once when it ends', async (page, demo) => {
    await fault(demo, { fault: 'delay', ms: 150, for: 600_000 });
    await add(page, rows(12));
    await whenCounted(page, 12, 0, 0);
    await page.click('#send');
    await whenBegun(page, 12);
    await page.click('#pause');
    await whenSaid(page, '#send-state', 'Paused.');
    await open(page, demo);
    await whenSaid(page, '#send-state', 'Paused.');
    await whenSaid(page, '#send-words', 'of 12');
    await whenEmpty(page);
    await fetch(`${demo.origin}/sandbox/faults`, { method: 'DELETE' });
    await page.click('#resume');
    await whenCreated(page, 12, 12);
    for (let number = 1; number <= 12; number += 1) assert.equal(demo.tasks(`Task ${number}`).length, 1);
  }],

  ['what is on its way when the page is loaded anew goes on by itself', async (page, demo) => {
    await fault(demo, { fault: 'delay', ms: 150, for: 600_000 });
    await add(page, rows(6));
    await whenCounted(page, 6, 0, 0);
    await page.click('#send');
    await whenBegun(page, 6);
    await fetch(`${demo.origin}/sandbox/faults`, { method: 'DELETE' });
    await open(page, demo);
    // The one whose answer was cut off is looked for first, for as long as the portal may still be saving it.
    await page.waitFor(`/^Created: [56] of 6/.test(document.querySelector('#send-words').textContent)`);
  }],

  ['a task that is refused comes back with what is wrong, and goes out again when it is mended', async (page, demo) => {
    await fault(demo, { fault: '404' });
    await add(page, rows(1));
    await whenCounted(page, 1, 0, 0);
    await page.click('#send');
    await whenSaid(page, '#refused-list', 'Task 1');
    await whenEmpty(page);
    await page.click('#refused-list button');
    await whenCounted(page, 0, 0, 1);
    await page.click('#next-issue');
    await whenSaid(page, '#cell-issue', 'The portal no longer has this category.');
    await open(page, demo);
    await whenCounted(page, 0, 0, 1);
    await page.click('#next-issue');
    await retype(page, 'Email');
    await whenCounted(page, 1, 0, 0);
    await page.click('#send');
    await whenCreated(page, 1, 1);
    assert.equal(demo.tasks('Task 1').length, 1);
  }],

  ['all that a portal without a subscription refuses comes back, and can be sent as it is', async (page, demo) => {
    await fault(demo, { fault: '402', times: 3 });
    await add(page, rows(3));
    await whenCounted(page, 3, 0, 0);
    await page.click('#send');
    await page.waitFor(`document.querySelectorAll('#refused-list li').length === 3`);
    await page.click('#take-all');
    await whenCounted(page, 0, 3, 0);
    await page.click('#grid [aria-rowindex="2"] [aria-colindex="1"]');
    await whenSaid(page, '#cell-issue', 'subscription has run out');
    await page.click('#send');
    await whenCreated(page, 3, 3);
    assert.equal(demo.tasks('Task 3').length, 1);
  }],

  ['a token that holds no more is got anew, and nothing is lost', async (page, demo) => {
    await fault(demo, { fault: '401' });
    await add(page, rows(2));
    await whenCounted(page, 2, 0, 0);
    await page.click('#send');
    await whenCreated(page, 2, 2);
    assert.deepEqual([1, 2].map((number) => demo.tasks(`Task ${number}`).length), [1, 1]);
  }],

  ['a task of which the portal does not say whether it has it waits for the person', async (page, demo) => {
    await add(page, 'title,deadline,categoryId\nTask 1,2026-12-01,30');
    await whenCounted(page, 0, 1, 0);
    await fault(demo, { fault: 'html', times: 1 });
    await fault(demo, { fault: '403', only: 'all', for: 600_000 });
    await page.click('#send');
    await whenSaid(page, '#doubts-list', 'it cannot be told whether it has this one');
    const buttons = `[...document.querySelectorAll('#doubts-list button')].map(({ textContent }) => textContent)`;
    assert.deepEqual(await page.evaluate(buttons), ['It is there', 'Send it again', 'Discard it']);
    await page.click('#doubts-list button:first-of-type');
    await page.waitFor(`document.querySelector('#doubts').hidden`);
    assert.equal(demo.tasks('Task 1').length, 1);
  }],

  ['whatever a refused task is called stays text', async (page, demo) => {
    await fault(demo, { fault: '402' });
    const title = '<img src=x onerror=alert(1)>';
    await add(page, `${heading}\n${title},2026-12-01,30,${mike},`);
    await whenCounted(page, 1, 0, 0);
    await page.click('#send');
    await whenSaid(page, '#refused-list', title);
    await page.click('#take-all');
    await whenCounted(page, 0, 1, 0);
    assert.equal((await shown(page))[0]?.[0], title);
    assert.equal(await page.evaluate(`document.querySelectorAll('main img').length`), 0);
  }],
]);
