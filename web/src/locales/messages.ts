// What does a language have to say: every message by its key, and what a message is made of?
import type { en } from './en.ts';

/**
 * A sentence. `{name}` stands for a value; numbers are written as the language writes them.
 * Where the words depend on a number, there is one sentence for each of the language's plural categories
 * (CLDR, as Intl.PluralRules names them); the value `count` selects.
 */
export type Message = string | Plural;

/** A sentence in each of a language's plural categories. */
export type Plural = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** The name of a message. English is the list of them. */
export type MessageKey = keyof typeof en.messages;

/**
 * All that taskform says, in one language with these plural categories. Where English has plurals, every language has
 * all of its own; elsewhere it may have them.
 */
export interface Locale<Category extends Intl.LDMLPluralRule = 'other'> {
  /** BCP 47, as in `pt-BR`. */
  readonly tag: string;
  /** Which way the language is written. */
  readonly direction: 'ltr' | 'rtl';
  readonly messages: {
    readonly [Key in MessageKey]: (typeof en.messages)[Key] extends string
      ? string | Readonly<Record<Category, string>>
      : Readonly<Record<Category, string>>;
  };
}

/** A language of a host page, or other words for a language that is here. What it leaves out is said as before. */
export interface HostLocale {
  /** BCP 47, as in `nl` or `de-AT`. */
  readonly tag: string;
  /** Which way the language is written; left to right where it is not said and the language is not known. */
  readonly direction?: 'ltr' | 'rtl';
  readonly messages: { readonly [Key in MessageKey]?: Message };
}
