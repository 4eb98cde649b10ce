// Which languages has the page added? One list for all copies of the package on it: the form's script tag has one of its
// own, and another module adds the language.
import type { HostLocale } from './messages.ts';

const name = Symbol.for('taskform.addedLocales');
const page = globalThis as { [name]?: ReadonlyMap<string, HostLocale> };
const none: ReadonlyMap<string, HostLocale> = new Map();

/** The languages by their tags; another map as soon as one was added. */
export const addedLocales = (): ReadonlyMap<string, HostLocale> => page[name] ?? none;

/** Adds one, or puts it in the place of another of its tag. */
export function keepLocale(tag: string, locale: HostLocale): void {
  page[name] = new Map(addedLocales()).set(tag, locale);
}
