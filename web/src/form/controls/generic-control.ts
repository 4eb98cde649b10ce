// How does a person fill in a member that no control was made for? By what the engine's table says of it.
import { html, type TemplateResult } from 'lit';
import type { FieldName } from '../../checks.ts';
import type { Field } from '../../field.ts';
import type { Control, ControlHost } from '../control.ts';

/** A text box, one for whole numbers, a drop-down or a check box: a newly described member appears by itself. */
export class GenericControl implements Control {
  readonly fields: readonly FieldName[];
  #host: ControlHost;
  #field: Field;
  /** As it was typed or chosen: `''` for nothing. */
  #text = '';

  constructor(host: ControlHost, field: Field) {
    this.#host = host;
    this.#field = field;
    this.fields = [field.name];
  }

  read(): Partial<Record<FieldName, unknown>> {
    return { [this.#field.name]: this.#value };
  }

  save(): unknown {
    return this.#text || undefined;
  }

  restore(saved: unknown): void {
    if (typeof saved === 'string') this.#text = saved;
  }

  reset(): void {
    const preset = this.#host.preset(this.#field.name);
    this.#text = preset === undefined || preset === null || preset === false ? '' : String(preset);
  }

  target(): string {
    return this.#field.name;
  }

  render(): TemplateResult {
    const { name, kind, oneOf, suggestions } = this.#field;
    const choices = oneOf ?? suggestions?.map(String);
    return html`
      ${this.#host.label(name, name)}
      ${choices ? this.#select(choices) : kind === 'boolean' ? this.#checkbox() : this.#input()}
      ${this.#host.message(name)}
    `;
  }

  /** What is no number is given as it was typed: the engine refuses it. */
  get #value(): unknown {
    const { kind } = this.#field;
    if (kind === 'boolean') return this.#text !== '';
    if (this.#text === '') return undefined;
    return kind === 'integer' && /^\s*[+-]?\d+\s*$/.test(this.#text) ? Number(this.#text) : this.#text;
  }

  #input(): TemplateResult {
    const host = this.#host;
    const { name, kind } = this.#field;
    return html`
      <input
        id=${name}
        part="input"
        dir="auto"
        inputmode=${kind === 'integer' ? 'numeric' : 'text'}
        .value=${host.held(this.#text)}
        ?required=${host.isRequired(name)}
        ?readonly=${host.isLocked}
        aria-invalid=${host.invalid(name)}
        aria-describedby=${host.describedBy(name)}
        @input=${(event: Event) => this.#change((event.target as HTMLInputElement).value)}
        @blur=${() => host.left(name)}
      />
    `;
  }

  #select(choices: readonly string[]): TemplateResult {
    const host = this.#host;
    const { name } = this.#field;
    return html`
      <span class="select">
        <select
          id=${name}
          part="input select"
          ?required=${host.isRequired(name)}
          ?disabled=${host.isLocked}
          aria-invalid=${host.invalid(name)}
          aria-describedby=${host.describedBy(name)}
          @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}
        >
          <option value="" .selected=${host.held(this.#text === '')}></option>
          ${choices.map(
            (choice) => html`<option value=${choice} .selected=${host.held(choice === this.#text)}>${choice}</option>`,
          )}
        </select>
      </span>
    `;
  }

  #checkbox(): TemplateResult {
    const host = this.#host;
    const { name } = this.#field;
    return html`
      <input
        id=${name}
        part="checkbox"
        type="checkbox"
        .checked=${host.held(this.#text !== '')}
        ?disabled=${host.isLocked}
        aria-invalid=${host.invalid(name)}
        aria-describedby=${host.describedBy(name)}
        @change=${(event: Event) => this.#choose((event.target as HTMLInputElement).checked ? 'true' : '')}
      />
    `;
  }

  #change(text: string): void {
    this.#text = text;
    this.#host.changed(this.#field.name);
  }

  #choose(text: string): void {
    this.#change(text);
    this.#host.left(this.#field.name);
  }
}
