// Does the demo page do its job in every browser: is a task typed there in the portal and on the page, is what is wrong
// said where it is wrong, and does nothing typed get lost when something fails?

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engines, openBrowser, type Page } from './browsers.ts';
import { startDemo, type Demo } from './demo.ts';
import { serve } from './serve.ts';

// The browsers live in a zone with an offset and a clock change.
process.env.TZ = 'Europe/Berlin';

const siobhan = '7c5e1ab0-4b86-4a68-9d3e-1a2b3c4d5e6f';
const mike = '293bb997-28d8-4be0-8547-6eb50add1f3c';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo.close());

/** Opens the page and waits until a task can be typed. */
async function open(page: Page): Promise<void> {
  await page.open(`${demo.origin}/`);
  await page.waitFor(`!document.querySelector('#work').hidden && document.activeElement.id === 'title'`);
}

/** Gives a field of a date or a time its value, which each browser lets a person type in another way. */
async function set(page: Page, selector: string, value: string): Promise<void> {
  await page.evaluate(
    (target: string, text: string) => {
      const field = document.querySelector<HTMLInputElement>(target);
      if (!field) return;
      field.value = text;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    selector,
    value,
  );
}

const valueOf = (page: Page, selector: string) => page.evaluate<string>(`document.querySelector('${selector}').value`);
const focused = (page: Page) => page.evaluate<string>('document.activeElement.id');

/** Sends the form and waits for an outcome; gives its kind. */
async function create(page: Page): Promise<string> {
  await page.click('#create');
  return outcomeOf(page);
}

const outcomeOf = (page: Page) =>
  page.waitFor<string>(`!document.querySelector('#outcome').hidden && !document.querySelector('#create').disabled
    && document.querySelector('#outcome').dataset.kind`);

/** Chooses what the sandbox does to the next task, by its caption. */
async function misbehave(page: Page, caption: string): Promise<void> {
  const value = await page.evaluate<string>(
    `[...document.querySelectorAll('#fault option')].find((option) => option.textContent.startsWith(${JSON.stringify(caption)})).value`,
  );
  await page.choose('#fault', value);
  await page.waitFor(`document.querySelector('#fault').dataset.state === 'applied'`);
}

type Sentence = [name: string, body: (page: Page) => Promise<void>];

const sentences: Sentence[] = [
  ['a task typed in is in the database and on the page, complete', async (page) => {
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
    const [task] = demo.tasks();
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

  ['a date without a time stays a day of the portal', async (page) => {
    await page.type('#title', 'A day');
    await set(page, '#date', '2027-02-03');
    assert.equal(await create(page), 'created');
    assert.equal(demo.tasks()[0]?.deadline, '2027-02-03 00:00:00');
    assert.match(await page.text('.task'), /no time/);
  }],

  ['what went over the wire is there on demand', async (page) => {
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

  ["the engine's errors stand beside the fields and in a summary that takes the focus", async (page) => {
    await page.type('#title', 'x'.repeat(256));
    await set(page, '#date', '');
    await page.choose('#relation', 'case');
    const before = demo.tasks().length;
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
    assert.equal(demo.tasks().length, before);
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
  }],

  ['a time that the clocks skip is said and not shifted', async (page) => {
    await page.type('#title', 'Gap');
    await set(page, '#date', '2027-03-28');
    await set(page, '#time', '02:30');
    await page.click('#create');
    await page.waitFor(`document.activeElement.id === 'summary'`);
    assert.match(await page.text('#deadline-message'), /02:30 does not exist on 2027-03-28/);
    await set(page, '#time', '03:30');
    assert.equal(await create(page), 'created');
    assert.equal(demo.tasks()[0]?.deadline, '2027-03-28 01:30:00');
  }],

  ['oneself cannot be notified, and others are unless the person says no', async (page) => {
    const notify = () => page.evaluate<boolean[]>(`[document.querySelector('#notify').checked, document.querySelector('#notify').disabled]`);
    assert.deepEqual([await valueOf(page, '#responsible'), ...(await notify())], [mike, false, true]);
    await page.choose('#responsible', siobhan);
    assert.deepEqual(await notify(), [true, false]);
    await page.choose('#responsible', mike);
    assert.deepEqual(await notify(), [false, true]);
  }],

  ['a task that is refused or fails keeps what was typed, and says what to do', async (page) => {
    await page.type('#title', 'Keep me');
    await page.type('#description', 'And me');
    const before = demo.tasks().length;
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
    assert.equal(demo.tasks().length, before);
  }],

  ['a task refused as not signed in goes through after signing in again', async (page) => {
    await page.type('#title', 'Once more');
    await misbehave(page, '401');
    assert.equal(await create(page), 'unauthorized');
    await page.click('#outcome button');
    await page.waitFor(`document.activeElement.id === 'create'`);
    assert.equal(await create(page), 'created');
    assert.equal(demo.tasks()[0]?.title, 'Once more');
  }],

  ['a line that breaks after saving leaves the task uncertain, and a look finds it', async (page) => {
    const title = `Lost answer ${page.engine}`;
    for (const caption of ['by a dropped connection, after', 'by half an answer']) {
      await page.type('#title', `${title} ${caption}`);
      await misbehave(page, caption);
      assert.equal(await create(page), 'uncertain');
      assert.match(await page.text('#outcome'), /The task may exist: look before sending it again/);
      assert.equal(await valueOf(page, '#title'), `${title} ${caption}`);
      await page.click('#outcome button');
      await page.waitFor(`document.querySelector('#found-state') !== null`);
      assert.match(await page.text('#found-state'), /It is there, once/);
      assert.equal(demo.tasks().filter((task) => task.title === `${title} ${caption}`).length, 1);
      await page.evaluate(`document.querySelector('#outcome').hidden = true`);
    }
  }],

  ['an answer that is a page is told as one that makes no sense', async (page) => {
    await page.type('#title', 'Page');
    await misbehave(page, 'by a page');
    assert.equal(await create(page), 'unreadable');
    assert.match(await page.text('#outcome'), /makes no sense/);
  }],

  ['a double click makes one task', async (page) => {
    const title = `Twice ${page.engine}`;
    await page.type('#title', title);
    const busy = await page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('#create');
      button?.click();
      button?.click();
      return [button?.disabled, document.querySelector('#task')?.getAttribute('aria-busy')];
    });
    assert.deepEqual(busy, [true, 'true']);
    assert.equal(await outcomeOf(page), 'created');
    assert.equal(demo.tasks().filter((task) => task.title === title).length, 1);
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

  ['everything can be done by the keyboard alone', async (page) => {
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
    const [task] = demo.tasks();
    assert.deepEqual([task?.title, task?.description, task?.category_id], ['Key by key', 'ok', 24]);
    for (let step = 0; step < 40 && (await page.evaluate('document.activeElement.localName')) !== 'summary'; step += 1) await page.press('Tab');
    await page.press('Enter');
    await page.waitFor(`document.querySelector('#wire-body').dataset.state === 'complete'`);
  }],
];

/** The sentences in one browser, each on a page loaded anew, none of which may break the policy or log an error. */
async function inOneBrowser(engine: (typeof engines)[number], run: TestContext): Promise<void> {
  const page = await openBrowser(engine);
  run.after(() => page.close());
  for (const [name, body] of sentences) {
    await run.test(`${engine}: ${name}`, async () => {
      await fetch(`${demo.origin}/sandbox/faults`, { method: 'DELETE' });
      await open(page);
      await body(page);
      assert.deepEqual(await page.violations(), []);
      assert.deepEqual(await page.errors(), []);
    });
  }

  await run.test(`${engine}: without the package the page says what to do`, async () => {
    const folder = fileURLToPath(new URL('../../demo/page/', import.meta.url));
    const html = await readFile(`${folder}index.html`, 'utf8');
    const site = await serve({ folders: { '/': folder }, files: { '/': html, '/demo.json': '{"mode":"sandbox"}' } });
    run.after(() => site.close());
    await page.open(`${site.origin}/`);
    await page.waitFor(`document.querySelector('#state').textContent.includes('run ./dev build')`);
    assert.equal(await page.evaluate(`document.querySelector('#work').hidden`), true);
  });

  await run.test(`${engine}: a real portal asks for a password or a token`, async () => {
    const forwarding = await startDemo('--portal', demo.origin);
    run.after(() => forwarding.close());
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
    assert.equal(demo.tasks()[0]?.title, 'Through the forwarder');
    await page.click('#sign-out');
    await page.waitFor(`document.querySelector('#work').hidden && !document.querySelector('#sign-in').hidden`);
    assert.deepEqual(await page.violations(), []);
    assert.deepEqual(await page.errors(), []);
  });
}

for (const engine of engines) test(`${engine}: the demo page`, (run) => inOneBrowser(engine, run));
