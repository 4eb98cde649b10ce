// Does axe see what is wrong with a page, in shadow roots as well, and leave no trace that a test would blame the page for?

import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { findingsOf } from './axe.ts';
import { inEveryBrowser } from './browsers.ts';
import { serve, type Served } from './serve.ts';

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title><link rel="stylesheet" href="/page.css">
  <script type="module" src="/main.js"></script></head><body><main><h1>A page</h1>${body}</main></body></html>`;

let site: Served;

before(async () => {
  site = await serve({
    files: {
      '/good': pageOf('<label>Name <input></label><in-shadow data-text="Name"></in-shadow>'),
      '/bad': pageOf('<p class="pale">Pale</p><in-shadow></in-shadow>'),
      '/page.css': '.pale { color: #ccc; background: #fff; }',
      '/main.js': `customElements.define('in-shadow', class extends HTMLElement {
        connectedCallback() {
          const field = document.createElement('input');
          if (this.dataset.text) field.setAttribute('aria-label', this.dataset.text);
          this.attachShadow({ mode: 'open' }).append(field);
        }
      })`,
    },
  });
});
after(() => site.close());

inEveryBrowser('axe finds nothing on a good page, and breaks no policy by looking', async (page) => {
  await page.open(`${site.origin}/good`);
  assert.deepEqual(await findingsOf(page), []);
  assert.deepEqual(await findingsOf(page, { within: 'main' }), []);
  assert.deepEqual(await page.violations(), []);
  assert.deepEqual(await page.errors(), []);
});

inEveryBrowser('axe finds pale text, and a field without a name in a shadow root', async (page) => {
  await page.open(`${site.origin}/bad`);
  const findings = await findingsOf(page);
  assert.deepEqual(findings.map((finding) => finding.split(':')[0]).sort(), ['color-contrast', 'label'], findings.join('\n'));
  assert.match(findings.join('\n'), /in-shadow >>> input/);
  assert.equal((await findingsOf(page, { without: ['label'] })).length, 1);
});
