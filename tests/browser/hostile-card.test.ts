// Do hostile texts stay texts in <task-card>, wherever they come from?
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engines, openBrowser } from './browsers.ts';
import { hostileTexts, serveHostile, tryAll } from './hostile.ts';
import { makeTask } from './made-task.ts';
import type { Served } from './serve.ts';

/** Every member is there, and every text is one that the page fills in. */
const template = makeTask({ text: () => 'TEXT', number: () => 7, flag: () => true });

let site: Served;
before(async () => {
  site = await serveHostile('hostile-card.js', { '/task.json': JSON.stringify(template) });
});
after(() => site.close());

const attempts = {
  tryTexts: 'every text of a task stays text, and adds no element',
  tryAddresses: 'every text and address of a task stays harmless, and its value can be read',
  tryAttributes: 'every attribute of a card stays harmless',
  tryMessages: 'every message of a language that a page adds stays text',
};

test('there are more than 200 hostile texts, and no two are the same', () => {
  assert.ok(new Set(hostileTexts()).size > 200);
  assert.equal(new Set(hostileTexts()).size, hostileTexts().length);
});

for (const engine of engines) {
  test(`${engine}: hostile texts in a card`, async (run) => {
    const page = await openBrowser(engine);
    run.after(() => page.close());
    await run.test(`${engine}: the watch sees what does not belong into a card`, async () => {
      await page.open(`${site.origin}/`);
      await page.waitFor('globalThis.isReady');
      const planted = ['<b>', 'href=javascript:pwned()', 'href=data:text/html,x', 'fill=url(#x)'];
      assert.deepEqual(await page.evaluate('seePlanted()'), planted);
    });
    for (const [attempt, name] of Object.entries(attempts)) {
      await run.test(`${engine}: ${name}`, () => tryAll(page, site.origin, attempt));
    }
  });
}
