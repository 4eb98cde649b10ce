// Do React, Vue and Svelte bind the elements' attributes, properties and events as their own tools compile them, and
// does nothing stay behind when they take them away?

import assert from 'node:assert/strict';
import { bundleApplication } from '../frameworks/bundle.ts';
import type { Page } from './browsers.ts';
import { embeddingSite, inEmbedding, pageOf, whenReady } from './embedding.ts';

const applications = { React: 'react.jsx', Vue: 'vue.ts', Svelte: 'svelte.ts' };

const files: Record<string, string> = {};
for (const [name, file] of Object.entries(applications)) {
  files[`/${name}`] = pageOf('<div id="root"></div>', `<script type="module" src="/bundled/${name}.js"></script>`);
  files[`/bundled/${name}.js`] = await bundleApplication(file);
}
const site = embeddingSite(files);

const heard = (page: Page) => page.evaluate<string[]>('application.heard');

for (const name of Object.keys(applications)) {
  const sentence = `${name} sets attributes and properties, hears events, changes what it set, and takes the form away`;
  inEmbedding(sentence, site, `/${name}`, async (page) => {
    await page.waitFor('globalThis.application');
    await whenReady(page);
    await page.waitFor(`document.querySelector('task-form').value.contactId === 504`);
    await page.type('#title', 'Bound');
    await page.waitFor(`application.heard.includes('task-change: Bound')`);

    await page.evaluate(`void application.update({ locale: 'ar', isDisabled: true })`);
    await page.waitFor(`document.querySelector('task-form').shadowRoot.querySelector('form').dir === 'rtl'`);
    await page.waitFor(`watched.find('#create').disabled`);
    await page.evaluate(`void application.update({ locale: 'en', isDisabled: false })`);
    await page.waitFor(`!watched.find('#create').disabled`);
    assert.equal(await page.evaluate(`document.querySelector('task-form').value.title`), 'Bound');

    await page.click('#create');
    await page.waitFor(`application.heard.includes('task-created: Bound')`);
    assert.deepEqual((await heard(page)).slice(-2), ['task-submit: Bound', 'task-created: Bound']);
    await page.waitFor(`document.querySelector('task-card')?.shadowRoot?.textContent.includes('Bound')`);

    await page.evaluate(`void application.update({ isShown: false })`);
    await page.waitFor(`document.querySelector('#root').textContent.trim() === 'Nothing'`);
    await page.evaluate(`void application.update({ isShown: true })`);
    await whenReady(page);
    await page.evaluate(`void application.unmount()`);
    await page.waitFor(`!document.querySelector('task-form') && !document.querySelector('task-card')`);
  });
}
