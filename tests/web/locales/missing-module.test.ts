// What if the module of a language cannot be fetched?
import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { test } from 'node:test';
import { loadLanguage } from '../../../web/dist/locales/load-language.js';

test('the form speaks English, and asks again the next time', async () => {
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      if (specifier.endsWith('/de.js')) throw new Error('There is no connection.');
      return next(specifier, context);
    },
  });
  assert.equal((await loadLanguage('de')).text('form.create'), 'Create task');
  hooks.deregister();
  assert.equal((await loadLanguage('de')).text('form.create'), 'Aufgabe erstellen');
});
