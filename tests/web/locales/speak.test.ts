// Does a language write numbers, plurals, dates, names and issues as its people do?
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { availableLocales, loadLanguage } from '../../../web/dist/locales/load-language.js';
import type { Language } from '../../../web/dist/locales/language.js';
import type { Issue } from '../../../web/dist/issue.js';

const languages = new Map<string, Language>();
for (const tag of availableLocales()) languages.set(tag, await loadLanguage(tag));
const [en, de, ja, ru, ar, fr] = ['en', 'de', 'ja', 'ru', 'ar', 'fr'].map((tag) => languages.get(tag)!) as
  [Language, Language, Language, Language, Language, Language];

/** Without the marks around what was put into a sentence, and with plain blanks. */
const plain = (text: string) => text.replace(/[\u2066-\u2069\u200E\u200F]/g, '').replace(/\s/g, ' ');

describe('plurals', () => {
  const left = (language: Language, counts: number[]) =>
    counts.map((count) => plain(language.text('form.charactersLeft', { count })));

  test('Russian has four: 1, 2, 5 and 21 characters', () => {
    assert.deepEqual(left(ru, [1, 2, 5, 21]), [
      'Остался 1 символ', 'Осталось 2 символа', 'Осталось 5 символов', 'Остался 21 символ',
    ]);
  });

  test('Arabic has six: 0, 1, 2, 3, 11 and 100 characters', () => {
    assert.deepEqual(left(ar, [0, 1, 2, 3, 11, 100]), [
      'لم يبقَ أي حرف', 'بقي حرف واحد', 'بقي حرفان', 'بقيت 3 أحرف', 'بقي 11 حرفًا', 'بقي 100 حرف',
    ]);
  });

  test('French has one for 0 and 1, another for 2, and a third for a million', () => {
    const tasks = [0, 1, 2, 1e6].map((count) => plain(fr.text('card.tasksInCategory', { count })));
    assert.deepEqual(tasks, [
      '0 tâche dans cette catégorie', '1 tâche dans cette catégorie', '2 tâches dans cette catégorie',
      '1 000 000 de tâches dans cette catégorie',
    ]);
  });

  test('Japanese has one', () => {
    assert.deepEqual(left(ja, [1, 2]), ['残り1文字', '残り2文字']);
  });
});

describe('values', () => {
  test('a number is written as the language writes it, and an id is not a number', () => {
    const text = (language: Language) => plain(language.text('card.tasksInCategory', { count: 12345 }));
    assert.match(text(en), /12,345/);
    assert.match(text(de), /12\.345/);
    assert.equal(en.text('card.task', { id: 12345 }), 'Task 12345');
  });

  test('a value with braces is text and is not looked at again', () => {
    assert.equal(en.text('card.yourTime', { moment: '{moment} {zone} $& $1' }), '{moment} {zone} $& $1 your time');
    assert.equal(en.text('form.yourTime', { moment: '{zone}', zone: 'UTC' }), '{zone}, your time (UTC)');
  });

  test('a place without a value stays, and so does one with the name of a member of every object', () => {
    assert.equal(en.text('card.task'), 'Task {id}');
    const heir = Object.create({ name: 'inherited' }) as Record<string, string>;
    assert.equal(en.text('picker.remove', heir), 'Remove {name}');
  });

  test('a name from right to left is kept apart from a sentence from left to right', () => {
    assert.equal(en.text('picker.remove', { name: 'Ann' }), 'Remove Ann');
    assert.equal(en.text('picker.remove', { name: 'دانا' }), 'Remove \u2068دانا\u2069');
    assert.equal(ar.text('picker.remove', { name: 'Ann' }), 'إزالة \u2068Ann\u2069');
  });

  test('a name with marks of direction cannot turn the rest of the sentence', () => {
    assert.equal(en.text('picker.remove', { name: 'a\u2069\u202Eb' }), 'Remove \u2068a\u202Eb\u2069');
    assert.equal(en.text('picker.remove', { name: 'a\u2067b' }), 'Remove \u2068a\u2067b\u2069\u2069');
  });

  test('names stand in a row, or to choose from', () => {
    assert.equal(de.list(['A', 'B', 'C']), 'A, B und C');
    assert.equal(de.choice(['A', 'B']), 'A oder B');
    assert.equal(ja.list(['A', 'B']), 'A、B');
    assert.equal(en.list([]), '');
  });
});

describe('spans', () => {
  test('minutes are said in their largest whole unit, whichever way they go', () => {
    const said = [0, 5, 60, 90, 120, 1440, 2880, -60].map((minutes) => en.duration(minutes));
    assert.deepEqual(said, [
      '0 minutes', '5 minutes', '1 hour', '90 minutes', '2 hours', '1 day', '2 days', '1 hour',
    ]);
    assert.equal(plain(ru.duration(120)), '2 часа');
  });

  test('what is ahead is rounded up: nobody comes back too early', () => {
    assert.deepEqual([20, 119.5, 130, 7200].map((seconds) => en.later(seconds)), [
      'in 20 seconds', 'in 120 seconds', 'in 3 minutes', 'in 2 hours',
    ]);
    assert.equal(de.later(300), 'in 5 Minuten');
  });
});

describe('dates', () => {
  test('a day is said with its weekday, in every language', () => {
    const days = Object.fromEntries([...languages].map(([tag, language]) => [tag, plain(language.day('2026-11-23'))]));
    assert.deepEqual(days, {
      en: 'Monday, November 23, 2026',
      de: 'Montag, 23. November 2026',
      fr: 'lundi 23 novembre 2026',
      es: 'lunes, 23 de noviembre de 2026',
      it: 'lunedì 23 novembre 2026',
      'pt-BR': 'segunda-feira, 23 de novembro de 2026',
      ru: 'понедельник, 23 ноября 2026 г.',
      ja: '2026年11月23日月曜日',
      'zh-CN': '2026年11月23日星期一',
      ar: 'الاثنين، 23 نوفمبر 2026',
    });
  });

  test('a day that is none is shown as it was typed', () => {
    for (const day of ['2026-02-31', 'soon', '']) assert.equal(en.day(day), day);
  });

  const noon = new Date('2026-11-23T12:00:00Z');

  test('an instant is said on the clocks of a zone', () => {
    assert.equal(plain(de.moment(noon, 'Europe/Berlin')), '23.11.2026, 13:00');
    assert.equal(plain(en.moment(noon, 'America/New_York')), 'Nov 23, 2026, 7:00 AM');
    assert.equal(plain(de.moment(noon, '+05:30')), '23.11.2026, 17:30');
  });

  test('a zone that is none is said in UTC, and that is said', () => {
    assert.match(plain(en.moment(noon, 'Russian Standard Time')), /^Nov 23, 2026, 12:00 PM UTC$/);
  });

  test('an engine that knows no offsets gets them by arithmetic', async (t) => {
    const Known = Intl.DateTimeFormat;
    t.mock.method(Intl, 'DateTimeFormat', function (tag: string, options: Intl.DateTimeFormatOptions) {
      if (/^\w*[+-]/.test(options.timeZone ?? '')) throw new RangeError('Invalid time zone');
      return new Known(tag, options);
    });
    const { makeDates } = await import('../../../web/dist/locales/dates.js');
    const dates = makeDates('de');
    for (const [zone, time] of [['+05:30', '17:30'], ['-0800', '04:00'], ['UTC+3', '15:00']] as const) {
      assert.equal(plain(dates.moment(noon, zone)), `23.11.2026, ${time}`);
    }
  });

  test('an instant that is none is nothing', () => {
    assert.equal(en.moment(new Date(NaN)), '');
  });

  test('a calendar of the region is not taken: the portal counts as everybody does', async () => {
    assert.match((await loadLanguage('ar-SA')).day('2026-11-23'), /٢٠٢٦/);
  });
});

describe('issues', () => {
  const issue = (path: string, code: Issue['code'], more: Partial<Issue> = {}): Issue => ({
    path, code, severity: 'error', message: 'The engine’s own sentence.', ...more,
  });

  test('the sentence of the cause comes first, then that of the member, then that of the code', () => {
    const skipped = issue('/deadline', 'badInput');
    assert.match(en.issue(skipped, 'skipped'), /^The clocks go forward/);
    assert.match(en.issue(skipped, 'unheard of'), /^Enter a whole date/);
    assert.match(en.issue(skipped), /^Enter a whole date/);
    const tooLarge = issue('/alertValue', 'rangeOverflow', { expectation: 'atMost', limit: 1000 });
    assert.equal(en.issue(tooLarge), 'Reminder is too large. Expected: at most 1,000.');
    assert.equal(plain(ru.issue(tooLarge)), 'Напоминание: слишком много. Нужно: не больше 1 000.');
  });

  test('an error and a warning of one code have sentences of their own', () => {
    const unknown = issue('/colour', 'unknownField', { severity: 'warning' });
    assert.equal(en.issue(unknown), '/colour is not a member of a task and will not be sent.');
    const expectation = 'nameThePortalReads';
    assert.match(en.issue({ ...unknown, severity: 'error', expectation }), /not accepted\. Expected: a name/);
  });

  test('a limit is said with its plural', () => {
    const tooLong = issue('/title', 'tooLong', { expectation: 'atMostCharacters', limit: 255 });
    assert.equal(plain(ru.issue(tooLong)), 'Сократите название: портал сохраняет не больше 255 символов.');
    assert.match(plain(ru.issue({ ...tooLong, limit: 21 })), /не больше 21 символа\.$/);
  });

  test('words to choose from are joined as the language joins them', () => {
    const wrong = issue('/entityType', 'patternMismatch', { expectation: 'oneOf', words: ['opportunity', 'case'] });
    assert.equal(de.issue(wrong), 'Gehört zu hat die falsche Form. Erwartet: opportunity oder case.');
  });

  test('what no language can say is said in the engine’s English', () => {
    assert.equal(de.issue(issue('/x', 'typeMismatch')), 'The engine’s own sentence.');
    assert.equal(de.issue(issue('/title', 'tooLong')), 'The engine’s own sentence.');
    assert.equal(de.issue(issue('/x', 'newer' as 'badInput')), 'The engine’s own sentence.');
  });

  test('the whole document and a member that is no field are named as they are', () => {
    const notJson = issue('', 'notJson', { expectation: 'json' });
    assert.equal(de.issue(notJson), 'Das Dokument ist kein JSON. Erwartet: JSON (RFC 8259).');
    assert.equal(en.issue(issue('/response/title', 'valueMissing')), '/response/title is missing.');
  });
});
