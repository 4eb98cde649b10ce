// What does the page itself say, in the language that was chosen? The elements bring their own words.
import en from './words/en.js';

/** @typedef {Record<keyof typeof en, string>} Words */

/** The languages of the elements, by their own names; English is here already, the others come when they are chosen. */
export const languages = {
  en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español', it: 'Italiano', 'pt-BR': 'Português (Brasil)',
  ru: 'Русский', ar: 'العربية', ja: '日本語', 'zh-CN': '简体中文',
};

/** @type {Words} */
let words = en;
let tag = 'en';

/** The language in use, for dates and numbers. */
export const currentLanguage = () => tag;

/**
 * A sentence with its values in place.
 * @param {keyof Words} key
 * @param {Record<string, string | number>} [values]
 */
export function say(key, values = {}) {
  return words[key].replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name];
    return typeof value === 'number' ? value.toLocaleString(tag) : (value ?? whole);
  });
}

/** Tells the page that its words have changed. */
export const wordsChanged = new EventTarget();

/**
 * Speaks a language: everything marked with data-words, the page's language and its direction.
 * @param {string} wanted one of `languages`
 */
export async function speak(wanted) {
  words = wanted === 'en' ? en : (await import(`./words/${wanted}.js`)).default;
  tag = wanted;
  const { documentElement: root } = document;
  root.lang = tag;
  root.dir = tag === 'ar' ? 'rtl' : 'ltr';
  for (const element of document.querySelectorAll('[data-words]')) {
    element.textContent = say(/** @type {keyof Words} */ (element.getAttribute('data-words')));
  }
  wordsChanged.dispatchEvent(new Event('change'));
}

/**
 * The language to begin with: the address's, else the first of the person's own that there is.
 * @param {string | null} asked
 */
export function firstLanguage(asked) {
  const tags = Object.keys(languages);
  for (const wish of [asked, ...navigator.languages]) {
    const [language] = wish?.split('-') ?? [];
    const found = tags.find((known) => known === wish) ?? tags.find((known) => known.split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}
