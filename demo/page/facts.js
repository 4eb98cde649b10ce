// How are names and values set side by side?
import { make } from './dom.js';

/** @typedef {import('./dom.js').Child} Child */

/**
 * A list of facts; those without a value are left out.
 * @param {readonly [name: string, ...value: Child[]][]} facts
 */
export function factsOf(facts) {
  const rows = facts.map(([name, ...value]) => {
    const shown = value.filter((part) => part !== null && part !== undefined && part !== false && part !== '');
    return shown.length > 0 && make('div', {}, make('dt', {}, name), make('dd', {}, ...shown.flatMap((part) => [part, ' '])));
  });
  return make('dl', { class: 'facts' }, ...rows);
}

/**
 * The portal's text, in its own direction.
 * @param {string | null | undefined} text
 */
export const said = (text) => (text ? make('bdi', {}, text) : null);

/**
 * What matters less, in smaller print.
 * @param {...(string | false | null | undefined)} parts
 */
export function fine(...parts) {
  const text = parts.filter(Boolean).join(' · ');
  return text ? make('span', { class: 'fine' }, text) : null;
}
