// Does every language say everything that English says, whole and in its own writing?
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fields } from '../../../web/dist/generated/fields.js';
import { english, everyLocale, sentencesOf } from './every-locale.ts';

/** The words of a union in the generated types. */
function union(name: string): string[] {
  const source = readFileSync(new URL('../../../web/src/generated/types.ts', import.meta.url), 'utf8');
  const body = new RegExp(`export type ${name} =([^]*?);\n\n`).exec(source)?.[1] ?? '';
  return [...body.matchAll(/\| '(\w+)'/g)].map(([, word]) => word!);
}

/** The places for values in a message, whichever of its plurals has them. */
const places = (message: string) => [...new Set(message.match(/\{\w+\}/g))].sort();

/** What may be the same in English, because it is a name, a notation, or the same word. */
const sameAsEnglish: Readonly<Record<string, string[]>> = {
  all: ['expectation.utf8', 'expectation.json', 'expectation.oneOf', 'expectation.rightSpelling'],
  de: ['form.optional', 'picker.person', 'card.person'],
  fr: ['field.description', 'field.contactId', 'form.date', 'picker.options', 'card.contact', 'card.description'],
};

/** The letters of the scripts that are not Latin. */
const letters: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arab}/u,
  Cyrl: /\p{Script=Cyrl}/u,
  Hans: /\p{Script=Han}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}]/u,
};

test('every list of the engine has words: its members, codes, expectations and outcomes', () => {
  const keys = [
    ...fields.map(({ name }) => `field.${name}`),
    ...union('IssueCode').map((code) => `issue.${code}`),
    ...union('Expectation').map((expectation) => `expectation.${expectation}`),
    ...union('OutcomeKind').map((kind) => `outcome.${kind}`),
  ];
  assert.ok(keys.length > 80);
  assert.deepEqual(keys.filter((key) => !(key in english)), []);
});

for (const { tag, direction, messages } of everyLocale) {
  describe(tag, () => {
    const entries = Object.entries(messages);
    const sentences = entries.flatMap(([key, message]) => sentencesOf(message).map((text) => ({ key, text })));

    test('has exactly the keys of English, in the same order', () => {
      assert.deepEqual(Object.keys(messages), Object.keys(english));
    });

    test('has the places of the English message in each of its own', () => {
      for (const [key, message] of entries) {
        const expected = places(sentencesOf(english[key]!).join());
        assert.deepEqual(places(sentencesOf(message).join()), expected, key);
        // A form for one number may do without the number: "one task".
        const all = sentencesOf(message).flatMap(places);
        assert.ok(all.every((place) => expected.includes(place)), key);
      }
    });

    test('has every plural category of the language and no other', () => {
      const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
      for (const [key, message] of entries) {
        const own = typeof message === 'string' ? undefined : Object.keys(message).sort();
        if (own) assert.deepEqual(own, [...pluralCategories].sort(), key);
        else assert.equal(typeof english[key], 'string', `${key} has plurals in English`);
      }
    });

    test('writes the number in each plural that stands for several numbers', () => {
      const rules = new Intl.PluralRules(tag);
      for (const [key, message] of entries) {
        if (typeof message === 'string' || places(sentencesOf(message).join()).length === 0) continue;
        for (const [category, text] of Object.entries(message)) {
          const numbers = [...Array(200).keys()].slice(1).filter((n) => rules.select(n) === category);
          if (numbers.length > 1) assert.match(text, /\{(count|limit)\}/, `${key}, ${category}`);
        }
      }
    });

    test('has no empty text and no blanks around one', () => {
      for (const { key, text } of sentences) assert.match(text, /^\S+(?:\s\S+)*$/, key);
    });

    test('has typographic quotes and dots', () => {
      for (const { key, text } of sentences) assert.doesNotMatch(text, /["'`]|\.\.\./, key);
    });

    test('is not English, but for names', () => {
      if (tag === 'en') return;
      const same = entries.filter(([key, message]) => JSON.stringify(message) === JSON.stringify(english[key]));
      const names = [...sameAsEnglish['all']!, ...(sameAsEnglish[tag] ?? [])];
      assert.deepEqual(same.map(([key]) => key).filter((key) => !names.includes(key)), []);
    });

    test('is written in the direction of its script', () => {
      const script = new Intl.Locale(tag).maximize().script!;
      const isFromRight = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo'].includes(script);
      assert.equal(direction, isFromRight ? 'rtl' : 'ltr');
      if (script !== 'Latn') {
        const foreign = sentences.filter(({ key }) => !sameAsEnglish['all']!.includes(key));
        // A message that is nothing but places for values has no letters of any script.
        const words = foreign.map(({ text }) => text.replace(/\{\w+\}/g, '')).filter((text) => /\p{L}/u.test(text));
        assert.deepEqual(words.filter((text) => !letters[script]!.test(text)), []);
      }
    });
  });
}
