// How is something said above the fields, with what a person can do about it?
import { html, nothing, type TemplateResult } from 'lit';

/** What it is like: bad, good, or open: nobody knows yet. */
export type Tone = 'plain' | 'bad' | 'open' | 'good';

/** A button in a notice. */
export interface Action {
  caption: string;
  act: () => void;
}

/** Something that is said. */
export interface Notice {
  /** Its id, by which it takes the focus. */
  id: string;
  tone: Tone;
  heading: string;
  details?: readonly string[];
  actions?: readonly Action[];
}

/** A notice. */
export function noticeView({ id, tone, heading, details = [], actions = [] }: Notice): TemplateResult {
  return html`
    <section id=${id} class="notice ${tone}" part="notice ${tone}" tabindex="-1" aria-labelledby="${id}-heading">
      <h2 id="${id}-heading" part="heading" dir="auto">${heading}</h2>
      ${details.map((detail) => html`<p>${detail}</p>`)}
      ${actions.length === 0
        ? nothing
        : html`<div class="actions">
            ${actions.map(
              ({ caption, act }) => html`<button type="button" part="button" @click=${act}>${caption}</button>`,
            )}
          </div>`}
    </section>
  `;
}
