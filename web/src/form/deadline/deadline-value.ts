// What is sent for a date and a time that a person typed on their own clocks?

/** What a date and a time mean. */
export interface Deadline {
  /**
   * What the request says: a day of the portal, the instant with its offset, or something that the engine will refuse.
   * Undefined where nothing stands there.
   */
  value: string | undefined;
  /** Why it is refused, where the form knows better than the engine. */
  cause?: 'timeAlone' | 'skipped';
  /** The instant, where a time was typed. */
  moment?: Date;
  /** Whether the wall time comes twice that day; the first is meant. */
  comesTwice?: boolean;
}

const day = /^(\d{4,6})-(\d\d)-(\d\d)$/;
const wallTime = /^(\d\d?):(\d\d)(?::(\d\d))?$/;

/** Reads a date and a time. What is no date or time is left as it was typed: the engine judges it. */
export function deadlineOf(date: string, time: string): Deadline {
  if (time === '') return { value: date || undefined };
  if (date === '') return { value: `T${time}`, cause: 'timeAlone' };
  const dayParts = day.exec(date)?.slice(1).map(Number);
  const timeParts = wallTime.exec(time)?.slice(1).map((digits) => Number(digits ?? 0));
  if (!dayParts || !timeParts) return { value: `${date}T${time}` };
  const [year = 0, month = 0, dayOfMonth = 0] = dayParts;
  const [hour = 0, minute = 0, second = 0] = timeParts;
  const full = `${date}T${timeParts.map(twoDigits).join(':')}`;
  const inUtc = new Date(Date.UTC(year, month - 1, dayOfMonth, hour, minute, second));
  const isReal = inUtc.getUTCDate() === dayOfMonth && inUtc.getUTCHours() === hour && inUtc.getUTCMinutes() === minute;
  // Date takes years below 100 for 1900 and later; the engine refuses those years in any zone.
  if (!isReal || year < 1000) return { value: `${full}Z` };
  const moment = new Date(year, month - 1, dayOfMonth, hour, minute, second);
  if (moment.getDate() !== dayOfMonth || moment.getHours() !== hour || moment.getMinutes() !== minute) {
    return { value: `${full} ${new Intl.DateTimeFormat().resolvedOptions().timeZone}`, cause: 'skipped' };
  }
  const offset = (inUtc.getTime() - moment.getTime()) / 60_000;
  return { value: withOffset(moment, full, offset), moment, comesTwice: comesAgain(moment) };
}

function withOffset(moment: Date, full: string, offset: number): string {
  // Before standard time, offsets had seconds, which no offset can say.
  if (!Number.isInteger(offset)) return moment.toISOString().replace(/\.\d+/, '');
  const size = Math.abs(offset);
  return `${full}${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

function comesAgain(moment: Date): boolean {
  return [30, 60, 120].some((minutes) => {
    const later = new Date(moment.getTime() + minutes * 60_000);
    return later.getHours() === moment.getHours() && later.getMinutes() === moment.getMinutes();
  });
}

const twoDigits = (part: number) => String(part).padStart(2, '0');
