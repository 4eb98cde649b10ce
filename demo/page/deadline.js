// What is sent for a date and a time that a person typed in their own time zone?

/**
 * @typedef {object} Deadline
 * @property {string} [value] what the request says: a portal day, or the instant with its offset
 * @property {string} [trouble] why there is no such moment
 * @property {boolean} [comesTwice] the wall time comes twice that day, and the first is meant
 */

const day = /^(\d{4,6})-(\d\d)-(\d\d)$/;
const wallTime = /^(\d\d):(\d\d)(?::(\d\d))?$/;

/**
 * A date alone stays a day of the portal. What is no date or time is left as it was typed: the engine judges it.
 * @param {string} date
 * @param {string} time
 * @returns {Deadline}
 */
export function deadlineOf(date, time) {
  if (date === '' || time === '') return { value: date || undefined };
  const dayParts = day.exec(date)?.slice(1).map(Number);
  const timeParts = wallTime.exec(time)?.slice(1).map((digits) => Number(digits ?? 0));
  const full = `${date}T${time}${time.length === 5 ? ':00' : ''}`;
  if (!dayParts || !timeParts) return { value: full };
  const [year = 0, month = 0, dayOfMonth = 0] = dayParts;
  const [hour = 0, minute = 0, second = 0] = timeParts;
  const inUtc = new Date(Date.UTC(year, month - 1, dayOfMonth, hour, minute, second));
  const isReal = inUtc.getUTCDate() === dayOfMonth && inUtc.getUTCHours() === hour && inUtc.getUTCMinutes() === minute;
  // Date takes years below 100 for 1900 and later; the engine refuses those years in any zone.
  if (!isReal || year < 1000) return { value: `${full}Z` };
  const moment = new Date(year, month - 1, dayOfMonth, hour, minute, second);
  if (moment.getDate() !== dayOfMonth || moment.getHours() !== hour || moment.getMinutes() !== minute) {
    return { trouble: `${time} does not exist on ${date} in your time zone, because the clocks are put forward: choose another time.` };
  }
  return { value: withOffset(moment, full, (inUtc.getTime() - moment.getTime()) / 60_000), comesTwice: comesAgain(moment) };
}

/**
 * @param {Date} moment
 * @param {string} full its wall time
 * @param {number} offset in minutes
 */
function withOffset(moment, full, offset) {
  // Before standard time, offsets had seconds, which no offset can say.
  if (!Number.isInteger(offset)) return moment.toISOString().replace(/\.\d+/, '');
  const size = Math.abs(offset);
  const digits = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${full}${offset < 0 ? '-' : '+'}${digits.join(':')}`;
}

/** @param {Date} moment */
function comesAgain(moment) {
  return [30, 60, 120].some((minutes) => {
    const later = new Date(moment.getTime() + minutes * 60_000);
    return later.getHours() === moment.getHours() && later.getMinutes() === moment.getMinutes();
  });
}

/**
 * The date some days from today, in the person's calendar (contract 6).
 * @param {number} days
 */
export function dateIn(days) {
  const moment = new Date();
  moment.setDate(moment.getDate() + days);
  const [year, month, dayOfMonth] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
