// Do drafts survive what browsers really do: a reload, a tab that ends, two tabs at once, no storage, a full one?
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { inEveryBrowser, type Page } from './browsers.ts';
import { serve } from './serve.ts';

/** A page that can open forms, in itself and in frames: to locks and storage a frame is a tab. */
const main = `
  import { openDrafts } from '/dist/drafts/drafts.js';
  globalThis.forms = [];
  globalThis.openForm = (key = 'page') => new Promise((answer) => {
    const drafts = openDrafts(key, { onChange: () => answer(drafts.offered?.state) });
    forms.push(drafts);
  });
  globalThis.typed = (state) => {
    forms.at(-1).save(state);
    forms.at(-1).flush();
  };
  globalThis.openTab = () => new Promise((answer) => {
    const frame = document.createElement('iframe');
    frame.src = '/';
    frame.onload = () => answer(frame);
    document.body.append(frame);
  });
  globalThis.ready = true;`;

const html = '<!doctype html><title>Drafts</title><body><script type="module" src="/main.js"></script>';

/** Runs a test in a page that has no drafts yet. */
function withDrafts(name: string, body: (page: Page, url: string) => Promise<void>): void {
  inEveryBrowser(name, async (page) => {
    const dist = fileURLToPath(new URL('../../web/dist/', import.meta.url));
    const site = await serve({ folders: { '/dist/': dist }, files: { '/': html, '/main.js': main } });
    try {
      await open(page, `${site.origin}/`);
      await body(page, `${site.origin}/`);
      assert.deepEqual(await page.errors(), []);
    } finally {
      site.close();
    }
  });
}

async function open(page: Page, url: string): Promise<void> {
  await page.open(url);
  await page.waitFor('globalThis.ready');
}

withDrafts('what was typed before a reload is offered after it', async (page, url) => {
  assert.equal((await page.evaluate('openForm()')) ?? null, null);
  await page.evaluate(`typed({ title: 'Call Ümit' })`);
  await open(page, url);
  assert.deepEqual(await page.evaluate('openForm()'), { title: 'Call Ümit' });
});

withDrafts('two forms of one key in a page and one in another tab keep a draft each', async (page, url) => {
  await page.evaluate(`openForm().then(() => typed('one'))`);
  await page.evaluate(`openForm().then(() => typed('two'))`);
  await page.evaluate(
    `openTab().then((tab) => tab.contentWindow.openForm().then(() => tab.contentWindow.typed('three')))`,
  );
  await open(page, url);
  const offers = ['openForm()', 'openForm()', 'openForm()'];
  assert.deepEqual(await page.evaluate(`(async () => [${offers.map((offer) => `await ${offer}`)}])()`), [
    'three',
    'two',
    'one',
  ]);
});

withDrafts('the draft of a tab that is open is not offered in another', async (page) => {
  await page.evaluate(`openForm().then(() => typed('here'))`);
  assert.equal((await page.evaluate('openTab().then((tab) => tab.contentWindow.openForm())')) ?? null, null);
});

withDrafts('the draft of a tab that ended without a word is offered', async (page) => {
  await page.evaluate(`openTab().then(async (tab) => {
    await tab.contentWindow.openForm();
    tab.contentWindow.typed('in the lost tab');
    tab.remove();
  })`);
  assert.equal(await page.evaluate('openForm()'), 'in the lost tab');
});

withDrafts('a storage without room is told, and what was kept before stays', async (page, url) => {
  await page.evaluate(`openForm().then(() => typed('short'))`);
  assert.equal(await page.evaluate(`typed('x'.repeat(20_000_000)), forms[0].available`), false);
  assert.equal(await page.evaluate(`typed('shorter'), forms[0].available`), true);
  await open(page, url);
  assert.equal(await page.evaluate('openForm()'), 'shorter');
});

withDrafts('where the browser forbids the storage, nothing is kept and nothing breaks', async (page) => {
  const refuse = `get() { throw new DOMException('no', 'SecurityError'); }`;
  await page.evaluate(`void Object.defineProperty(globalThis, 'localStorage', { ${refuse} })`);
  await page.evaluate(`void openForm()`);
  assert.equal(await page.evaluate(`typed('x'), forms[0].available`), false);
});
