// What time it is in the portal's zone: offsets, and wall times that a clock change skips or repeats.

import { day, millisecondsOf, minute } from './ticks.ts';

/** A time zone in which the portal lives. Offsets are in ticks, east of Greenwich positive. */
export interface Zone {
  readonly id: string;
  /** The offset that clocks have at a moment. */
  offsetAt(ticks: bigint): bigint;
  /** The offset by which a wall time is read: before the jump in a gap, after it when ambiguous (contract 1.5). */
  offsetOfWall(wall: bigint): bigint;
  /** Whether a spring clock change skips this wall time. */
  skips(wall: bigint): boolean;
}

/** Finds an IANA zone; throws a sentence when there is none of that name. */
export function zoneOf(id: string): Zone {
  const offsetAt = offsetReader(id);
  const candidates = (wall: bigint): bigint[] => {
    const around = new Set([offsetAt(wall - day), offsetAt(wall), offsetAt(wall + day)]);
    return [...around].filter((offset) => offsetAt(wall - offset) === offset);
  };
  return {
    id,
    offsetAt,
    offsetOfWall(wall) {
      const fitting = candidates(wall);
      if (fitting.length === 0) return offsetAt(wall - day);
      return fitting.reduce((least, offset) => (offset < least ? offset : least));
    },
    skips: (wall) => candidates(wall).length === 0,
  };
}

function offsetReader(id: string): (ticks: bigint) => bigint {
  const format = formatOf(id);
  return (ticks) => {
    const parts = format.formatToParts(millisecondsOf(ticks));
    const text = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
    const match = /^GMT([+-])(\d{2}):(\d{2})/.exec(text);
    if (!match) return 0n;
    const minutes = BigInt(Number(match[2]) * 60 + Number(match[3])) * minute;
    return match[1] === '-' ? -minutes : minutes;
  };
}

function formatOf(id: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: id, timeZoneName: 'longOffset' });
  } catch {
    throw new Error(`There is no time zone "${id}"; use an IANA name such as Europe/Riga.`);
  }
}
