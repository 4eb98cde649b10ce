// Which moment is it that will be sent, in words, on the person's clocks and on the portal's?
import type { Language } from '../../locales/language.ts';
import type { PortalZone } from '../../lookups/lookups.ts';
import type { Deadline } from './deadline-value.ts';

/** Says the moment; `''` where there is none. The portal's clocks are named only where they show something else. */
export function deadlineHint(deadline: Deadline, language: Language, zone: PortalZone | undefined): string {
  const { value = '', moment, comesTwice } = deadline;
  const { text } = language;
  if (!moment) return /^\d{4}-\d\d-\d\d$/.test(value) ? text('form.wholeDay', { day: language.day(value) }) : '';
  const own = language.moment(moment);
  const ownZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const sentences = [text('form.yourTime', { moment: own, zone: ownZone })];
  if (zone) {
    const there = language.moment(moment, clocksOf(zone));
    if (there !== own) sentences.push(text('form.portalTime', { moment: there, zone: zone.timeZone }));
  }
  if (comesTwice) sentences.push(text('form.firstOfTwo'));
  return sentences.join(' · ');
}

/** A zone that Intl knows: the portal may name one of Windows, or one of its own. */
function clocksOf({ timeZone, utcOffset }: PortalZone): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    const size = Math.abs(utcOffset);
    const parts = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
    return `${utcOffset < 0 ? '-' : '+'}${parts.join(':')}`;
  }
}
