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

/** All that taskform says, in one language. */
export interface Locale {
  /** BCP 47, as in `pt-BR`. */
  readonly tag: string;
  /** Which way the language is written. */
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Readonly<Record<MessageKey, Message>>;
}
