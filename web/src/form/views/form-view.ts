// How does the form stand on the page, from what is said above it to its buttons?
import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { FormCore } from '../form-core.ts';
import { outcomeWords } from '../../locales/outcome-words.ts';
import { noticesOf } from './form-notices.ts';
import { keptWords } from './kept-words.ts';
import { noticeView } from './notice-view.ts';
import { summaryView } from './summary-view.ts';

/** The whole form. */
export function formView(core: FormCore): TemplateResult {
  const { element, submission, face, shown, drawing } = core;
  drawing.begin();
  const { tag, direction, text } = face.language;
  const submit = (event: Event) => {
    event.preventDefault();
    void submission.start();
  };
  const hurry = (event: KeyboardEvent) => {
    const isMeant = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
    if (isMeant && !event.defaultPrevented) submit(event);
  };
  return html`
    <form
      part="form"
      novalidate
      lang=${tag}
      dir=${direction}
      aria-label=${text('form.heading')}
      aria-busy=${submission.isBusy ? 'true' : 'false'}
      @submit=${submit}
      @keydown=${hurry}
    >
      <slot name="heading"></slot>
      <div role="status">${createdView(core)} ${keptView(core)}</div>
      ${noticesOf(core).map(noticeView)}
      ${summaryView(entriesOf(core), face.language, (target) => go(core, target))}
      <fieldset class="fields" part="fields" role="none" ?disabled=${element.isDisabled}>
        ${shown.map(
          ({ control, width }) =>
            html`<div class="cell ${width}" part="field">${drawing.isStale(control) ? control.render() : noChange}</div>`,
        )}
      </fieldset>
      ${actionsView(core)} ${core.outbox.part?.render() ?? nothing}
      <p class="unseen" aria-live="polite">${core.announcement}</p>
    </form>
  `;
}

function entriesOf(core: FormCore) {
  return core.said('error').map((issue) => ({ sentence: core.sentence(issue), target: core.targetOf(issue) }));
}

function go({ element }: FormCore, target: string): void {
  const place = element.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(target)}`);
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'center' });
}

function createdView({ submission, face }: FormCore): TemplateResult | typeof nothing {
  if (!submission.created) return nothing;
  const { ending, notes } = submission.created;
  const { title } = outcomeWords(face.language, ending);
  const details = notes.length > 0 ? [face.language.text('summary.warnings'), ...notes] : [];
  return noticeView({ id: 'created', tone: 'good', heading: title, details });
}

/** Said quietly: there is nothing to do. */
function keptView({ submission, face }: FormCore): TemplateResult | typeof nothing {
  if (!submission.kept) return nothing;
  const { heading, details } = keptWords(submission.kept, face.language);
  return noticeView({ id: 'kept', tone: 'plain', heading, details });
}

function actionsView({ submission, element, face }: FormCore): TemplateResult {
  const { text } = face.language;
  const { phase, isBusy } = submission;
  const words = phase === 'sending' ? text('form.creating') : phase === 'checking' ? text('form.loading') : '';
  return html`
    <div class="actions" part="actions">
      <button
        id="create"
        class="main"
        part="button submit"
        type="submit"
        ?disabled=${element.isDisabled || element.readonly || face.isStanding}
        aria-disabled=${isBusy ? 'true' : nothing}
      >
        ${text('form.create')}
      </button>
      ${isBusy
        ? html`<button id="cancel" type="button" part="button cancel" @click=${() => submission.cancel()}>
            ${text('form.cancel')}
          </button>`
        : nothing}
      <span id="status" class="status" part="status" role="status">${words}</span>
      <slot name="actions"></slot>
    </div>
  `;
}
