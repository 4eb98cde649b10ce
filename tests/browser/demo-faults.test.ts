// Can a visitor of the demo page make the portal misbehave and watch the form cope?

import assert from 'node:assert/strict';
import { faultNames } from '../../demo/portal/faults/fault.ts';
import { create, inEveryDemo, switchFault, whenOff, whenSaid, whenShown } from './demo-steps.ts';

inEveryDemo('the faults of the sandbox are switches', [
  ['there is one for each fault, with what it does in words', async (page) => {
    const switches = await page.evaluate<[string, string][]>(
      `[...document.querySelectorAll('#fault-list label')].map((label) => [label.querySelector('input').value, label.textContent])`,
    );
    assert.deepEqual(switches.map(([name]) => name), [...faultNames]);
    for (const [name, words] of switches) assert.match(words, /\w+ \w+ \w+/, name);
  }],

  ['a fault hits one task and is off again, or stays on until it is switched off', async (page, demo) => {
    await page.type('input#title', 'Once');
    await switchFault(page, '503');
    assert.equal(await create(page), 'unavailable');
    await whenOff(page, '503');
    assert.equal(await create(page), 'created');

    await page.type('input#title', 'Always');
    await page.click('#fault-always');
    await switchFault(page, '402');
    for (const time of [1, 2]) assert.equal(await create(page), 'paymentRequired', String(time));
    assert.equal(await page.evaluate(`document.querySelector('#fault-list input[value="402"]').checked`), true);
    await switchFault(page, '402');
    assert.equal(await create(page), 'created');
    assert.deepEqual([demo.tasks('Once').length, demo.tasks('Always').length], [1, 1]);
  }],

  ['each fault ends as what it is, and what was typed is kept', async (page, demo) => {
    await page.type('input#title', 'Keep me');
    const refusals = { 402: 'paymentRequired', 403: 'forbidden', 404: 'notFound', 500: 'failed', 503: 'unavailable' };
    const expected = { dropBeforeSave: 'uncertain', ...refusals };
    for (const [fault, kind] of Object.entries(expected)) {
      await switchFault(page, fault);
      assert.equal(await create(page), kind, fault);
      await whenOff(page, fault);
      assert.equal(await page.evaluate(`document.querySelector('#form').value.title`), 'Keep me', fault);
    }
    assert.deepEqual(demo.tasks('Keep me'), []);
  }],

  ['a task that was saved all the same is in the list though the form cannot know', async (page, demo) => {
    for (const fault of ['dropAfterSave', 'cutBody', 'cutBodyChunked', 'html', 'notJson', 'emptyBody']) {
      const title = `Answered by ${fault}`;
      await page.evaluate(`document.querySelector('#form').reset()`);
      await page.type('input#title', title);
      await switchFault(page, fault);
      assert.match(await create(page), /^(uncertain|unreadable)$/, fault);
      await whenOff(page, fault);
      await page.click('#list-refresh');
      await page.waitFor(`document.querySelector('#list .title')?.textContent === ${JSON.stringify(title)}`);
      assert.equal(demo.tasks(title).length, 1);
    }
  }],

  ['a task that is refused as not signed in goes through after signing in again, and nothing is typed twice', async (page, demo) => {
    await page.type('input#title', 'Once more');
    await switchFault(page, '401');
    await page.click('#create');
    await page.waitFor(`document.querySelector('#sign-in').open`);
    assert.match(await page.text('#sign-in-reason'), /Sign in again/);
    assert.equal(await page.evaluate(`document.querySelector('#user').value`), 'mike@example.com');
    await page.click('#sign-in button.main');
    await whenShown(page, 'Once more');
    assert.equal(demo.tasks('Once more').length, 1);
  }],

  ['who does not sign in again keeps what was typed', async (page, demo) => {
    await page.type('input#title', 'Not now');
    await switchFault(page, '401');
    await page.click('#create');
    await page.waitFor(`document.querySelector('#sign-in').open`);
    await page.click('#sign-in-cancel');
    await whenSaid(page, 'You are not signed in any more');
    assert.equal(await page.evaluate(`document.querySelector('#form').value.title`), 'Not now');
    assert.deepEqual(demo.tasks('Not now'), []);
  }],
]);
