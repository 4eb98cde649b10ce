// How is a language spoken: from its messages and from what Intl knows of it?
import type { Issue } from '../issue.ts';
import { makeDates } from './dates.ts';
import { en } from './en.ts';
import { isolate } from './isolate.ts';
import { issueWords } from './issue-words.ts';
import type { Language } from './language.ts';
import type { HostLocale, Locale, Plural } from './messages.ts';

/**
 * A language made of a locale. Numbers and dates are written as the tag has them, which may be finer than the locale's
 * (`de-AT`); what the locale leaves out is said by `rest`.
 */
export function speak(locale: Locale | HostLocale, tag: string = locale.tag, rest?: Language): Language {
  const direction = locale.direction ?? rest?.direction ?? 'ltr';
  const once = makeOnce();
  const numbers = () => once('numbers', () => new Intl.NumberFormat(tag));
  const plurals = () => once('plurals', () => new Intl.PluralRules(tag));
  const lists = (type: 'conjunction' | 'disjunction') => once(type, () => new Intl.ListFormat(tag, { type }));
  /** Whether Intl would write it as JavaScript does; to ask it takes a slow machine a moment the first time. */
  const isPlain = (value: number) => Number.isInteger(value) && value >= 0 && value < 1000 && /^(?:en|de|fr|es|it|pt|ru|ja|zh)(?:-[A-Z]{2})?$/.test(tag);
  const units = (unit: string) =>
    once(unit, () => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }));

  const language: Language = {
    tag,
    direction,

    text(key, values = {}) {
      const message = locale.messages[key];
      if (message === undefined) return rest ? rest.text(key, values) : key;
      return sentenceOf(message, values['count']).replace(/\{(\w+)\}/g, (place, name: string) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined) return place;
        if (typeof value === 'string') return isolate(value, direction);
        // An id is a name: it is not an amount, and has no thousands.
        return name === 'id' || isPlain(value) ? String(value) : numbers().format(value);
      });
    },

    issue: (issue: Issue, cause?: string) => issueWords(language, issue, cause),
    list: (names) => lists('conjunction').format(names.map((name) => isolate(name, direction))),
    choice: (names) => lists('disjunction').format(names.map((name) => isolate(name, direction))),

    duration(minutes) {
      const size = Math.abs(minutes);
      if (size !== 0 && size % 1440 === 0) return units('day').format(size / 1440);
      return size !== 0 && size % 60 === 0 ? units('hour').format(size / 60) : units('minute').format(size);
    },

    later(seconds) {
      const format = once('later', () => new Intl.RelativeTimeFormat(tag));
      // Rounded up: nobody should come back too early.
      if (seconds < 120) return format.format(Math.ceil(seconds), 'second');
      if (seconds < 7200) return format.format(Math.ceil(seconds / 60), 'minute');
      return format.format(Math.ceil(seconds / 3600), 'hour');
    },

    ...makeDates(tag),
  };
  return language;

  function sentenceOf(message: string | Plural, count: string | number | undefined): string {
    if (typeof message === 'string') return message;
    return (typeof count === 'number' ? message[plurals().select(count)] : undefined) ?? message.other;
  }
}

/** English: the language that is always here. */
export const english: Language = speak(en);

/** Makes each thing when it is first wanted, and once: Intl's objects are dear to make. */
function makeOnce(): <T>(name: string, make: () => T) => T {
  const made = new Map<string, unknown>();
  return <T>(name: string, make: () => T) => {
    if (!made.has(name)) made.set(name, make());
    return made.get(name) as T;
  };
}
