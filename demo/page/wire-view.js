// How is what went over the wire shown?
import { byId, make } from './dom.js';
import { say, wordsChanged } from './words.js';

/** @typedef {import('./wire-tap.js').Exchange} Exchange */

/** @type {Exchange | undefined} */
let last;

/** Shows the exchange, and shows it again in another language when that is chosen. */
export function offerWire() {
  wordsChanged.addEventListener('change', show);
  show();
}

/** @param {Exchange | undefined} exchange undefined for none */
export function showExchange(exchange) {
  last = exchange;
  show();
}

function show() {
  const place = byId('wire-body');
  if (!last) return place.replaceChildren(make('p', { class: 'quiet' }, say('wireNone')));
  const { url, headers, body, status, answer, milliseconds } = last;
  const lines = headers.map(([name, value]) => `${name}: ${value || `(${say('tokenHidden')})`}`);
  const head = [`POST ${new URL(url).pathname}`, ...lines].join('\n');
  const time = say('milliseconds', { count: Math.round(milliseconds) });
  place.replaceChildren(
    make('p', { class: 'quiet' }, say('wireAbout')),
    make('h3', {}, say('request'), note(sizeOf(body))),
    block(say('request'), `${head}\n\n${body}`),
    make('h3', {}, say('answer'), note([status ? String(status) : '', sizeOf(answer), time])),
    status || answer ? block(say('answer'), answer) : make('p', {}, say('noAnswer')),
  );
}

/** @param {string} text */
const sizeOf = (text) => (text ? say('bytes', { count: new TextEncoder().encode(text).length }) : '');

/** @param {string | string[]} facts */
const note = (facts) => make('span', { class: 'quiet' }, [facts].flat().filter(Boolean).join(' · '));

/**
 * @param {string} name
 * @param {string} text
 */
function block(name, text) {
  // A box that scrolls must be reached by the keyboard, and so must have a name.
  const box = { tabindex: 0, role: 'region', 'aria-label': name, dir: 'ltr', lang: 'zxx' };
  return make('pre', box, make('code', {}, text));
}
