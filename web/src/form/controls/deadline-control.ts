// When is the task due: a date, perhaps a time, on the person's own clocks?
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldName } from '../../checks.ts';
import type { Control, ControlHost } from '../control.ts';
import { dateIn, wallClockOf } from '../deadline/calendar.ts';
import { deadlineHint } from '../deadline/deadline-hint.ts';
import { deadlineOf, type Deadline } from '../deadline/deadline-value.ts';
import { optionalView } from '../views/field-view.ts';
import { savedMembers, savedText } from './saved.ts';

/**
 * When a new task is due: in three days. Not today, as in the CRM's own dialog: with its usual reminder, a day before,
 * nobody would ever be reminded (contract 1.10).
 */
const usualDays = 3;

/** The shortcuts of the CRM's own dialog (contract 6). */
const shortcuts = [0, 3, 7] as const;

/** The due date. */
export class DeadlineControl implements Control {
  readonly fields: readonly FieldName[] = ['deadline'];
  #host: ControlHost;
  #date = '';
  #time = '';
  /** Whether the browser keeps a half-typed date or time to itself: then its value is empty. */
  #isHalf = { date: false, time: false };
  #isTouched = false;

  constructor(host: ControlHost) {
    this.#host = host;
  }

  read(): { deadline: string | undefined } {
    return { deadline: this.#deadline.value };
  }

  causeOf(): string | undefined {
    return this.#deadline.cause;
  }

  save(): unknown {
    return this.#isTouched ? { date: this.#date, time: this.#time } : undefined;
  }

  restore(saved: unknown): void {
    const { date, time } = savedMembers(saved);
    if (savedText(date) === undefined && savedText(time) === undefined) return;
    this.#set(savedText(date) ?? '', savedText(time) ?? '');
    this.#isTouched = true;
  }

  reset(): void {
    const { date, time } = wallClockOf(this.#host.preset('deadline')) ?? { date: dateIn(usualDays), time: '' };
    this.#set(date, time);
    this.#isTouched = false;
  }

  target(): string {
    return this.#deadline.cause === 'skipped' || this.#isHalf.time ? 'deadline-time' : 'deadline-date';
  }

  render(): TemplateResult {
    const { language, zone, isLocked, isFirst, isStanding } = this.#host;
    // Which day it is, the page does not know.
    const isComing = isFirst || isStanding;
    const { text } = language;
    return html`
      <fieldset class="field" part="fieldset" @focusout=${this.#left}>
        <legend part="label">${text('field.deadline')}</legend>
        <div class="row">
          <div class="date">${this.#input('date', text('form.date'), 'YYYY-MM-DD')}</div>
          <div class="time">${this.#input('time', text('form.time'), 'hh:mm')}</div>
          <div class="shortcuts" role="group" aria-label=${text('form.deadlineShortcuts')}>
            ${shortcuts.map((days) => this.#shortcut(days, isLocked || isStanding))}
          </div>
        </div>
        ${this.#host.message('deadline')}
        <p id="deadline-hint" part="hint" class="hint ${isComing ? 'coming' : ''}">${
          isComing ? '' : deadlineHint(this.#deadline, language, zone)
        }</p>
      </fieldset>
    `;
  }

  /** The placeholder is for browsers that show a plain text box: there it is typed like this. */
  #input(kind: 'date' | 'time', label: string, placeholder: string): TemplateResult {
    const host = this.#host;
    const isOptional = kind === 'time' || !host.isRequired('deadline');
    const text = kind === 'date' ? this.#date : this.#time;
    return html`
      <label class="minor" part="label" for="deadline-${kind}">
        ${label}${isOptional ? optionalView(host.language) : nothing}
      </label>
      <input
        id="deadline-${kind}"
        part="input"
        class=${text === '' && !this.#isHalf[kind] ? 'blank' : ''}
        type=${kind}
        max=${kind === 'date' ? lastDay : nothing}
        placeholder=${placeholder}
        .value=${host.held(text)}
        ?required=${!isOptional}
        ?readonly=${host.isLocked}
        aria-invalid=${host.invalid('deadline')}
        aria-describedby=${host.describedBy('deadline', 'deadline-hint')}
        @input=${(event: Event) => this.#typed(kind, event.target as HTMLInputElement)}
      />
    `;
  }

  #shortcut(days: (typeof shortcuts)[number], isLocked: boolean): TemplateResult {
    const { text } = this.#host.language;
    const names: Partial<Record<number, string>> = { 0: text('form.today'), 7: text('form.inAWeek') };
    const words = names[days] ?? text('form.inDays', { count: days });
    return html`
      <button
        type="button"
        part="button shortcut"
        ?disabled=${isLocked}
        aria-pressed=${this.#date === dateIn(days) ? 'true' : 'false'}
        @click=${() => {
          this.#set(dateIn(days), this.#time);
          this.#touched();
        }}
      >
        ${words}
      </button>
    `;
  }

  get #deadline(): Deadline {
    const { date, time } = this.#isHalf;
    // What the engine cannot read: nobody knows what was typed.
    if (date || time) return { value: `${date ? '?' : this.#date}${time ? 'T?' : ''}` };
    return deadlineOf(this.#date.trim(), this.#time.trim());
  }

  #typed(kind: 'date' | 'time', { value, validity }: HTMLInputElement): void {
    if (kind === 'date') this.#date = value;
    else this.#time = value;
    this.#isHalf[kind] = validity.badInput;
    this.#touched();
  }

  #touched(): void {
    this.#isTouched = true;
    this.#host.changed('deadline');
  }

  #set(date: string, time: string): void {
    // What is half typed has the value '' already, and would stay.
    for (const kind of ['date', 'time'] as const) {
      const input = this.#isHalf[kind] && this.#host.renderRoot?.querySelector<HTMLInputElement>(`#deadline-${kind}`);
      if (input) input.value = '';
      this.#isHalf[kind] = false;
    }
    this.#date = date;
    this.#time = time;
  }

  #left = (event: FocusEvent): void => {
    const goesOn = event.relatedTarget instanceof Node && (event.currentTarget as Node).contains(event.relatedTarget);
    if (!goesOn) this.#host.left('deadline');
  };
}

/** Browsers give a year four digits to type where no later day is allowed. */
const lastDay = '9999-12-31';
