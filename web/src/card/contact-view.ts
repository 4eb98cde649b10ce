// How is the person or company shown that a task is about, and who may see it?
import { html, nothing, type TemplateResult } from 'lit';
import { ShareType, type Contact, type ContactEmail, type Currency, type Person } from '../generated/types.ts';
import { absent, fact, fine, said, type Shown } from './fact.ts';
import { mailLink } from './mail-address.ts';
import { personView } from './person-view.ts';
import { portrait } from './picture.ts';
import type { Surroundings } from './surroundings.ts';

/** A contact with all that is known of it. */
export function contactView(contact: Contact | null, surroundings: Surroundings): TemplateResult {
  const { portal, language } = surroundings;
  if (!contact) return absent(language.text('card.none'));
  const kind = language.text(contact.isCompany ? 'card.company' : 'card.person');
  const name = contact.displayName || String(contact.id);
  return html`<div class="contact" part="contact">
    <span class="someone">
      ${portrait(contact.mediumFotoUrl || contact.smallFotoUrl, name, portal, contact.isCompany)}
      <span class="text"><bdi class="strong">${name}</bdi>${fine(kind)}</span>
    </span>
    <dl class="facts inner">
      ${contact.email ? fact(language.text('card.email'), emailView(contact.email), 'email') : nothing}
      ${contact.currency ? fact(language.text('card.currency'), currencyView(contact.currency), 'currency') : nothing}
      ${accessView(contact, surroundings)}
    </dl>
  </div>`;
}

function emailView({ data, categoryName }: ContactEmail): TemplateResult {
  const link = mailLink(data);
  const address = said(data ?? '');
  return html`${link ? html`<a part="link" href=${link}>${address}</a>` : address} ${fine(categoryName)}`;
}

function currencyView({ title, symbol, abbreviation }: Currency): TemplateResult {
  return html`${said(title || abbreviation || '')} ${fine(symbol, title ? abbreviation : null)}`;
}

/** Either some people may see a contact, or everybody (contract 2.4). */
function accessView(contact: Contact, surroundings: Surroundings): Shown {
  const { text } = surroundings.language;
  if (contact.isPrivate) return fact(text('card.access'), privateView(contact.accessList, surroundings), 'access');
  if (!contact.isShared) return nothing;
  const shared = contact.shareType === ShareType.Read ? 'card.sharedRead' : 'card.sharedReadWrite';
  return fact(text('card.access'), text(shared), 'access');
}

function privateView(people: readonly Person[], surroundings: Surroundings): TemplateResult {
  const rows = people.map((person) => html`<li>${personView(person, surroundings)}</li>`);
  return html`<span class="private" part="private">${lock}${surroundings.language.text('card.private')}</span>
    ${rows.length ? html`<ul class="people" part="access-list">${rows}</ul>` : nothing}`;
}

const lock = html`<svg class="lock" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z" />
</svg>`;
