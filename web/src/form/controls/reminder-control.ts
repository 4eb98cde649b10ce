// How long before the due date is the responsible person reminded?
import { html, type TemplateResult } from 'lit';
import type { FieldName } from '../../checks.ts';
import type { Control, ControlHost } from '../control.ts';
import { fieldOf } from '../described.ts';
import { savedInteger } from './saved.ts';

/** A day: the choice of the CRM's own dialog for a new task (contract 6). */
const usualMinutes = 1440;

/** The reminder: one of those that the table suggests, or what the page chose. */
export class ReminderControl implements Control {
  readonly fields: readonly FieldName[] = ['alertValue'];
  #host: ControlHost;
  #minutes = usualMinutes;
  #isTouched = false;

  constructor(host: ControlHost) {
    this.#host = host;
  }

  read(): { alertValue: number } {
    return { alertValue: this.#minutes };
  }

  save(): unknown {
    return this.#isTouched ? this.#minutes : undefined;
  }

  restore(saved: unknown): void {
    const minutes = savedInteger(saved);
    if (minutes === undefined) return;
    this.#minutes = minutes;
    this.#isTouched = true;
  }

  reset(): void {
    this.#minutes = savedInteger(this.#host.preset('alertValue')) ?? usualMinutes;
    this.#isTouched = false;
  }

  target(): string {
    return 'alertValue';
  }

  render(): TemplateResult {
    const host = this.#host;
    return html`
      ${host.label('alertValue', 'alertValue')}
      <span class="select">
        <select
          id="alertValue"
          part="input select"
          ?disabled=${host.isLocked}
          aria-invalid=${host.invalid('alertValue')}
          aria-describedby=${host.describedBy('alertValue')}
          @change=${(event: Event) => this.#choose(Number((event.target as HTMLSelectElement).value))}
        >
          ${this.#choices().map(
            (minutes) =>
              html`<option value=${minutes} ?selected=${minutes === usualMinutes} .selected=${host.held(minutes === this.#minutes)}>${this.#words(minutes)}</option>`,
          )}
        </select>
      </span>
      ${host.message('alertValue')}
    `;
  }

  #choices(): readonly number[] {
    const suggested = fieldOf('alertValue')?.suggestions ?? [];
    return suggested.includes(this.#minutes) ? suggested : [...suggested, this.#minutes];
  }

  #words(minutes: number): string {
    const { text, duration } = this.#host.language;
    if (minutes === 0) return text('form.reminderNever');
    if (this.#host.isFirst) return '';
    return text(minutes > 0 ? 'form.reminderBefore' : 'form.reminderAfter', { duration: duration(Math.abs(minutes)) });
  }

  #choose(minutes: number): void {
    this.#minutes = minutes;
    this.#isTouched = true;
    this.#host.changed('alertValue');
    this.#host.left('alertValue');
  }
}
