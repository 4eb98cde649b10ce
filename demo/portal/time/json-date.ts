// Which JSON strings the portal takes for dates, and into what text it rewrites them (contract 1.4).

import { hresults, invalidArgument } from '../errors.ts';
import { day, digitsOf, earliest, exists, fractionOf, hour, latest, minute, ticksOf } from './ticks.ts';

const iso =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,7}))?(?:([Zz])|([+-])(\d\d)(?::?(\d\d))?)?$/;
const milliseconds = /^\/Date\((-?\d+)([+-]\d\d(?:\d\d)?)?\)\/$/;

/** The text that the portal goes on with; strings that are no dates come back as they are. */
export function rewriteDateText(text: string): string {
  if (text.startsWith('/Date(')) return rewriteMilliseconds(text);
  return rewriteIso(text) ?? text;
}

function rewriteIso(text: string): string | undefined {
  const match = iso.exec(text);
  if (!match) return undefined;
  const [year, month, date, hours, minutes, seconds] = match.slice(1).map(Number);
  const [fraction, utc, sign, offsetHours, offsetMinutes] = match.slice(7);
  const midnight = hours === 24;
  const wall = {
    year, month, day: date, hour: midnight ? 0 : hours, minute: minutes, second: seconds,
    fraction: Number((fraction ?? '').padEnd(7, '0')),
  };
  if (!exists(wall) || (midnight && (minutes > 0 || seconds > 0 || wall.fraction > 0))) return undefined;
  const shown = ticksOf(wall) + (midnight ? day : 0n);
  if (shown > latest) return undefined;
  if (!sign) return write(shown) + (utc ? 'Z' : '');
  const size = BigInt(offsetHours) * hour + BigInt(offsetMinutes ?? 0) * minute;
  if (size > day) return undefined;
  return `${write(within(sign === '-' ? shown + size : shown - size))}+00:00`;
}

function within(ticks: bigint): bigint {
  return ticks < earliest ? earliest : ticks > latest ? latest : ticks;
}

function rewriteMilliseconds(text: string): string {
  const match = milliseconds.exec(text);
  if (!match) return text;
  const count = BigInt(match[1]);
  if (BigInt.asIntN(64, count) !== count) return text;
  const ticks = count * 10_000n;
  if (ticks < earliest || ticks > latest) {
    const message = 'Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.\nParameter name: ticks';
    throw invalidArgument(message, hresults.argumentRange);
  }
  return write(ticks) + (match[2] ? '+00:00' : 'Z');
}

/** Writes as .NET's XmlConvert does: the fraction without its trailing zeros. */
function write(ticks: bigint): string {
  const fraction = String(fractionOf(ticks)).padStart(7, '0').replace(/0+$/, '');
  return digitsOf(ticks) + (fraction ? `.${fraction}` : '');
}
