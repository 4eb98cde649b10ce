// Are ten thousand rows there though only those in sight are in the page, and is the page still a page?

import assert from 'node:assert/strict';
import { findingsOf } from './axe.ts';
import { add, focused, inEveryBatch, open, whenCounted, whenSaid } from './batch-steps.ts';

const mike = 'mike@example.com';

/** A spreadsheet of which every hundredth row has no title. */
const sheet = (count: number) =>
  [
    'title,deadline,categoryId,responsibleId',
    ...Array.from({ length: count }, (_, at) => `${at % 100 === 99 ? '' : `Row ${at + 1}`},2026-12-01,30,${mike}`),
  ].join('\n');

inEveryBatch('ten thousand rows are in the table', [
  ['all are checked and can be gone to, and few are in the page at any time', async (page) => {
    await add(page, sheet(10_000));
    await whenCounted(page, 9900, 0, 100);
    const there = () => page.evaluate<number>(`document.querySelectorAll('#grid-body [role=row]').length`);
    await page.waitFor(`document.querySelector('#grid').getAttribute('aria-rowcount') === '10001'`);
    assert.ok((await there()) < 60);
    await page.click('#grid [aria-rowindex="2"] [aria-colindex="2"]');
    await page.press('Control+End');
    assert.deepEqual(await focused(page), [10_001, 11]);
    await page.waitFor(`document.querySelector('#grid [aria-rowindex="9990"]')`);
    assert.ok((await there()) < 60);
    await page.press('Control+Home');
    await page.click('#next-issue');
    assert.deepEqual(await focused(page), [101, 2]);
    await page.click('#previous-issue');
    assert.deepEqual(await focused(page), [10_001, 2]);
    // One that is scrolled away keeps the focus.
    await page.evaluate(`document.querySelector('#grid').scrollTop = 0`);
    await page.waitFor(`document.querySelector('#grid [aria-rowindex="2"]')`);
    assert.deepEqual(await focused(page), [10_001, 2]);
    await page.click('#only-errors');
    await page.waitFor(`document.querySelector('#grid').getAttribute('aria-rowcount') === '101'`);
  }],
]);

inEveryBatch(
  'the page of many tasks is narrow',
  [
    ['axe finds nothing, and nothing is wider than the page, in light, dark and from the right', async (page, demo) => {
      await add(page, `${sheet(3)}\n${'W'.repeat(120)},2026-13-01,,`);
      await whenCounted(page, 3, 0, 1);
      for (const look of ['en&theme=light', 'ar&theme=dark', 'de&theme=dark', 'ru&theme=light']) {
        const query = `?locale=${look}`;
        await open(page, demo, query);
        await page.waitFor(`document.querySelectorAll('#grid-body [role=row]').length === 4`);
        assert.deepEqual(await findingsOf(page), [], query);
        assert.ok(await page.evaluate('document.scrollingElement.scrollWidth <= innerWidth'), query);
        await page.click('#next-issue');
        await page.press('Enter');
        assert.deepEqual(await findingsOf(page), [], query);
        await page.press('Escape');
      }
    }],

    ['axe finds nothing while tasks are sent and where some are refused', async (page, demo) => {
      await fetch(`${demo.origin}/sandbox/faults`, { method: 'POST', body: '{"fault":"402","times":2}' });
      await add(page, sheet(3));
      await whenCounted(page, 3, 0, 0);
      await page.click('#send');
      await whenSaid(page, '#send-words', 'Created: 1 of 3');
      await page.waitFor(`document.querySelectorAll('#refused-list li').length === 2`);
      assert.deepEqual(await findingsOf(page), []);
      assert.ok(await page.evaluate('document.scrollingElement.scrollWidth <= innerWidth'));
    }],
  ],
  { width: 320, height: 800 },
);
