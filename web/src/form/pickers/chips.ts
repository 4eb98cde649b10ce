// What has been chosen where several can be, and how is one taken away again?
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ControlHost } from '../control.ts';
import type { Option } from './option.ts';
import { kindIcon } from './picture.ts';

/** What chips ask of whoever has them. */
interface ChipsSource<Choice> {
  show(choice: Choice): Option<Choice>;
  removed(name: string): void;
  /** A person has left them. */
  left(): void;
}

/** A row of chips, each with a button that removes it. Nothing stands in it twice. */
export class Chips<Choice extends { id: number }> {
  all: readonly Choice[] = [];
  #host: ControlHost;
  #id: string;
  #source: ChipsSource<Choice>;

  /** `id` is that of the input beside them: it takes the focus when none is left. */
  constructor(host: ControlHost, id: string, source: ChipsSource<Choice>) {
    this.#host = host;
    this.#id = id;
    this.#source = source;
  }

  set(choices: readonly Choice[]): void {
    this.all = choices.filter(({ id }, index) => choices.findIndex((other) => other.id === id) === index);
    this.#host.requestUpdate();
  }

  add(choice: Choice): void {
    this.set([...this.all, choice]);
  }

  replace(id: number, choice: Choice): void {
    this.set(this.all.map((old) => (old.id === id ? choice : old)));
  }

  removeLast(): void {
    const last = this.all.at(-1);
    if (last) this.#remove(last);
  }

  render(): TemplateResult | typeof nothing {
    if (this.all.length === 0) return nothing;
    const { text } = this.#host.language;
    return html`
      <ul class="chips" part="chips" aria-label=${text('picker.selected')}>
        ${repeat(this.all, ({ id }) => id, (choice, index) => this.#render(choice, index))}
      </ul>
    `;
  }

  #render(choice: Choice, index: number): TemplateResult {
    const { language, isLocked } = this.#host;
    const { name, kind } = this.#source.show(choice);
    return html`
      <li class="chip" part="chip">
        ${kind ? kindIcon(kind) : nothing}
        ${kind ? html`<span class="unseen">${language.text(`picker.${kind}`)}</span>` : nothing}
        <bdi class="name">${name}</bdi>
        <button
          type="button"
          id="${this.#id}-remove-${index}"
          class="remove"
          part="remove"
          ?disabled=${isLocked}
          aria-label=${language.text('picker.remove', { name })}
          @click=${() => void this.#removeAt(index)}
          @blur=${() => this.#source.left()}
        ></button>
      </li>
    `;
  }

  /** The focus goes to the chip that comes to stand there, else to the last one, else to the input. */
  async #removeAt(index: number): Promise<void> {
    const choice = this.all[index];
    if (!choice) return;
    this.#remove(choice);
    await this.#host.updateComplete;
    const next = Math.min(index, this.all.length - 1);
    const target = next < 0 ? this.#id : `${this.#id}-remove-${next}`;
    this.#host.renderRoot.querySelector<HTMLElement>(`#${target}`)?.focus();
  }

  #remove(choice: Choice): void {
    if (this.#host.isLocked) return;
    this.set(this.all.filter(({ id }) => id !== choice.id));
    this.#source.removed(this.#source.show(choice).name);
  }
}
