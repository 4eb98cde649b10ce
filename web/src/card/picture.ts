// How is somebody's picture shown, and what stands in its place?
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { initialsOf } from '../form/pickers/initials.ts';
import { pictureAddress } from '../form/picture-address.ts';

/** A picture that cannot be loaded makes room for what is beneath it. */
function hide(event: Event): void {
  (event.currentTarget as HTMLElement).hidden = true;
}

/** A picture of the portal's own; nothing for any other address. */
export function image(path: string | null, portal: string, classes: string): TemplateResult | typeof nothing {
  const address = pictureAddress(path, portal);
  if (!address) return nothing;
  const picture = html`<img class=${classes} part="picture" src=${address} alt="" loading="lazy" decoding="async"
    referrerpolicy="no-referrer" @error=${hide}>`;
  // A new address is a new picture: it has not failed yet.
  return html`${keyed(address, picture)}`;
}

/** Somebody's picture over the first letters of their name. */
export function portrait(path: string | null, name: string, portal: string, isSquare = false): TemplateResult {
  const shape = isSquare ? 'portrait square' : 'portrait';
  return html`<span class=${shape} part="portrait" aria-hidden="true">
    <span>${initialsOf(name)}</span>${image(path, portal, 'face')}
  </span>`;
}
