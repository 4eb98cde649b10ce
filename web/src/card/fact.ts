// How do a name and its value stand side by side, and how is the portal's text shown?
import { html, nothing, type TemplateResult } from 'lit';

/** What can be shown as a value. */
export type Shown = TemplateResult | string | typeof nothing;

/** A name with its value, for a description list. */
export function fact(name: string, value: Shown, part: string): TemplateResult {
  return html`<div class="fact" part="fact ${part}"><dt part="name">${name}</dt><dd part="value">${value}</dd></div>`;
}

/** A text of the portal's, in its own direction whatever stands around it. */
export const said = (text: string): TemplateResult => html`<bdi>${text}</bdi>`;

/** What matters less, each on its own; nothing where there is nothing to say. */
export function fine(...texts: (string | null | undefined | false)[]): Shown {
  const shown = texts.filter((text): text is string => Boolean(text));
  return shown.length
    ? html`<span class="fine">${shown.map((text) => html`<span><bdi>${text}</bdi></span>`)}</span>`
    : nothing;
}

/** That there is nothing, in words. */
export const absent = (words: string): TemplateResult => html`<span class="absent">${words}</span>`;
