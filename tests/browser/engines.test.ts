// Do the three browser engines run what the package needs under its policy, and does the harness see what they refuse?

import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { inEveryBrowser } from './browsers.ts';
import { serve, type Served } from './serve.ts';

/** A module without a section: the four letters and the version. */
const emptyModule = 'new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])';

let site: Served;

before(async () => {
  site = await serve({
    files: {
      '/': '<!doctype html><html lang="en"><head><title>x</title><script type="module" src="/main.js"></script></head><body><label>Title <input id="title"></label><select id="pick"><option value="1">one</option><option value="2">two</option></select><p id="answer"></p></body></html>',
      '/main.js': `
        import { word } from './word.js';
        const { instance } = await WebAssembly.instantiate(${emptyModule});
        document.querySelector('#title').addEventListener('keydown', (event) => {
          if (event.key === 'Enter') document.querySelector('#answer').textContent = word + event.target.value;
        });
        document.documentElement.dataset.ready = instance instanceof WebAssembly.Instance;`,
      '/word.js': "export const word = 'got ';",
      '/inline': '<!doctype html><title>x</title><script>globalThis.ran = true</script>',
      '/broken': '<!doctype html><title>x</title><script type="module" src="/broken.js"></script><img src="/none.svg" alt="">',
      '/broken.js': "console.error('said', 1); setTimeout(() => { throw new Error('thrown'); });",
    },
  });
});
after(() => site.close());

inEveryBrowser('an ES module and a WebAssembly module run under the policy', async (page) => {
  await page.open(`${site.origin}/`);
  assert.equal(await page.waitFor(() => document.documentElement.dataset.ready), 'true');
  assert.deepEqual(await page.violations(), []);
  assert.deepEqual(await page.errors(), []);
});

inEveryBrowser('a person types, presses a key and chooses', async (page) => {
  await page.open(`${site.origin}/`);
  await page.waitFor(() => document.documentElement.dataset.ready);
  await page.type('#title', 'x');
  await page.type('#title', 'Ünal 任务');
  await page.press('Enter');
  assert.equal(await page.text('#answer'), 'got Ünal 任务');
  await page.choose('#pick', '2');
  assert.equal(await page.evaluate(() => document.querySelector<HTMLSelectElement>('#pick')?.value), '2');
});

inEveryBrowser('an inline script is refused, and seen to be refused', async (page) => {
  await page.open(`${site.origin}/inline`);
  await page.waitFor('watched.violations.length > 0');
  assert.deepEqual(await page.violations(), ['script-src-elem inline']);
  assert.equal(await page.evaluate('globalThis.ran === undefined'), true);
  await site.reported('script-src-elem');
});

inEveryBrowser('errors on the console, uncaught errors and missing files are seen', async (page) => {
  await page.open(`${site.origin}/broken`);
  await page.waitFor('watched.errors.length > 2');
  const errors = (await page.errors()).sort().join('\n');
  assert.match(errors, /could not load .*none\.svg/);
  assert.match(errors, /said 1/);
  assert.match(errors, /thrown/);
});

inEveryBrowser(
  'a dark page of a given size can be pictured',
  async (page) => {
    await page.open(`${site.origin}/`);
    assert.equal(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches), true);
    assert.deepEqual(await page.evaluate(() => [innerWidth, innerHeight]), [600, 700]);
    assert.equal((await page.screenshot()).subarray(1, 4).toString(), 'PNG');
    assert.deepEqual(await page.violations(), []);
  },
  { dark: true, width: 600, height: 700 },
);
