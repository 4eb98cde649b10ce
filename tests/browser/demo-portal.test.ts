// Does the demo page work on a portal that is not its own, and say what to do where it cannot work?

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { inEveryDemo, whenReady, whenShown } from './demo-steps.ts';
import { startDemo } from './demo.ts';
import { serve } from './serve.ts';

inEveryDemo('the demo page comes to a portal that it does not know', [
  ['a real portal asks for a password or a token, and a task goes there', async (page, demo) => {
    const forwarding = await startDemo('--portal', demo.origin);
    try {
      await page.open(`${forwarding.origin}/`);
      await page.waitFor(`document.querySelector('#sign-in').open`);
      await page.type('#user', 'mike@example.com');
      await page.type('#password', 'wrong');
      await page.click('#sign-in button.main');
      await page.waitFor(`document.querySelector('#sign-in-message').textContent.includes('password is wrong')`);
      await page.type('#password', 'sandbox');
      await page.click('#sign-in button.main');
      await whenReady(page);
      await page.type('input#title', 'Through the forwarder');
      await page.click('#create');
      await whenShown(page, 'Through the forwarder');
      assert.equal(demo.tasks('Through the forwarder').length, 1);
      assert.equal(await page.evaluate(`document.querySelector('#faults').hidden`), true);
      await page.click('#sign-out');
      await page.waitFor(`document.querySelector('#work').hidden && document.querySelector('#sign-in').open`);
      await page.click('#sign-in-cancel');
      await page.waitFor(`!document.querySelector('#enter').hidden`);
    } finally {
      await forwarding.close();
    }
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
    await page.evaluate('void (watched.errors.length = 0)');
  }],
]);
