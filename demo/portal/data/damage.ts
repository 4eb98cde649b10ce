// What the portal's database does to values on their way in: cuts, losses and roundings (contract 1.6).

import { digitsOf, earliest, exists, latest, second, ticksOf } from '../time/ticks.ts';

const longestTitle = 255;
const longestDescription = 65_535;
const noDate = '0000-00-00 00:00:00';

/** A title as it is stored: cut before the first character above U+FFFF and after 255 characters. */
export function storedTitle(title: string): string {
  return withoutAstral(title).slice(0, longestTitle);
}

/** A description as it is stored: cut before the first character above U+FFFF and at 65,535 bytes. */
export function storedDescription(description: string): string {
  const text = withoutAstral(description);
  const bytes = Buffer.from(text);
  if (bytes.length <= longestDescription) return text;
  let end = longestDescription;
  // A byte 10xxxxxx continues a character; the column keeps whole characters only.
  while ((bytes[end] & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end).toString('utf8');
}

function withoutAstral(text: string): string {
  const index = text.search(/[\ud800-\udbff]/);
  return index < 0 ? text : text.slice(0, index);
}

/** A moment as its column keeps it: UTC, rounded to seconds, years 1000 to 9999 only. */
export function storedMoment(ticks: bigint): string {
  const seconds = ((ticks - earliest + second / 2n) / second) * second + earliest;
  const text = seconds <= latest ? digitsOf(seconds).replace('T', ' ') : noDate;
  return text >= '1000' ? text : noDate;
}

/** Reads a stored moment back. */
export function readStoredMoment(text: string): bigint {
  const [year, month, day, hour, minute, seconds] = text.split(/[- :]/).map(Number);
  const wall = { year, month, day, hour, minute, second: seconds, fraction: 0 };
  return exists(wall) ? ticksOf(wall) : earliest;
}
