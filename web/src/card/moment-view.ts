// How does a person read a moment that the portal wrote?
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../locales/language.ts';
import { absent, fine } from './fact.ts';
import { differsHere, isWholeDay, readMoment, type PortalMoment } from './portal-moment.ts';

/** A deadline: on the portal's wall clock, and on the person's own where that shows something else. */
export function deadlineView(text: string | null, language: Language): TemplateResult {
  const moment = readMoment(text);
  if (!moment || !isWholeDay(moment)) return momentView(text, language);
  const day = language.day(moment.day);
  return html`<time datetime=${moment.day}>${language.text('card.allDay', { day })}</time> ${fine(offsetOf(moment))}`;
}

/** A moment with its time. */
export function momentView(text: string | null, language: Language): TemplateResult {
  const moment = readMoment(text);
  if (!moment) return absent(language.text('card.notSet'));
  const words = language.moment(moment.instant, moment.offset);
  return html`<time datetime=${moment.text}>${words}</time> ${fine(offsetOf(moment))} ${ownTime(moment, language)}`;
}

const offsetOf = ({ offset }: PortalMoment) => (offset === '+00:00' ? 'UTC' : `UTC${offset}`);

function ownTime(moment: PortalMoment, language: Language): TemplateResult | typeof nothing {
  if (!differsHere(moment)) return nothing;
  return html`<span class="fine">${language.text('card.yourTime', { moment: language.moment(moment.instant) })}</span>`;
}
