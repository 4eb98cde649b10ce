// Which of the addresses in an answer may become a link or a picture? Those of http and https, and pictures only from
// this origin: the page's policy lets in no others.
import { make } from './dom.js';

/**
 * The absolute form of an address, read against the portal's; nothing when it is not of the web.
 * @param {string | null} text
 * @param {string} portal
 */
export function webAddress(text, portal) {
  if (!text) return undefined;
  try {
    const url = new URL(text, portal);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Text that links to an address, or only the text.
 * @param {string} text
 * @param {string | null} address
 * @param {string} portal
 */
export function linked(text, address, portal) {
  const url = webAddress(address, portal);
  const name = make('bdi', {}, text);
  return url ? make('a', { href: url.href, target: '_blank', rel: 'noopener noreferrer' }, name) : name;
}

/**
 * A picture, or the first letter of a name in its place.
 * @param {string | null} address
 * @param {string} name
 * @param {string} portal
 * @param {number} size
 */
export function picture(address, name, portal, size = 32) {
  const url = webAddress(address, portal);
  if (url?.origin === location.origin) {
    return make('img', { class: 'picture', src: url.href, alt: '', width: size, height: size, loading: 'lazy', decoding: 'async' });
  }
  const [letter = '?'] = name.trim();
  return make('span', { class: 'picture letter', 'aria-hidden': 'true' }, letter.toLocaleUpperCase());
}
