// What the portal says about itself: its zone and today's offset (contract 1.5, 5).

import { Double } from '../json/writer.ts';
import { hour, millisecondsOf, minute, second } from '../time/ticks.ts';
import type { Zone } from '../time/zone.ts';
import { one } from '../http/answer.ts';
import { get } from './route.ts';

/** GET settings. */
export const readSettings = get(/^settings$/i, ({ view }) => {
  const offset = view.zone.offsetAt(view.now);
  return one({
    timezone: serializeZone(view.zone, view.now),
    trustedDomains: ['mydomain.com'],
    trustedDomainsType: 0,
    culture: view.culture ?? 'en-US',
    utcOffset: writeTimeSpan(offset),
    utcHoursOffset: new Double(Number(offset / minute) / 60),
  });
});

/** The zone as .NET serializes it, but without its kilobytes of clock-change rules. */
function serializeZone(zone: Zone, now: bigint): string {
  if (zone.id === 'UTC') return 'UTC;0;UTC;UTC;UTC;;';
  const halfYear = 4380n * hour;
  const [least, most] = [now, now + halfYear].toSorted((a, b) => Number(zone.offsetAt(a) - zone.offsetAt(b)));
  const base = zone.offsetAt(least);
  const shown = `(UTC${base < 0n ? '-' : '+'}${writeTimeSpan(base < 0n ? -base : base).slice(0, 5)}) ${zone.id}`;
  return `${zone.id};${base / minute};${shown};${nameOf(zone, least)};${nameOf(zone, most)};;`;
}

function nameOf(zone: Zone, ticks: bigint): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone.id, timeZoneName: 'long' });
  const parts = format.formatToParts(millisecondsOf(ticks));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone.id;
}

function writeTimeSpan(span: bigint): string {
  const size = span < 0n ? -span : span;
  const parts = [size / hour, (size % hour) / minute, (size % minute) / second];
  return (span < 0n ? '-' : '') + parts.map((part) => String(part).padStart(2, '0')).join(':');
}
