// How does a language write a day, and an instant on the clocks of a zone?

/** The dates of a language. None of them throws. */
export interface Dates {
  day(date: string): string;
  moment(instant: Date, timeZone?: string): string;
}

/** The portal counts days as ISO 8601 does, so no language's own calendar is used. */
const calendar = 'gregory';
const inWords = { calendar, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const shortly = { calendar, dateStyle: 'medium', timeStyle: 'short' } as const;
const inUtc = {
  calendar, day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit', timeZone: 'UTC',
  timeZoneName: 'short',
} as const;

/** The dates of the language with this tag. */
export function makeDates(tag: string): Dates {
  const zones = new Map<string | undefined, (instant: Date) => string>();
  let days: Intl.DateTimeFormat | undefined;
  return {
    day(date) {
      const midnight = new Date(`${date}T00:00:00Z`);
      // A day that is none is shown as it was given: 31 February must not become 3 March.
      if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(date)) return date;
      days ??= new Intl.DateTimeFormat(tag, inWords);
      return days.format(midnight);
    },

    moment(instant, timeZone) {
      if (Number.isNaN(instant.getTime())) return '';
      let format = zones.get(timeZone);
      if (!format) zones.set(timeZone, (format = clockOf(tag, timeZone)));
      return format(instant);
    },
  };
}

/** Writes instants on the clocks of a zone: as Intl knows it, else by its offset, else in UTC and saying so. */
function clockOf(tag: string, timeZone: string | undefined): (instant: Date) => string {
  try {
    const format = new Intl.DateTimeFormat(tag, { ...shortly, timeZone });
    return (instant) => format.format(instant);
  } catch {
    const minutes = offsetOf(timeZone ?? '');
    const format = new Intl.DateTimeFormat(tag, minutes === undefined ? inUtc : { ...shortly, timeZone: 'UTC' });
    return (instant) => format.format(instant.getTime() + (minutes ?? 0) * 60_000);
  }
}

/** The minutes east of UTC that a zone such as `+05:30` or `UTC-3` states. */
function offsetOf(timeZone: string): number | undefined {
  const parts = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(timeZone);
  if (!parts) return undefined;
  const [, sign, hours, minutes = '0'] = parts;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
