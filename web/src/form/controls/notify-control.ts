// Is the responsible person told about the task? The CRM's own dialog says (contract 6): oneself never, others always,
// unless the person says no.
import { html, type TemplateResult } from 'lit';
import type { FieldName } from '../../checks.ts';
import type { Control, ControlHost } from '../control.ts';
import { savedMembers } from './saved.ts';

/** Notify. What the person said about it holds for the one who was responsible then, and for nobody else. */
export class NotifyControl implements Control {
  readonly fields: readonly FieldName[] = ['isNotify'];
  #host: ControlHost;
  #said: { of: unknown; value: boolean } | undefined;
  /** What the page says, of whoever is responsible. */
  #usual = true;

  constructor(host: ControlHost) {
    this.#host = host;
  }

  read(): { isNotify: boolean } {
    return { isNotify: this.#isOther && this.#choice };
  }

  save(): unknown {
    return this.#said;
  }

  restore(saved: unknown): void {
    const { of, value } = savedMembers(saved);
    if (typeof value === 'boolean') this.#said = { of, value };
  }

  reset(): void {
    this.#said = undefined;
    this.#usual = this.#host.preset('isNotify') !== false;
  }

  target(): string {
    return 'isNotify';
  }

  render(): TemplateResult {
    const host = this.#host;
    const isSelf = this.#responsible !== undefined && this.#responsible === host.self?.id;
    return html`
      <label class="check" part="label check">
        <input
          id="isNotify"
          part="checkbox"
          type="checkbox"
          .checked=${host.held(this.read().isNotify)}
          ?disabled=${host.isLocked || !this.#isOther}
          aria-invalid=${host.invalid('isNotify')}
          aria-describedby=${host.describedBy('isNotify', 'isNotify-hint')}
          @change=${(event: Event) => this.#say((event.target as HTMLInputElement).checked)}
        />
        ${host.language.text('field.isNotify')}
      </label>
      <p id="isNotify-hint" part="hint" class="hint">${isSelf ? host.language.text('form.notifySelf') : ''}</p>
      ${host.message('isNotify')}
    `;
  }

  get #responsible(): unknown {
    return this.#host.valueOf('responsibleId') || undefined;
  }

  get #isOther(): boolean {
    return this.#responsible !== undefined && this.#responsible !== this.#host.self?.id;
  }

  /** What was said of the one who is responsible now: by the person, else by the page. */
  get #choice(): boolean {
    return this.#said && this.#said.of === this.#responsible ? this.#said.value : this.#usual;
  }

  #say(value: boolean): void {
    this.#said = { of: this.#responsible, value };
    this.#host.changed('isNotify');
    this.#host.left('isNotify');
  }
}
