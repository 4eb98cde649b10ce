// What can be said in a language: messages, issues, numbers and dates.
import type { Issue } from '../issue.ts';
import type { MessageKey } from './messages.ts';

/** One language, ready to be spoken. It needs no `this`. */
export interface Language {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';

  /** A message with its values; `count` selects among plurals. Numbers are written as the language writes them. */
  text(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;

  /**
   * What is wrong, for a person: the sentence for the member and the code (and the finer cause), else that for the
   * code alone with the member's label and what would be right, else the issue's own English message.
   */
  issue(issue: Issue, cause?: string): string;

  /** Names in a row, as in "A, B and C". */
  list(names: readonly string[]): string;

  /** Names to choose from, as in "A, B or C". */
  choice(names: readonly string[]): string;

  /** A span of minutes in its largest whole unit, as in "2 hours". */
  duration(minutes: number): string;

  /** How far ahead something is, as in "in 20 seconds" or "in 5 minutes". */
  later(seconds: number): string;

  /** A calendar day `YYYY-MM-DD` in words, with its weekday. */
  day(date: string): string;

  /** An instant as day and time, on the clocks of a zone (IANA or `+02:00`); on the person's own without one. */
  moment(instant: Date, timeZone?: string): string;
}
