// How is a member of the portal shown?
import { html, nothing, type TemplateResult } from 'lit';
import type { Person } from '../generated/types.ts';
import { absoluteUrl } from '../portal-url.ts';
import { absent } from './fact.ts';
import { portrait } from './picture.ts';
import type { Surroundings } from './surroundings.ts';

/** Whom the portal names where a person is unknown or deleted (contract 2.4). */
export const removedProfile = '4a515a15-d4d6-4b8e-828e-e0586f18f3a3';

/** Picture, name with a link to the profile, and position. */
export function personView(person: Person | null, { portal, language }: Surroundings): TemplateResult {
  const name = person?.displayName || person?.id;
  if (!person || !name) return absent(language.text('card.none'));
  if (person.id?.toLowerCase() === removedProfile) return removedView(language.text('card.removedProfile'));
  return html`<span class="someone" part="person">
    ${portrait(person.avatarSmall, name, portal)}
    <span class="text">
      ${profileLink(name, absoluteUrl(person.profileUrl, portal), language.text('card.newWindow'))}
      ${person.title ? html`<span class="fine"><bdi>${person.title}</bdi></span>` : nothing}
    </span>
  </span>`;
}

/** The portal's words for it are in its own language, and its link leads nowhere. */
function removedView(words: string): TemplateResult {
  return html`<span class="someone" part="person removed">
    <span class="portrait gone" part="portrait" aria-hidden="true"></span>
    <span class="text absent">${words}</span>
  </span>`;
}

function profileLink(name: string, address: string | undefined, hint: string): TemplateResult {
  if (!address) return html`<bdi>${name}</bdi>`;
  return html`<a part="link" href=${address} target="_blank" rel="noopener noreferrer">
    <bdi>${name}</bdi><span class="unseen"> (${hint})</span>
  </a>`;
}
