// Do hostile texts stay texts in <task-form>, wherever they come from?
import { after, before, test } from 'node:test';
import { engines, openBrowser } from './browsers.ts';
import { hostilePortal, refusingPortal } from './hostile-portal.ts';
import { hostileTexts, serveHostile, tryAll } from './hostile.ts';
import type { Served } from './serve.ts';

const texts = hostileTexts();

/** Lists no longer than a form shows. No two texts in one are the same name: a list would tell them apart. */
const batches: string[][] = [];
const nameOf = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
for (const text of texts) {
  const fit = batches.find((batch) => batch.length < 30 && !batch.some((other) => nameOf(other) === nameOf(text)));
  if (fit) fit.push(text);
  else batches.push([text]);
}

let site: Served;
before(async () => {
  const answers = (path: string) =>
    hostilePortal(
      path,
      batches.map((batch) => batch.map((text) => text.toWellFormed())),
    ) ?? refusingPortal(path, texts);
  site = await serveHostile('hostile-form.js', { '/batches.json': JSON.stringify(batches) }, answers);
});
after(() => site.close());

const attempts = {
  tryLists: 'every text of every list stays text, in the list and chosen, and adds no element',
  tryPictures: 'every address of every list stays harmless',
  tryPortals: 'every text and address that a portal gives stays harmless, in the list and chosen',
  tryNames: 'every name of what the page chose stays text, and adds no element',
  tryTroubles: 'every reason why there are no lists is told as text',
  tryRefusals: 'every refusal of a portal stays harmless',
  tryAttributes: 'every attribute of a form stays harmless',
  tryMessages: 'every message of a language that a page adds stays text',
  tryDrafts: 'every draft that anybody put into the storage stays harmless, and comes back as text',
};

for (const engine of engines) {
  test(`${engine}: hostile texts in a form`, async (run) => {
    const page = await openBrowser(engine);
    run.after(() => page.close());
    for (const [attempt, name] of Object.entries(attempts)) {
      await run.test(`${engine}: ${name}`, () => tryAll(page, site.origin, attempt));
    }
  });
}
