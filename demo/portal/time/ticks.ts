// How moments are counted: 100 ns ticks since 1970 as bigint, as precise as the portal's own clock.

/** Ticks in a second. */
export const second = 10_000_000n;

/** Ticks in a minute. */
export const minute = 60n * second;

/** Ticks in an hour. */
export const hour = 60n * minute;

/** Ticks in a day. */
export const day = 24n * hour;

const daysFrom0001To1970 = 719_162n;

/** 0001-01-01T00:00:00, which the portal takes for "no date". */
export const earliest = -daysFrom0001To1970 * day;

/** 9999-12-31T23:59:59.9999999. */
export const latest = 2_932_897n * day - 1n;

/** A calendar date and time of day, as digits on a wall. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** Parts of the second in ticks. */
  fraction: number;
}

/** Whether the calendar has this date and the clock this time; hour 24 is not a time. */
export function exists(wall: WallClock): boolean {
  return wall.year >= 1 && wall.year <= 9999 && wall.month >= 1 && wall.month <= 12
    && wall.day >= 1 && wall.day <= daysInMonth(wall.year, wall.month)
    && wall.hour <= 23 && wall.minute <= 59 && wall.second <= 59;
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The ticks at which a clock in UTC shows these digits. */
export function ticksOf(wall: WallClock): bigint {
  const date = new Date(0);
  date.setUTCFullYear(wall.year, wall.month - 1, wall.day);
  date.setUTCHours(wall.hour, wall.minute, wall.second);
  return BigInt(date.getTime()) * 10_000n + BigInt(wall.fraction);
}

/** The whole milliseconds of a moment, rounded down, as Date counts them. */
export function millisecondsOf(ticks: bigint): number {
  return Number((ticks - (((ticks % 10_000n) + 10_000n) % 10_000n)) / 10_000n);
}

/** The parts of the second of a moment, in ticks. */
export function fractionOf(ticks: bigint): number {
  return Number(((ticks % second) + second) % second);
}

/** `yyyy-MM-ddTHH:mm:ss` of a clock in UTC. */
export function digitsOf(ticks: bigint): string {
  const text = new Date(millisecondsOf(ticks)).toISOString();
  return text.slice(0, 19);
}

/** The present as the computer's clock has it. */
export function presentTicks(): bigint {
  return BigInt(Date.now()) * 10_000n;
}
