// In which language and in which colours does a person want the page? Both stand in the address, so that it can be
// shared, and nowhere else.
import { byId, make } from './dom.js';
import { firstLanguage, languages, say, speak, wordsChanged } from './words.js';

/** @type {['auto', 'light', 'dark']} */
const themes = ['auto', 'light', 'dark'];
const themeWords = /** @type {const} */ ({ auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' });

/** Offers both choices, begins with those of the address, and speaks the language. */
export async function offerPreferences() {
  const address = new URLSearchParams(location.search);
  offerThemes(themes.find((theme) => theme === address.get('theme')) ?? 'auto');
  await offerLanguages(firstLanguage(address.get('locale')));
}

/** @param {string} first */
async function offerLanguages(first) {
  const select = /** @type {HTMLSelectElement} */ (byId('language'));
  const options = Object.entries(languages).map(([tag, name]) => make('option', { value: tag, lang: tag }, name));
  select.replaceChildren(...options);
  select.value = first;
  select.addEventListener('change', () => {
    remember('locale', select.value);
    void speak(select.value);
  });
  await speak(first);
}

/** @param {string} first */
function offerThemes(first) {
  const select = /** @type {HTMLSelectElement} */ (byId('theme'));
  const options = themes.map((theme) => make('option', { value: theme }));
  select.replaceChildren(...options);
  select.value = first;
  const apply = () => { document.documentElement.dataset.theme = select.value; };
  const name = () => themes.forEach((theme, place) => { options[place]?.replaceChildren(say(themeWords[theme])); });
  apply();
  wordsChanged.addEventListener('change', name);
  select.addEventListener('change', () => {
    remember('theme', select.value);
    apply();
  });
}

/**
 * @param {string} name
 * @param {string} value
 */
function remember(name, value) {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(null, '', address);
}
