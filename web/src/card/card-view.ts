// How is a whole task shown?
import { html, nothing, type TemplateResult } from 'lit';
import type { Task } from '../generated/types.ts';
import type { Language } from '../locales/language.ts';
import { categoryView, entityView } from './category-view.ts';
import { contactView } from './contact-view.ts';
import { absent, fact } from './fact.ts';
import { deadlineView, momentView } from './moment-view.ts';
import { personView } from './person-view.ts';
import { isPast, readMoment } from './portal-moment.ts';
import type { Surroundings } from './surroundings.ts';

/** What is of the card and not of its parts. */
export interface CardSettings extends Surroundings {
  /** The level of the title among the page's headings. */
  readonly headingLevel: number;
  /** The instant that it is. */
  readonly now: number;
  /** What the person sees who asks for all values, once they have asked. */
  readonly allValues: TemplateResult | typeof nothing;
  /** Tells that the person has asked for all values, or has had enough of them. */
  readonly onAllValues: (event: Event) => void;
}

/** Whether a task is open and its deadline has passed. */
export function isOverdue(task: Task, now: number): boolean {
  const deadline = readMoment(task.deadLine);
  return !task.isClosed && deadline !== undefined && isPast(deadline, now);
}

/** The card of a task. */
export function cardView(task: Task, settings: CardSettings): TemplateResult {
  const { language } = settings;
  const { text } = language;
  const due = isOverdue(task, settings.now) ? 'due late' : 'due';
  return html`<article part="card" lang=${language.tag} dir=${language.direction} aria-labelledby="title">
    ${headerView(task, settings)}
    <dl class="facts" part="facts">
      ${fact(text('card.description'), descriptionView(task.description, language), 'description')}
      ${fact(text('card.due'), deadlineView(task.deadLine, language), due)}
      ${fact(text('card.reminder'), reminderOf(task.alertValue, language), 'reminder')}
      ${fact(text('card.responsible'), personView(task.responsible, settings), 'responsible')}
      ${fact(text('card.category'), categoryView(task.category, settings), 'category')}
      ${fact(text('card.contact'), contactView(task.contact, settings), 'about')}
      ${fact(text('card.relatedTo'), entityView(task.entity, settings), 'relation')}
      ${fact(text('card.createdBy'), personView(task.createBy, settings), 'creator')}
      ${fact(text('card.created'), momentView(task.created, language), 'created')}
    </dl>
    <footer part="footer">
      <p class="fine">${text(task.canEdit ? 'card.canEdit' : 'card.cannotEdit')}</p>
      <details part="all-values" @toggle=${settings.onAllValues}>
        <summary part="summary">${text('card.allValues')}</summary>
        ${settings.allValues}
      </details>
    </footer>
  </article>`;
}

function headerView(task: Task, { language, headingLevel, now }: CardSettings): TemplateResult {
  const { text } = language;
  const state = task.isClosed ? 'closed' : 'open';
  const late = html`<span class="mark overdue" part="mark overdue">${text('card.overdue')}</span>`;
  return html`<header part="header">
    <h2 id="title" part="title" aria-level=${headingLevel}>
      ${task.title?.trim() ? html`<bdi>${task.title}</bdi>` : absent(text('card.untitled'))}
    </h2>
    <p class="marks" part="marks">
      <span class="mark ${state}" part="mark ${state}">${text(`card.${state}`)}</span>
      ${isOverdue(task, now) ? late : nothing}
      <span class="fine">${text('card.task', { id: task.id })}</span>
    </p>
  </header>`;
}

function descriptionView(description: string | null, { text }: Language): TemplateResult {
  if (!description?.trim()) return absent(text('card.noDescription'));
  return html`<span class="long" dir="auto">${description}</span>`;
}

/** Minutes before the deadline; after it where they are negative (contract 1.10). */
function reminderOf(minutes: number, { text, duration }: Language): string {
  if (minutes === 0) return text('form.reminderNever');
  return text(minutes > 0 ? 'form.reminderBefore' : 'form.reminderAfter', { duration: duration(minutes) });
}
