// To which opportunity or case does the task belong, if to any?
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldName } from '../../checks.ts';
import type { EntityType } from '../../generated/types.ts';
import type { RelationChoice } from '../../lookups/lookups.ts';
import type { MessageKey } from '../../locales/messages.ts';
import type { Control, ControlHost } from '../control.ts';
import { savedInteger, savedMembers } from '../controls/saved.ts';
import { Combobox } from './combobox.ts';
import { renderCombobox } from './combobox-view.ts';
import { Naming } from './naming.ts';
import type { Option } from './option.ts';
import { Pictures } from './picture.ts';

/** What the form says of each kind, and how it asks for one. */
const kinds: Readonly<Record<EntityType, { word: MessageKey; placeholder: MessageKey }>> = {
  opportunity: { word: 'form.relationOpportunity', placeholder: 'picker.findOpportunity' },
  case: { word: 'form.relationCase', placeholder: 'picker.findCase' },
};

/** The relation: its kind, and beside it the opportunity or case. */
export class RelationControl implements Control {
  readonly fields: readonly FieldName[] = ['entityType', 'entityId'];
  #host: ControlHost;
  #type: EntityType | undefined;
  #box: Combobox<RelationChoice>;
  #pictures: Pictures;
  #naming: Naming<number, RelationChoice>;
  #isNameless = false;
  #isTouched = false;

  constructor(host: ControlHost) {
    this.#host = host;
    this.#pictures = new Pictures(host);
    this.#box = new Combobox<RelationChoice>(host, 'entityId', {
      find: (text, signal) => {
        return this.#type === 'case' ? host.lookups?.cases(text, signal) : host.lookups?.opportunities(text, signal);
      },
      show,
      chosen: (relation) => this.#choose(relation),
      typed: () => this.#choose(undefined),
      left: () => host.left('entityId'),
    });
    this.#naming = new Naming(
      host,
      () => (this.#isNameless && this.#box.choice ? [this.#box.choice.id] : []),
      (lookups, id, signal) => (this.#type === 'case' ? lookups.case(id, signal) : lookups.opportunity(id, signal)),
      (id, relation) => {
        if (this.#isNameless) this.#box.set({ title: null, ...relation, id });
        this.#isNameless = false;
      },
    );
  }

  read(): { entityType: EntityType | undefined; entityId: number | string | undefined } {
    if (this.#type === undefined) return { entityType: undefined, entityId: undefined };
    return { entityType: this.#type, entityId: this.#box.choice?.id ?? (this.#box.text.trim() || undefined) };
  }

  save(): unknown {
    if (!this.#isTouched) return undefined;
    const { choice, text } = this.#box;
    return { type: this.#type, text, ...(choice && { id: choice.id, title: choice.title }) };
  }

  restore(saved: unknown): void {
    const { type, id, title, text } = savedMembers(saved);
    if (typeof text !== 'string') return;
    const number = savedInteger(id);
    const relation = number === undefined ? undefined : { id: number, title: typeof title === 'string' ? title : null };
    this.#begin(entityType(type), relation, relation ? undefined : text);
    this.#isNameless = relation !== undefined && relation.title === null;
    this.#isTouched = true;
  }

  reset(): void {
    const id = savedInteger(this.#host.preset('entityId'));
    const type = entityType(this.#host.preset('entityType'));
    this.#begin(type, type && id ? { id, title: null } : undefined, '');
    this.#isNameless = this.#box.choice !== undefined;
    this.#isTouched = false;
  }

  async settle(): Promise<void> {
    if (this.#type !== undefined) await this.#box.settle();
  }

  target(field: FieldName): string {
    return field === 'entityId' && this.#type !== undefined ? 'entityId' : 'entityType';
  }

  render(): TemplateResult {
    const host = this.#host;
    return html`
      <div class="relation">
        <div class="type">
          ${host.label('entityType', 'entityType')}
          <span class="select">${this.#renderTypes()}</span>
        </div>
        ${this.#type === undefined ? nothing : this.#renderBox(kinds[this.#type].placeholder)}
      </div>
      ${host.message('entityType')} ${host.message('entityId')}
    `;
  }

  #renderTypes(): TemplateResult {
    const host = this.#host;
    const { text } = host.language;
    return html`
      <select
        id="entityType"
        part="input select"
        ?disabled=${host.isLocked}
        aria-invalid=${host.invalid('entityType')}
        aria-describedby=${host.describedBy('entityType')}
        @change=${(event: Event) => this.#turnTo(entityType((event.target as HTMLSelectElement).value))}
        @blur=${() => host.left('entityType')}
      >
        <option value="" .selected=${host.held(this.#type === undefined)}>${text('form.relationNone')}</option>
        ${Object.entries(kinds).map(
          ([type, { word }]) => html`<option value=${type} .selected=${host.held(this.#type === type)}>${text(word)}</option>`,
        )}
      </select>
    `;
  }

  #renderBox(placeholder: MessageKey): TemplateResult {
    const host = this.#host;
    return html`
      <div class="which">
        ${host.label('entityId', 'entityId')}
        ${renderCombobox(this.#box, {
          field: 'entityId',
          placeholder: host.language.text(this.#isNameless && host.lookups ? 'form.loading' : placeholder),
          pictures: this.#pictures,
        })}
      </div>
    `;
  }

  /** Another kind: what was found and chosen is not of it. */
  #turnTo(type: EntityType | undefined): void {
    this.#begin(type, undefined);
    this.#isTouched = true;
    this.#host.changed('entityType');
    this.#host.changed('entityId');
  }

  #begin(type: EntityType | undefined, relation: RelationChoice | undefined, text?: string): void {
    this.#naming.forget();
    this.#isNameless = false;
    this.#type = type;
    this.#box.close();
    this.#box.search.forget();
    this.#box.set(relation, text);
  }

  #choose(relation: RelationChoice | undefined): void {
    this.#isNameless = false;
    if (relation) this.#box.set(relation);
    this.#isTouched = true;
    this.#host.changed('entityId');
  }
}

function show(relation: RelationChoice): Option<RelationChoice> {
  const mark = `#${relation.id}`;
  return { choice: relation, key: String(relation.id), name: relation.title ?? mark, detail: '', mark };
}

/** A kind in any letter case, as the portal takes it (contract 1.7). */
function entityType(value: unknown): EntityType | undefined {
  const word = String(value).toLowerCase();
  return word === 'opportunity' || word === 'case' ? word : undefined;
}
