// What is wrong with the request as a whole, and how does one get to each place?
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../locales/language.ts';

/** One thing that is wrong. */
export interface Entry {
  sentence: string;
  /** The id of the element that mends it; undefined where the form shows none. */
  target: string | undefined;
}

/** Takes the focus to an element of the form. */
export type Go = (target: string) => void;

/** Lists what is wrong, with links; nothing where nothing is. */
export function summaryView(entries: readonly Entry[], language: Language, go: Go): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`
    <section id="summary" class="notice bad" part="summary" tabindex="-1" aria-labelledby="summary-heading">
      <h2 id="summary-heading" part="heading">${language.text('summary.heading', { count: entries.length })}</h2>
      <ul>
        ${entries.map(
          ({ sentence, target }) => html`<li>${target === undefined ? sentence : linkView(sentence, target, go)}</li>`,
        )}
      </ul>
    </section>
  `;
}

function linkView(sentence: string, target: string, go: Go): TemplateResult {
  const follow = (event: Event) => {
    event.preventDefault();
    go(target);
  };
  return html`<a part="link" href="#${target}" @click=${follow}>${sentence}</a>`;
}
