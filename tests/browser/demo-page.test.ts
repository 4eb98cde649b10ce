// Does the demo page do its job in every browser: a task typed there is in the portal, on the card, in the list and on
// the wire?

import assert from 'node:assert/strict';
import { findingsOf } from './axe.ts';
import { inEveryDemo, listed, open, switchFault, whenShown } from './demo-steps.ts';

inEveryDemo('a task is made on the demo page', [
  ['a task typed in is in the database, on the card and first in the list', async (page, demo) => {
    await page.type('input#title', 'Позвонить Ümit / 電話');
    await page.type('#description', 'Zwei Zeilen, "so"');
    await page.click('#create');
    await whenShown(page, 'Позвонить Ümit / 電話');
    const [task] = demo.tasks('Позвонить Ümit / 電話');
    assert.equal(task?.description, 'Zwei Zeilen, "so"');
    await page.waitFor(`document.querySelector('#list .title')?.textContent === 'Позвонить Ümit / 電話'`);
    assert.equal(await page.evaluate(`document.querySelector('#list button').dataset.id`), String(task?.id));
  }],

  ['what went over the wire is there, byte for byte, and without the token', async (page) => {
    await page.type('input#title', 'Wire');
    await page.click('#create');
    await whenShown(page, 'Wire');
    await page.click('#wire summary');
    const told = await page.text('#wire-body');
    for (const text of ['POST /api/2.0/crm/task', '{"title":"Wire","deadline":', '201', '"statusCode":201', 'the token, not shown']) {
      assert.ok(told.includes(text), `${text} in ${told}`);
    }
    const token = await page.evaluate<string>(`import('/session.js').then(({ currentToken }) => currentToken())`);
    assert.ok(token.length > 5);
    assert.ok(!(await page.evaluate<string>('document.documentElement.outerHTML')).includes(token));
    assert.equal(await page.evaluate('sessionStorage.length + document.cookie.length'), 0);
    assert.ok(!(await page.evaluate<string>('JSON.stringify(localStorage)')).includes(token));
  }],

  ['with the outbox on, a task whose answer is lost is looked up by itself and is there once', async (page, demo) => {
    await page.click('#outbox');
    await switchFault(page, 'dropAfterSave');
    await page.type('input#title', 'Looked up');
    await page.click('#create');
    await whenShown(page, 'Looked up');
    assert.equal(demo.tasks('Looked up').length, 1);
  }],

  ['the list is read back from the portal, the newest first, page by page, and shows a task on the card', async (page) => {
    await page.evaluate(`(async () => {
      const { currentToken } = await import('/session.js');
      const headers = { Authorization: currentToken(), 'Content-Type': 'application/json' };
      for (let number = 1; number <= 10; number += 1) {
        const body = JSON.stringify({ title: 'Number ' + number, deadline: '2027-01-15', categoryId: 30 });
        await fetch('/api/2.0/crm/task', { method: 'POST', headers, body });
      }
    })()`);
    await page.click('#list-refresh');
    await page.waitFor(`document.querySelector('#list .title')?.textContent === 'Number 10'`);
    assert.deepEqual((await listed(page)).slice(0, 3), ['Number 10', 'Number 9', 'Number 8']);
    assert.equal((await listed(page)).length, 8);
    await page.click('#list-older');
    assert.deepEqual((await listed(page)).slice(0, 2), ['Number 2', 'Number 1']);
    await page.click('#list li:first-child button');
    await whenShown(page, 'Number 2');
    await page.click('#list-newer');
    assert.equal((await listed(page))[0], 'Number 10');
  }],

  ['the address says which language and colours, and changing them keeps what was typed', async (page, demo) => {
    await page.type('input#title', 'Stays');
    await page.choose('#language', 'ar');
    await page.waitFor(`document.documentElement.dir === 'rtl' && document.documentElement.lang === 'ar'`);
    await page.waitFor(`document.querySelector('#form').shadowRoot.querySelector('form').dir === 'rtl'`);
    await page.choose('#theme', 'dark');
    assert.equal(await page.evaluate(`getComputedStyle(document.documentElement).colorScheme`), 'dark');
    assert.equal(await page.evaluate(`document.querySelector('#form').value.title`), 'Stays');
    assert.equal(await page.evaluate(`document.querySelector('#list-refresh').textContent`), 'القراءة من جديد');
    const address = await page.evaluate<string>('location.search');
    assert.equal(address, '?locale=ar&theme=dark');
    await open(page, demo, '?locale=pt-BR&theme=light');
    assert.equal(await page.evaluate('document.documentElement.lang'), 'pt-BR');
    const chosen = await page.evaluate<string[]>(`['language', 'theme'].map((id) => document.getElementById(id).value)`);
    assert.deepEqual(chosen, ['pt-BR', 'light']);
  }],

  ['axe finds nothing on the page, before and after a task, with all panels open', async (page) => {
    assert.deepEqual(await findingsOf(page), []);
    await page.type('input#title', 'For axe');
    await page.click('#create');
    await whenShown(page, 'For axe');
    await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
    await page.choose('#theme', 'dark');
    assert.deepEqual(await findingsOf(page), []);
    await page.choose('#language', 'ar');
    await page.waitFor(`document.documentElement.dir === 'rtl'`);
    await page.choose('#theme', 'light');
    assert.deepEqual(await findingsOf(page), []);
  }],
]);

inEveryDemo(
  'the demo page is narrow',
  [
    ['nothing is wider than the page, with all panels open, in a language of long words and one from the right', async (page) => {
      await page.type('input#title', 'W'.repeat(120));
      await page.click('#create');
      await whenShown(page, 'WWW');
      await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
      for (const language of ['de', 'ar', 'ru', 'en']) {
        await page.choose('#language', language);
        await page.waitFor(`document.querySelector('#form').shadowRoot.querySelector('form').lang === '${language}'`);
        const [width, room] = await page.evaluate<number[]>('[document.scrollingElement.scrollWidth, innerWidth]');
        assert.ok(width! <= room!, `${width} > ${room} in ${language}`);
      }
    }],
  ],
  { width: 320, height: 800 },
);
