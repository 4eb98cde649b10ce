// How does a person say in one line what is to be done?
import { html, type TemplateResult } from 'lit';
import type { FieldName } from '../../checks.ts';
import type { Control, ControlHost } from '../control.ts';
import { fieldOf } from '../described.ts';
import { savedText } from './saved.ts';

/** From this part of the limit on, what is left is worth a word. */
const nearly = 0.8;

/** The title, with a quiet count near its limit; what is too long stays as it was typed. */
export class TitleControl implements Control {
  readonly fields: readonly FieldName[] = ['title'];
  readonly isAlone = true;
  #host: ControlHost;
  #text = '';

  constructor(host: ControlHost) {
    this.#host = host;
  }

  read(): { title: string } {
    return { title: this.#text };
  }

  save(): unknown {
    return this.#text || undefined;
  }

  restore(saved: unknown): void {
    this.#text = savedText(saved) ?? this.#text;
  }

  reset(): void {
    this.#text = savedText(this.#host.preset('title')) ?? '';
  }

  target(): string {
    return 'title';
  }

  render(): TemplateResult {
    const host = this.#host;
    return html`
      <div class="above">${host.label('title', 'title')}${this.#count()}</div>
      <input
        id="title"
        part="input"
        dir="auto"
        autocomplete="off"
        enterkeyhint="done"
        .value=${host.held(this.#text)}
        ?required=${host.isRequired('title')}
        ?readonly=${host.isLocked}
        aria-invalid=${host.invalid('title')}
        aria-describedby=${host.describedBy('title', 'title-count')}
        @input=${(event: Event) => {
          this.#text = (event.target as HTMLInputElement).value;
          host.changed('title');
        }}
        @blur=${() => host.left('title')}
      />
      ${host.message('title')}
    `;
  }

  /** The engine counts in code points, and so does this. */
  #count(): TemplateResult {
    const limit = fieldOf('title')?.maxLength ?? Infinity;
    const left = limit - [...this.#text].length;
    const { text } = this.#host.language;
    const words =
      left < 0
        ? text('form.charactersTooMany', { count: -left })
        : left <= limit * (1 - nearly)
          ? text('form.charactersLeft', { count: left })
          : '';
    return html`<span id="title-count" part="count" class="count ${left < 0 ? 'over' : ''}">${words}</span>`;
  }
}
