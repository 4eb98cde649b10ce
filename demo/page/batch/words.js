// What does the page of many tasks say, in the language that was chosen? What is wrong with a row the package says.
import { loadLanguage } from '/taskform/standalone/locales.js';
import { currentLanguage, wordsChanged } from '../words.js';
import en from './words/en.js';

/** @typedef {Record<keyof typeof en, string>} Words */

/** @type {Words} */
let words = en;
/** @type {import('/taskform/standalone/locales.js').Language} */
let language;

/** The package's language. It is there once `speak` has resolved. */
export const packageLanguage = () => language;

/** Tells the page that its words have changed. */
export const spoken = new EventTarget();

wordsChanged.addEventListener('change', () => void speak());

/** Speaks the language of the page: everything that is marked with data-batch-words. */
export async function speak() {
  const tag = currentLanguage();
  const [own, ofPackage] = await Promise.all([wordsIn(tag), loadLanguage(tag)]);
  if (tag !== currentLanguage()) return;
  [words, language] = [own, ofPackage];
  for (const element of document.querySelectorAll('[data-batch-words]')) {
    element.textContent = say(/** @type {keyof Words} */ (element.getAttribute('data-batch-words')));
  }
  spoken.dispatchEvent(new Event('change'));
}

/** @param {string} tag @returns {Promise<Words>} */
async function wordsIn(tag) {
  return tag === 'en' ? en : (await import(`./words/${tag}.js`)).default;
}

/**
 * A sentence with its values in place.
 * @param {keyof Words} key
 * @param {Record<string, string | number>} [values]
 */
export function say(key, values = {}) {
  return words[key].replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name];
    return typeof value === 'number' ? value.toLocaleString(currentLanguage()) : (value ?? whole);
  });
}
