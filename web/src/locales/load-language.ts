// Which languages are there, and how does one get here when it is wanted?
import { addedLocales, keepLocale } from './added.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import type { HostLocale, Locale } from './messages.ts';
import { isSameWriting, localeOf, nearestTag } from './nearest-tag.ts';
import { english, speak } from './speak.ts';

/** Each language is a module of its own, fetched when it is first wanted. The names are written out for bundlers. */
const builtIn: Readonly<Record<string, () => Promise<Locale>>> = {
  en: () => Promise.resolve(en),
  de: () => import('./de.ts').then((module) => module.de),
  fr: () => import('./fr.ts').then((module) => module.fr),
  es: () => import('./es.ts').then((module) => module.es),
  it: () => import('./it.ts').then((module) => module.it),
  'pt-BR': () => import('./pt-br.ts').then((module) => module.ptBR),
  ru: () => import('./ru.ts').then((module) => module.ru),
  ja: () => import('./ja.ts').then((module) => module.ja),
  'zh-CN': () => import('./zh-cn.ts').then((module) => module.zhCN),
  ar: () => import('./ar.ts').then((module) => module.ar),
};

/** What was asked for before, and the page's own languages at that time. */
let loaded = { with: addedLocales(), languages: new Map<string, Promise<Language>>() };

/** The tags of all languages: those that are built in, then those that the page added. */
export function availableLocales(): string[] {
  return [...new Set([...Object.keys(builtIn), ...addedLocales().keys()])];
}

/**
 * Adds a language, or other words for one that is here; call it before the element is made. What it leaves out is said
 * in the nearest language that is built in, else in English.
 * @throws RangeError when the tag is not one of BCP 47.
 */
export function addLocale(locale: HostLocale): void {
  const tag = localeOf(locale.tag)?.toString();
  if (!tag) throw new RangeError(`"${locale.tag}" is not a language tag (BCP 47), as "nl" or "de-AT" are.`);
  keepLocale(tag, locale);
}

/**
 * The language nearest to a BCP 47 tag; English where there is none, or where its module cannot be fetched. It never
 * rejects: a form in English is better than none.
 */
export function loadLanguage(tag: string): Promise<Language> {
  const added = addedLocales();
  if (loaded.with !== added) loaded = { with: added, languages: new Map() };
  const { languages } = loaded;
  let language = languages.get(tag);
  if (!language) {
    language = languageOf(tag).catch(() => {
      languages.delete(tag);
      return english;
    });
    languages.set(tag, language);
  }
  return language;
}

/** The language that a tag gets: the page's own words over those that are built in. */
async function languageOf(tag: string): Promise<Language> {
  const nearest = nearestTag(tag, availableLocales());
  if (!nearest) return english;
  const own = addedLocales().get(nearest);
  const base = own ? nearestTag(nearest, Object.keys(builtIn)) : nearest;
  const spoken = spokenTag(tag, nearest);
  const rest = base ? speak(await builtIn[base]!(), spokenTag(tag, base)) : english;
  return own ? speak(own, spoken, rest) : rest;
}

/** The wanted tag, which may be finer for numbers and dates (`de-AT`), if the words are of that language and script. */
function spokenTag(wanted: string, found: string): string {
  if (wanted === found) return found;
  const [locale, words] = [localeOf(wanted), localeOf(found)];
  return locale && words && isSameWriting(locale, words) ? locale.toString() : found;
}
