// In which forms is a deadline written, and which moment does the portal store?
import type { Random } from './random.ts';
import type { Stored } from './titles.ts';

const minute = 60_000;
const day = 1440 * minute;

/** A moment and its text, in one of the forms that the portal takes (contract 1.5). Seconds, in UTC, are stored. */
export function randomDeadline(random: Random, zone: string): Stored {
  const first = Date.UTC(2026, 10, 1);
  const moment = random.chance(0.05) ? random.pick(extremes) : first + random.below(500 * 24 * 3600) * 1000;
  const form = random.pick(forms);
  return form(moment, random, zone);
}

/** The first and the last day that fit into the portal's database. */
const extremes = [-30_610_137_600_000, 253_402_127_999_000];

const forms: readonly ((moment: number, random: Random, zone: string) => Stored)[] = [
  (moment) => [`${textOf(moment)}Z`, storedOf(moment)],
  (moment) => [`${textOf(moment).replaceAll(':', '-')}.000Z`, storedOf(moment)],
  // A fraction is never sent.
  (moment) => [`${textOf(moment)}.999Z`, storedOf(moment)],
  (moment, random) => {
    const offset = random.pick([-720, -570, -300, 60, 120, 345, 840]);
    const sign = offset < 0 ? '-' : '+';
    const size = textOf(Math.abs(offset) * minute).slice(11, 16);
    return inside(moment, () => [`${textOf(moment + offset * minute)}${sign}${size}`, storedOf(moment)]);
  },
  // A day, and the time on the portal's own clocks. No clock is set forward or back after four.
  (moment, _, zone) => inside(moment, () => [dayOf(moment), storedOf(momentOf(`${dayOf(moment)}T00:00:00`, zone))]),
  (moment, random, zone) =>
    inside(moment, () => {
      const text = `${dayOf(moment)}T${random.pick(['04:00:00', '09:30:00', '23:59:59'])}`;
      return [text, storedOf(momentOf(text, zone))];
    }),
];

/** Far from now clocks had offsets of their own; there the portal is told the moment in UTC. */
function inside(moment: number, make: () => Stored): Stored {
  return extremes.includes(moment) ? [`${textOf(moment)}Z`, storedOf(moment)] : make();
}

/** The moment at which clocks in a zone show a text. */
function momentOf(text: string, zone: string): number {
  const wall = Date.parse(`${text}Z`);
  const shownAt = (moment: number): number =>
    Date.parse(`${new Date(moment).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T')}Z`);
  const candidates = [wall - day / 2, wall + day / 2].map((near) => wall - (shownAt(near) - near));
  return candidates.find((moment) => shownAt(moment) === wall) as number;
}

function textOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 19);
}

function dayOf(moment: number): string {
  return textOf(moment).slice(0, 10);
}

function storedOf(moment: number): string {
  return textOf(moment).replace('T', ' ');
}
