// Does the README's page do what the README says: a form that signs in by the page, and a card that shows what came of it?

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { embeddingSite, inEmbedding, pageOf } from './embedding.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The README's only block in a language, with this site in the place of its portal. */
function blockIn(language: string): string {
  const [, block] = new RegExp(`\\n\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme) ?? [];
  assert.ok(block, `the README has a block in ${language}`);
  return block.replaceAll(' portal="https://portal.example.com"', '');
}

const [script = '', ...body] = blockIn('html').split('\n');
const around = `
  const tokenOfThisPerson = () => fetch('/token').then((answer) => answer.text());
  const signInAgain = tokenOfThisPerson;`;

const site = embeddingSite({
  '/': pageOf(body.join('\n'), `${script}<script type="module" src="/page.js"></script>`),
  '/page.js': around + blockIn('ts'),
});

inEmbedding("the README's page creates a task for its contact, in German, and shows it", site, '/', async (page) => {
  await page.waitFor(`document.querySelector('task-form').value?.responsibleId && document.querySelector('task-form').value.categoryId`);
  await page.waitFor(`watched.find('#create')?.textContent.trim() === 'Aufgabe erstellen'`);
  await page.type('#title', 'From the README');
  await page.press('Enter');
  const task = await page.waitFor<{ title: string; contact: { id: number } }>(`document.querySelector('task-card').task`);
  assert.equal(task.title, 'From the README');
  assert.equal(task.contact.id, 501);
  await page.waitFor(`document.querySelector('task-card').shadowRoot.textContent.includes('From the README')`);
});
