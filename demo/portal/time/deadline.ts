// Which moment a deadline's text means: the seven formats that the portal tries (contract 1.5).

import { hresults, invalidArgument } from '../errors.ts';
import type { Zone } from './zone.ts';
import { earliest, exists, hour, latest, minute, ticksOf } from './ticks.ts';

const dateOnly = /^(\d{4})-(\d\d)-(\d\d)$/;
const dateTime =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d)([:-])(\d\d)\5(\d\d)(?:\.(\d{3}|\d{7}))?(?:(Z)|([+-])(\d\d)(:?)(\d\d))?$/;

/** Reads a deadline; throws 400 with the text in the message when no format fits. */
export function readDeadline(text: string, zone: Zone): bigint {
  if (text.length < 7) throw invalidArgument('invalid date time format');
  const ticks = readDate(text, zone) ?? readDateTime(text, zone);
  if (ticks === undefined) throw invalidArgument(`invalid date time format: ${text}`);
  return ticks;
}

function readDate(text: string, zone: Zone): bigint | undefined {
  const match = dateOnly.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  const wall = { year, month, day, hour: 0, minute: 0, second: 0, fraction: 0 };
  return exists(wall) ? inZone(ticksOf(wall), zone) : undefined;
}

function readDateTime(text: string, zone: Zone): bigint | undefined {
  const match = dateTime.exec(text);
  if (!match) return undefined;
  const wall = {
    year: Number(match[1]), month: Number(match[2]), day: Number(match[3]),
    hour: Number(match[4]), minute: Number(match[6]), second: Number(match[7]),
    fraction: Number((match[8] ?? '').padEnd(7, '0')),
  };
  if (!exists(wall)) return undefined;
  const [utc, sign, hours, colon, minutes] = match.slice(9);
  if (!utc && !sign) return inZone(ticksOf(wall), zone);
  const size = utc ? 0n : BigInt(hours) * hour + BigInt(minutes) * minute;
  if (size > 14n * hour || (!utc && Number(minutes) > 59)) return undefined;
  const ticks = ticksOf(wall) - (sign === '-' ? -size : size);
  if (ticks < earliest || ticks > latest) return undefined;
  // Without a colon the offset is not recognised after all, and the portal's is subtracted on top.
  return utc || colon ? ticks : ticks - zone.offsetAt(ticks);
}

function inZone(wall: bigint, zone: Zone): bigint {
  const ticks = wall - zone.offsetOfWall(wall);
  if (ticks >= earliest && ticks <= latest) return ticks;
  const message = 'The added or subtracted value results in an un-representable DateTime.\nParameter name: value';
  throw invalidArgument(message, hresults.argumentRange);
}
