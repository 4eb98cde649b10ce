// Does the demo page do its job in every browser: is a task typed there in the portal and on the page, as it was typed?

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { create, focused, inEveryDemo, outcomeOf, set, valueOf } from './demo-steps.ts';
import { startDemo } from './demo.ts';
import { serve } from './serve.ts';

const siobhan = '7c5e1ab0-4b86-4a68-9d3e-1a2b3c4d5e6f';
const mike = '293bb997-28d8-4be0-8547-6eb50add1f3c';

inEveryDemo('a task is made on the demo page', [
  ['a task typed in is in the database and on the page, complete', async (page, demo) => {
    await page.type('#title', 'Позвонить Ümit / 電話');
    await page.choose('#category', '24');
    await page.type('#contact', 'Анна Соколова');
    await page.choose('#relation', 'opportunity');
    await page.type('#entity', 'Messestand');
    await set(page, '#date', '2027-01-15');
    await set(page, '#time', '09:30');
    await page.choose('#reminder', '30');
    await page.choose('#responsible', siobhan);
    await page.type('#description', 'Zwei Zeilen, "so"');
    assert.match(await page.text('#deadline-hint'), /2027-01-15T09:30:00\+01:00/);
    assert.equal(await create(page), 'created');
    const [task] = demo.tasks('Позвонить Ümit / 電話');
    assert.deepEqual({ ...task, id: 0, create_on: '' }, {
      id: 0, title: 'Позвонить Ümit / 電話', description: 'Zwei Zeilen, "so"', deadline: '2027-01-15 08:30:00',
      responsible_id: siobhan, contact_id: 504, entity_type: 1, entity_id: 123448, is_closed: 0, category_id: 24,
      create_on: '', create_by: mike, alert_value: 30,
    });
    const shown = await page.text('.task');
    for (const text of [
      'Позвонить Ümit / 電話', `Task ${task?.id}`, 'Zwei Zeilen, "so"', '2027', '30 minutes before', "Siobhán O'Brien",
      'Opportunity', 'Messestand "Hannover 2027"', 'Mike Zanyatski', 'Анна Соколова', 'anna@sever.example', 'type Email',
    ]) assert.ok(shown.includes(text), `${text} in ${shown}`);
    assert.equal(await page.evaluate('document.querySelector(".task time").dateTime'), '2027-01-15T08:30:00.0000000Z');
    assert.equal(await focused(page), 'outcome');
    assert.equal(await valueOf(page, '#title'), '');
  }],

  ['a date without a time stays a day of the portal', async (page, demo) => {
    await page.type('#title', 'A day');
    await set(page, '#date', '2027-02-03');
    assert.equal(await create(page), 'created');
    assert.equal(demo.tasks('A day')[0]?.deadline, '2027-02-03 00:00:00');
    assert.match(await page.text('.task'), /no time/);
  }],

  ['what went over the wire is there on demand', async (page, demo) => {
    await page.type('#title', 'Wire');
    await set(page, '#date', '2027-02-03');
    await create(page);
    await page.click('#wire summary');
    await page.waitFor(`document.querySelector('#wire-body').dataset.state === 'complete'`);
    const told = await page.text('#wire-body');
    for (const text of ['{"title":"Wire","deadline":"2027-02-03"', 'Status 201', '"statusCode":200', 'Read the task', 'µs']) {
      assert.ok(told.includes(text), text);
    }
    const token = await page.evaluate<string>(`import('/session.js').then(({ currentToken }) => currentToken())`);
    assert.ok(token.length > 5);
    assert.ok(!(await page.evaluate<string>('document.documentElement.outerHTML')).includes(token));
    assert.equal(await page.evaluate('localStorage.length + sessionStorage.length + document.cookie.length'), 0);
  }],

  ['oneself cannot be notified, and others are unless the person says no', async (page) => {
    const notify = () => page.evaluate<boolean[]>(`[document.querySelector('#notify').checked, document.querySelector('#notify').disabled]`);
    assert.deepEqual([await valueOf(page, '#responsible'), ...(await notify())], [mike, false, true]);
    await page.choose('#responsible', siobhan);
    assert.deepEqual(await notify(), [true, false]);
    await page.choose('#responsible', mike);
    assert.deepEqual(await notify(), [false, true]);
  }],

  ['a double click makes one task', async (page, demo) => {
    await page.type('#title', 'Twice');
    const busy = await page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('#create');
      button?.click();
      button?.click();
      return [button?.disabled, document.querySelector('#task')?.getAttribute('aria-busy')];
    });
    assert.deepEqual(busy, [true, 'true']);
    assert.equal(await outcomeOf(page), 'created');
    assert.equal(demo.tasks('Twice').length, 1);
  }],

  ['text that looks like HTML is text', async (page) => {
    const title = '<img src=x onerror=alert(1)>&amp;';
    const description = '</script><script>alert(2)</script>{{x}}';
    await page.type('#title', title);
    await page.type('#contact', '<b>Bold & Sons</b> "Ltd"');
    await page.choose('#relation', 'opportunity');
    await page.type('#entity', 'Rénovation de l’hôtel <Étoile>');
    await page.type('#description', description);
    assert.equal(await create(page), 'created');
    assert.equal(await page.text('.task-title'), title);
    assert.equal(await page.text('.task .description'), description);
    const shown = await page.text('.task');
    for (const text of ['<b>Bold & Sons</b> "Ltd"', 'Rénovation de l’hôtel <Étoile>']) assert.ok(shown.includes(text), text);
    assert.equal(await page.evaluate(`document.querySelectorAll('.task script, .task b, .task-title *').length`), 0);
  }],

  ['everything can be done by the keyboard alone', async (page, demo) => {
    for (const key of 'Key by key') await page.press(key);
    await page.press('Tab');
    assert.equal(await focused(page), 'category');
    await page.press('ArrowDown');
    await page.waitFor(`document.querySelector('#category').value === '24'`);
    for (let step = 0; step < 40 && (await focused(page)) !== 'description'; step += 1) await page.press('Tab');
    for (const key of 'ok') await page.press(key);
    await page.press('Tab');
    assert.equal(await focused(page), 'create');
    await page.press('Enter');
    assert.equal(await outcomeOf(page), 'created');
    assert.equal(await focused(page), 'outcome');
    const [task] = demo.tasks('Key by key');
    assert.deepEqual([task?.description, task?.category_id], ['ok', 24]);
    for (let step = 0; step < 40 && (await page.evaluate('document.activeElement.localName')) !== 'summary'; step += 1) await page.press('Tab');
    await page.press('Enter');
    await page.waitFor(`document.querySelector('#wire-body').dataset.state === 'complete'`);
  }],

  ['without the package the page says what to do', async (page) => {
    const folder = fileURLToPath(new URL('../../demo/page/', import.meta.url));
    const html = await readFile(`${folder}index.html`, 'utf8');
    const site = await serve({ folders: { '/': folder }, files: { '/': html, '/demo.json': '{"mode":"sandbox"}' } });
    try {
      await page.open(`${site.origin}/`);
      await page.waitFor(`document.querySelector('#state').textContent.includes('run ./dev build')`);
      assert.equal(await page.evaluate(`document.querySelector('#work').hidden`), true);
    } finally {
      site.close();
    }
  }],

  ['a real portal asks for a password or a token', async (page, demo) => {
    const forwarding = await startDemo('--portal', demo.origin);
    try {
      await page.open(`${forwarding.origin}/`);
      await page.waitFor(`!document.querySelector('#sign-in').hidden`);
      await page.type('#user', 'mike@example.com');
      await page.type('#password', 'wrong');
      await page.click('#sign-in button');
      await page.waitFor(`document.querySelector('#sign-in-message').textContent.includes('password is wrong')`);
      await page.type('#password', 'sandbox');
      await page.click('#sign-in button');
      await page.waitFor(`!document.querySelector('#work').hidden`);
      await page.type('#title', 'Through the forwarder');
      assert.equal(await create(page), 'created');
      assert.equal(demo.tasks('Through the forwarder').length, 1);
      await page.click('#sign-out');
      await page.waitFor(`document.querySelector('#work').hidden && !document.querySelector('#sign-in').hidden`);
    } finally {
      await forwarding.close();
    }
  }],
]);
