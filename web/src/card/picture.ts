// How is somebody's picture shown, and what stands in its place?
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { absoluteUrl } from '../portal-url.ts';

/** A picture that cannot be loaded makes room for what is beneath it. */
function hide(event: Event): void {
  (event.currentTarget as HTMLElement).hidden = true;
}

/** The absolute address of a picture of the portal's own: whoever gets one loads what it names (design 7). */
function pictureAddress(path: string | null, portal: string): string | undefined {
  const address = absoluteUrl(path, portal);
  return address && new URL(address).origin === new URL(portal).origin ? address : undefined;
}

/** A picture of the portal's own; nothing for any other address. */
export function image(path: string | null, portal: string, classes: string): TemplateResult | typeof nothing {
  const address = pictureAddress(path, portal);
  if (!address) return nothing;
  const picture = html`<img class=${classes} part="picture" src=${address} alt="" loading="lazy" decoding="async" @error=${hide}>`;
  // A new address is a new picture: it has not failed yet.
  return html`${keyed(address, picture)}`;
}

/** Somebody's picture over the first letters of their name. */
export function portrait(path: string | null, name: string, portal: string, isSquare = false): TemplateResult {
  const shape = isSquare ? 'portrait square' : 'portrait';
  return html`<span class=${shape} part="portrait" aria-hidden="true"><span>${initials(name)}</span>${image(path, portal, 'face')}</span>`;
}

/** The first letters of the first and the last word. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]\S*/gu) ?? [];
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toLocaleUpperCase();
}
