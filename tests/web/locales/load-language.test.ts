// Which language does a tag get, and what may a host page add?
import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { describe, test } from 'node:test';
import type { HostLocale } from '../../../web/dist/locales/messages.js';

/** The modules of languages that were fetched so far. */
const fetched: string[] = [];
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const name = /\/locales\/([a-z]{2}(?:-[a-z]{2})?)\.js$/.exec(resolved.url)?.[1];
    if (name && !fetched.includes(name)) fetched.push(name);
    return resolved;
  },
});
const { addLocale, availableLocales, loadLanguage } = await import('../../../web/dist/locales/load-language.js');

test('a language is fetched when it is wanted, and no other with it', async () => {
  assert.deepEqual(fetched, ['en']);
  await loadLanguage('fr');
  assert.deepEqual(fetched, ['en', 'fr']);
  await Promise.all([loadLanguage('pt-BR'), loadLanguage('fr'), loadLanguage('xx')]);
  assert.deepEqual(fetched, ['en', 'fr', 'pt-br']);
});

describe('the nearest language', () => {
  const cases: [wanted: string, create: string, tag: string][] = [
    ['de', 'Aufgabe erstellen', 'de'],
    ['de-AT', 'Aufgabe erstellen', 'de-AT'],
    ['DE_ch', 'Aufgabe erstellen', 'de-CH'],
    ['en-GB', 'Create task', 'en-GB'],
    ['pt', 'Criar tarefa', 'pt'],
    ['pt-PT', 'Criar tarefa', 'pt-PT'],
    ['zh', '创建任务', 'zh'],
    ['zh-Hans', '创建任务', 'zh-Hans'],
    ['zh-SG', '创建任务', 'zh-SG'],
    // Another script: the words are Simplified, and say so.
    ['zh-TW', '创建任务', 'zh-CN'],
    ['ar-EG', 'إنشاء المهمة', 'ar-EG'],
    ['sv', 'Create task', 'en'],
    ['not a tag', 'Create task', 'en'],
    ['', 'Create task', 'en'],
  ];
  for (const [wanted, create, tag] of cases) {
    test(`"${wanted}" gets "${create}" and is written as ${tag}`, async () => {
      const language = await loadLanguage(wanted);
      assert.equal(language.text('form.create'), create);
      assert.equal(language.tag, tag);
    });
  }

  test('a finer tag writes numbers and dates as its region does', async () => {
    assert.match((await loadLanguage('de-CH')).text('card.tasksInCategory', { count: 12345 }), /12['’]345/);
    assert.match((await loadLanguage('en-GB')).day('2026-11-23'), /23 November 2026/);
    assert.match((await loadLanguage('ar-EG')).text('card.tasksInCategory', { count: 15 }), /١٥/);
  });

  test('a language is made once', async () => {
    assert.equal(await loadLanguage('de'), await loadLanguage('de'));
  });
});

describe('a language of the host page', () => {
  test('says what it has, and the rest in English with English plurals', async () => {
    const days = { one: '{count} dag', other: '{count} dagen' };
    addLocale({ tag: 'nl', messages: { 'form.create': 'Taak maken', 'form.inDays': days } });
    const nl = await loadLanguage('nl-BE');
    assert.ok(availableLocales().includes('nl'));
    assert.equal(nl.tag, 'nl-BE');
    assert.equal(nl.direction, 'ltr');
    assert.equal(nl.text('form.create'), 'Taak maken');
    assert.equal(nl.text('form.inDays', { count: 2 }), '2 dagen');
    assert.equal(nl.text('form.cancel'), 'Cancel');
    assert.equal(nl.text('picker.results', { count: 1 }), '1 result');
    assert.equal(nl.day('2026-11-23'), 'maandag 23 november 2026');
  });

  test('may be written from right to left', async () => {
    addLocale({ tag: 'he', direction: 'rtl', messages: { 'picker.remove': 'הסר את {name}' } });
    const he = await loadLanguage('he');
    assert.equal(he.direction, 'rtl');
    assert.equal(he.text('picker.remove', { name: 'Ann' }), 'הסר את \u2068Ann\u2069');
  });

  test('replaces words of a built-in language and leaves the others', async () => {
    const before = await loadLanguage('es');
    assert.equal(before.text('form.create'), 'Crear tarea');
    addLocale({ tag: 'es', messages: { 'form.create': 'Añadir' } });
    const after = await loadLanguage('es-MX');
    assert.equal(after.text('form.create'), 'Añadir');
    assert.equal(after.text('form.cancel'), 'Cancelar');
  });

  test('of one region stands before that of all, and only there', async () => {
    addLocale({ tag: 'it-CH', messages: { 'form.create': 'Registra' } });
    assert.equal((await loadLanguage('it-CH')).text('form.create'), 'Registra');
    assert.equal((await loadLanguage('it-CH')).text('form.cancel'), 'Annulla');
    assert.equal((await loadLanguage('it')).text('form.create'), 'Crea attività');
  });

  test('with a tag that is none is refused, and a name is suggested', () => {
    assert.throws(() => addLocale({ tag: 'Dutch!', messages: {} }), /^RangeError: "Dutch!" is not a language tag/);
  });

  test('cannot have a key that is not one', () => {
    // @ts-expect-error There is no such message.
    const locale: HostLocale = { tag: 'nl', messages: { 'form.creat': 'Taak maken' } };
    assert.ok(locale);
  });
});
