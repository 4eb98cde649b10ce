// Does a card show all of a task, rightly, in every browser and every language?
import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { Task } from '../../web/dist/index.js';
import { findingsOf } from './axe.ts';
import { engines, openBrowser, type Page } from './browsers.ts';
import { makeTask } from './made-task.ts';
import type { Served } from './serve.ts';
import { openCards, readTasks, serveCards, taskOf } from './task-card.ts';

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt-BR', 'ru', 'ja', 'zh-CN', 'ar'];
const portal = 'https://portal.example.com';
const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1" fill="gray" /></svg>';

let site: Served;
before(async () => {
  site = await serveCards({ '/face.svg': picture });
});
after(() => site.close());

/** A card in a page: what a test does with it. */
class Card {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Shows a task in a new card. */
  show(task: Task | undefined, attributes: Record<string, string> = {}): Promise<void> {
    return this.page.evaluate(`show(${JSON.stringify(task) ?? 'undefined'}, ${JSON.stringify(attributes)}).then(() => {})`);
  }

  /** Changes properties of the card and waits until it is drawn anew. */
  change(properties: object): Promise<void> {
    return this.page.evaluate(
      `(Object.assign(document.querySelector('task-card'), ${JSON.stringify(properties)}), drawn().then(() => {}))`,
    );
  }

  /** The text of all parts with a name, as it is shown. */
  parts(name: string): Promise<string[]> {
    return this.page.evaluate(
      `[...document.querySelector('task-card').shadowRoot.querySelectorAll('[part~="${name}"]')].map((one) => one.innerText.trim())`,
    );
  }

  /** The text of one fact without its name. */
  async fact(name: string): Promise<string> {
    const [text = ''] = await this.page.evaluate<string[]>(
      `[...document.querySelector('task-card').shadowRoot.querySelectorAll('[part~="${name}"] > dd')].map((one) => one.innerText)`,
    );
    return text.replace(/\s+/g, ' ').trim();
  }

  /** All that the card says: its text, and the attributes that a person gets to. */
  everything(): Promise<string> {
    return this.page.evaluate(`(() => {
      const all = [...document.querySelector('task-card').shadowRoot.querySelectorAll('*')];
      const attributes = all.flatMap((one) => ['href', 'src', 'datetime', 'fill'].map((name) => one.getAttribute(name)));
      return [document.querySelector('task-card').shadowRoot.textContent, ...attributes].join('\\n');
    })()`);
  }

  /** Opens what has all values. */
  async openAllValues(): Promise<void> {
    await this.page.click('summary');
    await this.page.waitFor(`document.querySelector('task-card').shadowRoot.querySelector('.values') !== null`);
  }
}

const full = () => taskOf('an answer with every optional member is read');
const privateOne = () => taskOf('a private company with an access list is read');
const late = (days: number) => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T09:30:00.0000000+02:00`;

/** The sentences about cards, for one browser with one page. */
const sentences: Record<string, (card: Card) => Promise<void>> = {
  'without a task a card shows nothing': async (card) => {
    await card.show(undefined);
    assert.equal(await card.page.evaluate(`document.querySelector('task-card').shadowRoot.querySelectorAll('*').length`), 0);
    assert.equal(await card.page.evaluate(`document.querySelector('task-card').offsetHeight`), 0);
  },

  'every member of a task can be seen, down to the last id': async (card) => {
    let count = 1000;
    const markers: string[] = [];
    const mark = (text: string) => (markers.push(text), text);
    const filling = { text: (path: string) => mark(`text of ${path}`), number: () => Number(mark(`${(count += 1)}`)), flag: () => true };
    await card.show(makeTask(filling), { portal });
    await card.openAllValues();
    const shown = await card.everything();
    assert.deepEqual(markers.filter((marker) => !shown.includes(marker)), []);
    assert.ok(markers.length >= 40);
  },

  'what people look for is there without opening all values': async (card) => {
    await card.show(full(), { portal });
    const shown = await card.everything();
    const wanted = ['Send a commercial offer', 'Agreed to meet at lunch', 'Dec 16, 2020', 'UTC+02:00', '1 day before', 'Siobhán O\'Brien'];
    wanted.push('Appointment', '1 task in this category', 'Tadjeddine Bachir', 'Person', 'support@onlyoffice.com', 'Home', 'Euro', '€', 'EUR');
    wanted.push('everybody may read and edit', 'Household appliances internet shop', 'Opportunity', 'Mike Zanyatski', 'Manager', 'Task 1234');
    for (const text of [...wanted, 'Open', 'You may edit this task']) assert.ok(shown.includes(text), text);
  },

  'every task that can be read can be shown': async (card) => {
    for (const { name, task } of readTasks()) {
      await card.show(task, { portal });
      const shown = await card.everything();
      assert.ok(task.title === null || shown.includes(task.title.trim()), name);
      assert.doesNotMatch(shown.replaceAll(task.title ?? '', ''), /undefined|\bNaN\b|\[object|Invalid/, name);
    }
  },

  'a day without a time is shown as a day of the portal': async (card) => {
    await card.show({ ...full(), deadLine: '2020-12-16T00:00:00.0000000+02:00' });
    assert.equal(await card.fact('due'), 'Wednesday, December 16, 2020, no time UTC+02:00');
    assert.match(await card.everything(), /^2020-12-16$/m);
  },

  'a moment is shown on the portal’s clock, and on the person’s own where it differs': async (card) => {
    const here = await card.page.evaluate<string>('new Date().toString()');
    assert.match(here, /GMT\+0000/, 'the tests run in UTC');
    await card.show({ ...full(), deadLine: '2027-03-01T09:30:00.0000000+02:00' });
    assert.match(await card.fact('due'), /^Mar 1, 2027, 9:30.AM UTC\+02:00 Mar 1, 2027, 7:30.AM your time$/);
    await card.show({ ...full(), deadLine: '2027-03-01T09:30:00.0000000Z' });
    assert.match(await card.fact('due'), /^Mar 1, 2027, 9:30.AM UTC$/);
  },

  'the portal’s word counts on the days when its clocks change': async (card) => {
    await card.show(taskOf('an echo on a day the clock changes is read'));
    assert.match(await card.fact('due'), /^Mar 7, 2026, 10:30.PM UTC-05:00/);
    await card.show(taskOf('an echo of the same instant with a notice is read'));
    assert.match(await card.fact('due'), /^Mar 7, 2026, 9:30.PM UTC-05:00/);
  },

  'an open task is overdue once its deadline has passed': async (card) => {
    await card.show({ ...full(), deadLine: late(-2) });
    assert.deepEqual(await card.parts('overdue'), ['Overdue']);
    await card.show({ ...full(), deadLine: late(2) });
    assert.deepEqual(await card.parts('overdue'), []);
  },

  'a task without a time is late on the whole of its day': async (card) => {
    const today = new Date().toISOString().slice(0, 10);
    await card.show({ ...full(), deadLine: `${today}T00:00:00.0000000Z` });
    assert.deepEqual(await card.parts('overdue'), ['Overdue']);
  },

  'a closed task is never overdue': async (card) => {
    await card.show({ ...full(), isClosed: true, deadLine: late(-2) });
    assert.deepEqual(await card.parts('mark'), ['Closed']);
  },

  'a card tells that its task is overdue when the deadline passes': async (card) => {
    const soon = new Date(Date.now() + 1500).toISOString();
    await card.show({ ...full(), deadLine: soon });
    assert.deepEqual(await card.parts('mark'), ['Open']);
    await card.page.waitFor(`document.querySelector('task-card').shadowRoot.querySelector('.overdue') !== null`);
  },

  'a card that is taken from the page leaves no timer': async (card) => {
    await card.page.evaluate(`(() => {
      globalThis.waiting = new Set();
      const [set, clear] = [setTimeout, clearTimeout];
      globalThis.setTimeout = (task, delay) => {
        const timer = set(task, delay);
        // A driver's own timers are shorter.
        if (delay === 2 ** 31 - 1) waiting.add(timer);
        return timer;
      };
      globalThis.clearTimeout = (timer) => { waiting.delete(timer); clear(timer); };
    })()`);
    await card.show({ ...full(), deadLine: late(100) });
    await card.change({ locale: 'de' });
    assert.equal(await card.page.evaluate('waiting.size'), 1);
    await card.page.evaluate(`document.querySelector('task-card').remove()`);
    assert.equal(await card.page.evaluate('waiting.size'), 0);
  },

  'another task, another language and another portal are shown at once': async (card) => {
    await card.show(full(), { portal });
    await card.change({ task: privateOne() });
    assert.deepEqual(await card.parts('title'), ['Call back']);
    await card.change({ locale: 'de' });
    await card.page.waitFor(`document.querySelector('task-card').shadowRoot.querySelector('article').lang === 'de'`);
    assert.match((await card.parts('marks')).join(), /Aufgabe 1234/);
    await card.change({ task: full(), portal: `${portal}/below` });
    assert.match(await card.everything(), new RegExp(`^${portal}/Products/`, 'm'));
    await card.change({ task: null });
    assert.equal(await card.page.evaluate(`document.querySelector('task-card').shadowRoot.querySelectorAll('*').length`), 0);
  },

  'without a locale a card speaks the language around it, out of shadow roots as well': async (card) => {
    await card.show(full());
    await card.page.evaluate(`(() => {
      const host = document.createElement('div');
      host.lang = 'ja';
      host.attachShadow({ mode: 'open' }).append(document.querySelector('task-card'));
      document.querySelector('main').append(host);
    })()`);
    await card.page.waitFor(`watched.find('article')?.lang === 'ja'`);
  },

  'a removed profile is told in the card’s language and leads nowhere': async (card) => {
    await card.show(taskOf('a removed profile is read'), { portal, locale: 'de' });
    assert.match(await card.fact('responsible'), /^Dieses Profil wurde/);
    assert.equal(await card.page.evaluate(`watched.find('[part~="responsible"] a')`), null);
  },

  'a private contact names those who may see it': async (card) => {
    await card.show(privateOne(), { portal });
    assert.match(await card.fact('access'), /^Private.*Mike Zanyatski.*Siobhán O'Brien/);
    await card.show({ ...privateOne(), contact: { ...privateOne().contact!, accessList: [] } });
    assert.equal(await card.fact('access'), 'Private');
  },

  'a contact that everybody may read says so': async (card) => {
    await card.show({ ...full(), contact: { ...full().contact!, shareType: 2 } });
    assert.match(await card.fact('access'), /^Shared: everybody may read/);
    assert.doesNotMatch(await card.fact('access'), /edit/);
  },

  'the opportunity or case of a task is named with its kind': async (card) => {
    await card.show(full());
    assert.equal(await card.fact('relation'), 'Household appliances internet shop Opportunity');
    await card.show(privateOne());
    assert.equal(await card.fact('relation'), 'Exhibition organization Case');
  },

  'reminders stand before the deadline, after it, or nowhere': async (card) => {
    for (const [minutes, words] of [[0, 'Never'], [15, '15 minutes before'], [-120, '2 hours after'], [1440, '1 day before']] as const) {
      await card.show({ ...full(), alertValue: minutes });
      assert.equal(await card.fact('reminder'), words);
    }
  },

  'links lead to the portal in a window of their own and tell it nothing': async (card) => {
    const person = { ...full().responsible!, profileUrl: '/Products/People/Profile.aspx?user=siobhan' };
    await card.show({ ...full(), responsible: person }, { portal });
    const links = await card.page.evaluate<string[][]>(
      `[...watched.find('article').querySelectorAll('a')].map(({ href, target, rel }) => [href, target, rel])`,
    );
    assert.deepEqual(links, [
      [`${portal}/Products/People/Profile.aspx?user=siobhan`, '_blank', 'noopener noreferrer'],
      ['mailto:support@onlyoffice.com', '', ''],
      [`${portal}/Products/People/Profile.aspx?user=mike.zanyatski`, '_blank', 'noopener noreferrer'],
    ]);
  },

  'a picture covers the letters of a name; one that is missing gives way to them': async (card) => {
    const withFace = (avatarSmall: string) => ({ ...full(), responsible: { ...full().responsible!, avatarSmall } });
    const face = `watched.find('[part~="responsible"] img')`;
    await card.show(withFace('/face.svg'), { portal: site.origin });
    await card.page.waitFor(`${face}.naturalWidth > 0`);
    assert.equal(await card.page.evaluate(`${face}.hidden`), false);
    await card.change({ task: withFace('/missing.svg') });
    await card.page.waitFor(`${face}.hidden`);
    await card.change({ task: withFace('/face.svg') });
    await card.page.waitFor(`${face}.naturalWidth > 0 && !${face}.hidden`);
  },

  'pictures of others than the portal are not loaded': async (card) => {
    for (const avatarSmall of ['https://tracker.example/x.png', '//tracker.example/x.png', 'data:image/png;base64,AA==']) {
      await card.show({ ...full(), responsible: { ...full().responsible!, avatarSmall } }, { portal: site.origin });
      assert.equal(await card.page.evaluate(`watched.find('[part~="responsible"] img')`), null);
    }
  },

  'the level of the title is the page’s choice': async (card) => {
    await card.show(full(), { 'heading-level': '4' });
    assert.equal(await card.page.evaluate(`watched.find('h2').getAttribute('aria-level')`), '4');
    await card.change({ headingLevel: 9 });
    assert.equal(await card.page.evaluate(`watched.find('h2').getAttribute('aria-level')`), '2');
  },

  'nothing sticks out of a card of 288 pixels, in any language': async (card) => {
    for (const locale of languages) {
      await card.show({ ...full(), title: 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3) }, { locale, portal });
      await card.page.evaluate(`void (document.querySelector('task-card').style.inlineSize = '288px')`);
      await card.openAllValues();
      const wide = await card.page.evaluate(`(() => {
        const article = watched.find('article');
        const { left, right } = article.getBoundingClientRect();
        const out = [...article.querySelectorAll(':not(.unseen)')].filter((one) => {
          const box = one.getBoundingClientRect();
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
        });
        return out.map((one) => one.outerHTML.slice(0, 80));
      })()`);
      assert.deepEqual(wide, [], locale);
    }
  },

  'texts of any direction stand in a card of any direction': async (card) => {
    await card.show({ ...full(), title: 'اتصل بالعميل 12' }, { locale: 'ar' });
    assert.equal(await card.page.evaluate(`getComputedStyle(watched.find('article')).direction`), 'rtl');
    await card.show({ ...full(), title: 'اتصل بالعميل 12' }, { locale: 'en' });
    assert.equal(await card.page.evaluate(`getComputedStyle(watched.find('article')).direction`), 'ltr');
    assert.equal(await card.page.evaluate(`getComputedStyle(watched.find('h2 bdi')).direction`), 'rtl');
  },
};

async function inOnePage(run: TestContext, page: Page, body: (card: Card) => Promise<void>, name: string): Promise<void> {
  await run.test(`${page.engine}: ${name}`, async () => {
    await openCards(page, site.origin);
    await body(new Card(page));
    const errors = (await page.errors()).filter((error) => !error.includes('/missing.svg'));
    // Pictures of the portal are on another origin than these pages, and the strict policy keeps them out.
    const violations = (await page.violations()).filter((violation) => !violation.startsWith(`img-src ${portal}`));
    assert.deepEqual([errors.filter((error) => !error.includes(portal)), violations], [[], []]);
  });
}

for (const engine of engines) {
  test(`${engine}: a card shows a task`, async (run) => {
    const page = await openBrowser(engine);
    run.after(() => page.close());
    for (const [name, body] of Object.entries(sentences)) await inOnePage(run, page, body, name);
  });

  for (const dark of [false, true]) {
    test(`${engine}: axe finds nothing on a ${dark ? 'dark' : 'light'} card in any language`, async (run) => {
      const page = await openBrowser(engine, { dark });
      run.after(() => page.close());
      await openCards(page, site.origin);
      const card = new Card(page);
      for (const locale of languages) {
        for (const task of [full(), { ...privateOne(), deadLine: late(2) }, { ...taskOf('a removed profile is read'), isClosed: true }]) {
          await card.show(task, { locale, portal: site.origin });
          await card.openAllValues();
          assert.deepEqual(await findingsOf(page, { within: 'main' }), [], locale);
        }
      }
    });
  }
}
