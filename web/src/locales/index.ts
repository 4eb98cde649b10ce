// What does the package give to those who want to speak its languages, or to add one?
export type { Language } from './language.ts';
export { addLocale, availableLocales, loadLanguage } from './load-language.ts';
export type { HostLocale, Message, MessageKey, Plural } from './messages.ts';
export { outcomeWords, type OutcomeWords, type SaidOutcome } from './outcome-words.ts';
