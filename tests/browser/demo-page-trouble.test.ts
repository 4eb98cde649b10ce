// What does the demo page say when something is wrong, with what was typed or with the portal, and is nothing lost?

import assert from 'node:assert/strict';
import { create, focused, inEveryDemo, misbehave, outcomeOf, set, valueOf } from './demo-steps.ts';

inEveryDemo('what goes wrong is told on the demo page', [
  ["the engine's errors stand beside the fields and in a summary that takes the focus", async (page, demo) => {
    await page.type('#title', 'x'.repeat(256));
    await set(page, '#date', '');
    await page.choose('#relation', 'case');
    await page.click('#create');
    await page.waitFor(`document.activeElement.id === 'summary'`);
    assert.match(await page.text('#summary-title'), /^3 things/);
    assert.match(await page.text('#title-message'), /too long.*255.*256/);
    assert.match(await page.text('#title-count'), /^1 too many/);
    assert.match(await page.text('#deadline-message'), /must have a due date/);
    assert.match(await page.text('#entityId-message'), /Say which one/);
    for (const field of ['title', 'date', 'entity']) {
      assert.equal(await page.evaluate(`document.querySelector('#${field}').getAttribute('aria-invalid')`), 'true', field);
    }
    assert.ok(await page.evaluate(`document.querySelector('#title').getAttribute('aria-describedby').includes('title-message')`));
    await page.click('#summary-list li:first-child a');
    assert.equal(await focused(page), 'title');
    await page.press('Home');
    await page.press('Delete');
    await page.waitFor(`document.querySelector('#title-message').textContent === ''`);
    assert.equal(await page.evaluate(`document.querySelector('#title').getAttribute('aria-invalid')`), null);
    assert.deepEqual(demo.tasks('x'.repeat(256)), []);
  }],

  ['a field is checked when it is left, and not while it is first typed in', async (page) => {
    await page.press(' ');
    assert.equal(await page.text('#title-message'), '');
    await page.press('Tab');
    await page.waitFor(`document.querySelector('#title-message').textContent.includes('must have a title')`);
    await page.type('#contact', 'Nobody at all');
    await page.press('Tab');
    await page.waitFor(`document.querySelector('#contactId-message').textContent.includes('Nothing is called')`);
  }],

  ['a warning is shown and keeps nobody from sending', async (page) => {
    await page.type('#title', 'Long past');
    await set(page, '#date', '2020-02-03');
    await page.waitFor(`document.querySelector('#alertValue-message').textContent.includes('will never come')`);
    assert.equal(await create(page), 'created');
    assert.match(await page.text('#outcome'), /this reminder has passed/);
  }],

  ['a time that the clocks skip is said and not shifted', async (page, demo) => {
    await page.type('#title', 'Gap');
    await set(page, '#date', '2027-03-28');
    await set(page, '#time', '02:30');
    await page.click('#create');
    await page.waitFor(`document.activeElement.id === 'summary'`);
    assert.match(await page.text('#deadline-message'), /02:30 does not exist on 2027-03-28/);
    await set(page, '#time', '03:30');
    assert.equal(await create(page), 'created');
    assert.equal(demo.tasks('Gap')[0]?.deadline, '2027-03-28 01:30:00');
  }],

  ['a task that is refused or fails keeps what was typed, and says what to do', async (page, demo) => {
    await page.type('#title', 'Keep me');
    await page.type('#description', 'And me');
    const expected: [caption: string, kind: string, words: RegExp][] = [
      ['401', 'unauthorized', /Sign in again/],
      ['402', 'paymentRequired', /renew/],
      ['403', 'forbidden', /Ask whoever runs the portal/],
      ['404', 'notFound', /Choose another category/],
      ['500', 'failed', /look before sending it again/],
      ['503', 'unavailable', /wait 60 seconds/],
      ['by a dropped connection, before', 'uncertain', /look before sending it again/],
    ];
    for (const [caption, kind, words] of expected) {
      await misbehave(page, caption);
      assert.equal(await create(page), kind);
      assert.match(await page.text('#outcome'), words);
      assert.deepEqual([await valueOf(page, '#title'), await valueOf(page, '#description')], ['Keep me', 'And me']);
      if (kind === 'notFound') assert.match(await page.text('#categoryId-message'), /choose another/);
      await page.evaluate(`document.querySelector('#outcome').hidden = true`);
    }
    assert.deepEqual(demo.tasks('Keep me'), []);
  }],

  ['a task refused as not signed in goes through after signing in again', async (page, demo) => {
    await page.type('#title', 'Once more');
    await misbehave(page, '401');
    assert.equal(await create(page), 'unauthorized');
    await page.click('#outcome button');
    await page.waitFor(`document.activeElement.id === 'create'`);
    assert.equal(await create(page), 'created');
    assert.equal(demo.tasks('Once more').length, 1);
  }],

  ['a line that breaks after saving leaves the task uncertain, and a look finds it', async (page, demo) => {
    for (const caption of ['by a dropped connection, after', 'by half an answer']) {
      const title = `Answered ${caption}`;
      await page.type('#title', title);
      await misbehave(page, caption);
      assert.equal(await create(page), 'uncertain');
      assert.match(await page.text('#outcome'), /The task may exist: look before sending it again/);
      assert.equal(await valueOf(page, '#title'), title);
      await page.click('#outcome button');
      await page.waitFor(`document.querySelector('#found-state') !== null`);
      assert.match(await page.text('#found-state'), /It is there, once/);
      assert.equal(demo.tasks(title).length, 1);
      await page.evaluate(`document.querySelector('#outcome').hidden = true`);
    }
  }],

  ['an answer that is a page is told as one that makes no sense', async (page) => {
    await page.type('#title', 'Page');
    await misbehave(page, 'by a page');
    assert.equal(await create(page), 'unreadable');
    assert.match(await page.text('#outcome'), /makes no sense/);
  }],

  ['a task on its way can be cancelled', async (page) => {
    await page.type('#title', 'Slow');
    await misbehave(page, 'after 5 seconds');
    await page.click('#create');
    await page.waitFor(`!document.querySelector('#cancel').hidden`);
    assert.match(await page.text('#progress'), /\S/);
    await page.click('#cancel');
    assert.equal(await outcomeOf(page), 'aborted');
    assert.equal(await valueOf(page, '#title'), 'Slow');
    assert.equal(await page.evaluate(`document.querySelector('#cancel').hidden`), true);
  }],
]);
