// Does axe-core find anything wrong with <task-form>: empty, with errors, with a list open, with an outcome; in every language and scheme?
import assert from 'node:assert/strict';
import { findingsOf } from './axe.ts';
import type { Page } from './browsers.ts';
import { inEveryForm, open, set, whenFocused, type Sentence } from './task-form.ts';

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt-BR', 'ru', 'ja', 'zh-CN', 'ar'];

/** Waits until the form speaks a language. */
const whenSpoken = (page: Page, language: string) => page.waitFor(`watched.find('form')?.lang === ${JSON.stringify(language)}`);

// The page around the form is none: it has no heading, and needs none here.
const without = ['page-has-heading-one'];

for (const dark of [false, true]) {
  inEveryForm(`axe-core finds nothing ${dark ? 'on a dark page' : 'on a light page'}`, [
    ...languages.map((language): Sentence => [
      `in ${language}`,
      async (page, site) => {
        await open(page, site, { attributes: { locale: language } });
        await whenSpoken(page, language);
        assert.deepEqual(await findingsOf(page, { without }), []);
        await set(page, 'deadline-date', '2020-01-01');
        await set(page, 'deadline-time', '10:00');
        await page.click('#create');
        await whenFocused(page, 'summary');
        assert.deepEqual(await findingsOf(page, { without }), []);
        for (const box of ['contactId', 'responsibleId']) {
          await page.click(`#${box}`);
          await page.waitFor(`watched.find('#${box}-list [role=option]')`);
          await page.press('ArrowDown');
          assert.deepEqual(await findingsOf(page, { without }), []);
          await page.press('Escape');
        }
      },
    ]),
    ['with an outcome, a question, and while it is on its way', async (page, site) => {
      await open(page, site);
      await site.misbehave({ fault: 'dropAfterSave' });
      await page.type('#title', 'Perhaps');
      await page.click('#create');
      await whenFocused(page, 'outcome');
      assert.deepEqual(await findingsOf(page, { without }), []);
      await page.click('#create');
      await whenFocused(page, 'question');
      assert.deepEqual(await findingsOf(page, { without }), []);
      await site.misbehave({ fault: 'delay', ms: 20_000 });
      await page.click('#question button:first-child');
      await page.waitFor(`watched.find('#cancel')`);
      assert.deepEqual(await findingsOf(page, { without }), []);
      await page.click('#cancel');
      await whenFocused(page, 'outcome');
    }],
    ['where it cannot be changed', async (page, site) => {
      for (const attributes of [{ disabled: '' }, { readonly: '' }]) {
        await open(page, site, { attributes: attributes as Record<string, string> });
        assert.deepEqual(await findingsOf(page, { without }), []);
      }
    }],
  ], { dark });
}
