// Is a language that was added by one copy of the package known to the others? Each script tag's file is a copy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLanguage } from '../../../web/dist/locales/load-language.js';

const copy: typeof import('../../../web/dist/locales/index.js') = await import(String(new URL('../../../web/dist/standalone/locales.js', import.meta.url)));

test('words that the file for script tags was given are those of the form, also where it has spoken before', async () => {
  assert.equal((await loadLanguage('en')).text('form.create'), 'Create task');
  copy.addLocale({ tag: 'en', messages: { 'form.create': 'Go' } });
  copy.addLocale({ tag: 'nl', messages: { 'form.create': 'Taak maken' } });
  assert.equal((await loadLanguage('en')).text('form.create'), 'Go');
  assert.equal((await loadLanguage('nl')).text('form.create'), 'Taak maken');
});
