// How does a person write everything else there is to say, in a box that grows with it?
import { html, type TemplateResult } from 'lit';
import type { FieldName } from '../../checks.ts';
import type { Control, ControlHost } from '../control.ts';
import { savedText } from './saved.ts';

/** The description: three rows at first, as in the CRM's own dialog (contract 6). */
export class DescriptionControl implements Control {
  readonly fields: readonly FieldName[] = ['description'];
  readonly isAlone = true;
  #host: ControlHost;
  #text = '';
  #measured = '';

  constructor(host: ControlHost) {
    this.#host = host;
    if (!globalThis.CSS?.supports?.('field-sizing', 'content')) host.addController({ hostUpdated: () => this.#grow() });
  }

  read(): { description: string | undefined } {
    return { description: this.#text || undefined };
  }

  save(): unknown {
    return this.#text || undefined;
  }

  restore(saved: unknown): void {
    this.#text = savedText(saved) ?? this.#text;
  }

  reset(): void {
    this.#text = savedText(this.#host.preset('description')) ?? '';
  }

  target(): string {
    return 'description';
  }

  render(): TemplateResult {
    const host = this.#host;
    return html`
      ${host.label('description', 'description')}
      <textarea
        id="description"
        part="input textarea"
        rows="3"
        dir="auto"
        .value=${host.held(this.#text)}
        ?required=${host.isRequired('description')}
        ?readonly=${host.isLocked}
        aria-invalid=${host.invalid('description')}
        aria-describedby=${host.describedBy('description')}
        @input=${(event: Event) => {
          this.#text = (event.target as HTMLTextAreaElement).value;
          host.changed('description');
        }}
        @blur=${() => host.left('description')}
      ></textarea>
      ${host.message('description')}
    `;
  }

  /** Where the browser cannot size the box by its content: by its measure, whenever the text is another. */
  #grow(): void {
    const box = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#description');
    if (!box || this.#measured === this.#text) return;
    this.#measured = this.#text;
    box.style.blockSize = 'auto';
    box.style.blockSize = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
  }
}
