// How a moment is written in an answer: portal time, seven fraction digits, and an hour late on some days.

import { digitsOf, earliest, fractionOf, hour, latest, minute } from './ticks.ts';
import type { Zone } from './zone.ts';

const noDate = '0001-01-01T00:00:00.0000000Z';

/** Writes a moment in the portal's zone (contract 2.5). */
export function writeMoment(ticks: bigint, zone: Zone): string {
  if (ticks <= earliest || ticks >= latest) return noDate;
  const offset = zone.offsetAt(ticks);
  const wall = ticks + offset;
  return `${digitsOf(wall)}.${String(fractionOf(wall)).padStart(7, '0')}${writeOffset(offset)}`;
}

function writeOffset(offset: bigint): string {
  if (offset === 0n) return 'Z';
  const size = offset < 0n ? -offset : offset;
  const digits = (value: bigint): string => String(value).padStart(2, '0');
  return `${offset < 0n ? '-' : '+'}${digits(size / hour)}:${digits((size % hour) / minute)}`;
}

/**
 * Writes a moment that was made in this request. The portal tests the UTC digits as if they were
 * its wall clock, so a moment whose UTC digits the zone skips is shown one hour late.
 */
export function writeFreshMoment(ticks: bigint, zone: Zone): string {
  return writeMoment(zone.skips(ticks) ? ticks + hour : ticks, zone);
}

/**
 * Writes a moment that the notifier has turned into wall time. Of the two hours that autumn
 * repeats, the first one is shown as the second.
 */
export function writeNotifiedMoment(ticks: bigint, zone: Zone): string {
  const wall = ticks + zone.offsetAt(ticks);
  return writeMoment(wall - zone.offsetOfWall(wall), zone);
}
