// How do the tasks in the outbox stand under the form?
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Entry } from '../../outbox/outbox.ts';
import type { FormCore } from '../form-core.ts';
import { secondsUntilTry, stateWords, statusWords } from './entry-words.ts';
import type { Person } from './person.ts';
import type { Shelf } from './shelf.ts';

/** What a view needs of its form. */
export interface Viewed {
  core: FormCore;
  shelf: Shelf;
  person: Person;
}

/** The list, nothing where it is empty, and the place in which changes are told. */
export function outboxView(viewed: Viewed): TemplateResult {
  const { shelf } = viewed;
  return html`
    ${shelf.all.length === 0 ? nothing : listView(viewed)}
    <p id="outbox-said" class="status said" part="status" role="status">${shelf.said}</p>
  `;
}

function listView(viewed: Viewed): TemplateResult {
  const { core, shelf, person } = viewed;
  const { language } = core.face;
  const count = shelf.all.length;
  const why = statusWords(shelf.status, language);
  return html`
    <section id="outbox" class="outbox" part="outbox" aria-labelledby="outbox-heading">
      <h2 id="outbox-heading" part="heading">${language.text('outbox.heading')}${count > 1 ? ` (${count})` : ''}</h2>
      ${why === '' ? nothing : html`<p part="state">${why}</p>`}
      ${shelf.status?.state === 'paused' && isFree(core)
        ? html`<button type="button" part="button" @click=${() => person.resume()}>
            ${language.text('outbox.resume')}
          </button>`
        : nothing}
      <ul>
        ${repeat(
          shelf.shown,
          ({ id }) => id,
          (entry, place) => html`<li part="entry">${entryView(entry, `outbox-${place}`, viewed)}</li>`,
        )}
      </ul>
    </section>
  `;
}

function entryView(entry: Entry, id: string, viewed: Viewed): TemplateResult {
  const { core, shelf, person } = viewed;
  const { language } = core.face;
  const seconds = secondsUntilTry(entry, shelf.status, Date.now());
  if (seconds !== undefined) shelf.tick();
  const next = seconds === undefined ? [] : [language.text('outbox.nextTry', { when: language.later(seconds) })];
  const isAsked = person.question?.id === entry.id;
  return html`
    <p class="title" id="${id}-title"><bdi>${entry.request.title}</bdi></p>
    <p part="state">${[...stateWords(entry, language), ...next].join(' ')}</p>
    ${!isFree(core) || entry.state === 'sending'
      ? nothing
      : isAsked
        ? questionView(entry, id, viewed)
        : html`${candidatesView(entry, id, viewed)}
            <div class="actions">${actionsOf(entry, viewed).map((action) => buttonView(action, id))}</div>`}
  `;
}

/** The tasks of the portal that an entry may be. */
function candidatesView(entry: Entry, id: string, { core, person }: Viewed): TemplateResult | typeof nothing {
  const { candidates = [] } = entry.doubt ?? {};
  if (candidates.length === 0) return nothing;
  const { text } = core.face.language;
  return html`
    <ul class="candidates">
      ${candidates.map((taskId) => {
        const name = `${id}-task-${taskId}`;
        const act = () => void person.isThere(entry, taskId);
        return html`<li>
          <span id=${name}>${text('card.task', { id: String(taskId) })}</span>
          <button type="button" part="button" aria-describedby="${name} ${id}-title" @click=${act}>
            ${text('outbox.isThere')}
          </button>
        </li>`;
      })}
    </ul>
  `;
}

interface EntryAction {
  name: string;
  caption: string;
  act: () => void;
}

/** What a person can do about an entry. */
function actionsOf(entry: Entry, { core, person }: Viewed): EntryAction[] {
  const { text } = core.face.language;
  const discard = { name: 'discard', caption: text('draft.discard'), act: () => ask(core, person.discard(entry)) };
  const edit = { name: 'edit', caption: text('outbox.edit'), act: () => ask(core, person.edit(entry)) };
  const again = { name: 'again', caption: text('outbox.sendAgain'), act: () => void person.sendAgain(entry) };
  const isThere = { name: 'there', caption: text('outbox.isThere'), act: () => void person.isThere(entry, undefined) };
  const hurry = (caption: string) => ({ name: 'now', caption, act: () => void person.hurry(entry) });
  if (entry.doubt) return [...(entry.doubt.candidates.length === 0 ? [isThere] : []), again, discard];
  if (entry.state === 'uncertain') return [hurry(text('outbox.lookNow')), discard];
  return [hurry(text(entry.state === 'refused' ? 'outbox.sendAgain' : 'outbox.sendNow')), edit, discard];
}

function buttonView({ name, caption, act }: EntryAction, id: string): TemplateResult {
  const described = `${id}-title`;
  return html`<button id="${id}-${name}" type="button" part="button" aria-describedby=${described} @click=${act}>
    ${caption}
  </button>`;
}

/** What is asked before something is lost. */
function questionView(entry: Entry, id: string, { core, person }: Viewed): TemplateResult {
  const { text } = core.face.language;
  const isEdit = person.question?.about === 'edit';
  const isOpen = entry.state === 'uncertain';
  const words = text(isEdit ? 'outbox.editAsk' : isOpen ? 'outbox.discardUncertain' : 'outbox.discardAsk');
  const act = () => void (isEdit ? person.edit(entry) : person.discard(entry));
  const leave = () => {
    person.leave();
    focusOn(core, `${id}-${isEdit ? 'edit' : 'discard'}`);
  };
  return html`
    <div role="group" aria-labelledby="outbox-question">
      <p id="outbox-question">${words}</p>
      <div class="actions">
        <button
          id="outbox-yes"
          type="button"
          part="button"
          aria-describedby="outbox-question ${id}-title"
          @click=${act}
        >
          ${text(isEdit ? 'outbox.replace' : 'draft.discard')}
        </button>
        <button type="button" part="button" @click=${leave}>${text('outbox.leave')}</button>
      </div>
    </div>
  `;
}

/** Nothing is done from a form in which nothing can be changed. */
function isFree({ element }: FormCore): boolean {
  return !element.isDisabled && !element.readonly;
}

/** Takes the focus to the question, if one was asked. */
function ask(core: FormCore, asked: Promise<void>): void {
  focusOn(core, 'outbox-yes');
  void asked;
}

function focusOn({ element }: FormCore, id: string): void {
  void element.updateComplete.then(() => {
    element.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
  });
}
