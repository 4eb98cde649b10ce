// How does a person read a moment that the portal wrote? In their own language, with the portal's wall clock and offset.
import { make } from './dom.js';

const written = /^(\d{4}-\d\d-\d\dT\d\d:\d\d):\d\d(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/**
 * A moment of the portal. Its raw text is the element's datetime.
 * @param {string | null} text
 * @param {{ isDeadline?: boolean }} [options] a deadline at midnight has no time (contract 6)
 */
export function momentOf(text, { isDeadline = false } = {}) {
  const [, wall = '', offset = ''] = written.exec(text ?? '') ?? [];
  if (!text || !wall) return text ?? 'not set';
  if (wall.startsWith('0001-01-01')) return 'not set';
  const isDay = isDeadline && wall.endsWith('T00:00');
  const zone = offset === 'Z' ? 'UTC' : `UTC${offset}`;
  const own = isDay ? '' : ownTime(text, wall);
  return make('span', {}, make('time', { datetime: text }, inWords(wall, isDay)), isDay ? ', no time' : '', make('span', { class: 'fine' }, ` ${zone}${own}`));
}

/**
 * @param {string} wall
 * @param {boolean} isDay
 */
function inWords(wall, isDay) {
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', ...(!isDay && { timeStyle: 'short' }), timeZone: 'UTC' });
  return format.format(new Date(`${wall}:00Z`));
}

/**
 * The same moment where the person is, if the clocks there say something else.
 * @param {string} text
 * @param {string} wall
 */
function ownTime(text, wall) {
  const moment = new Date(text.replace(/(\.\d{3})\d+/, '$1'));
  if (Number.isNaN(moment.getTime())) return '';
  const here = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  if (here === wall) return '';
  return `, ${moment.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })} where you are`;
}
