// Which kind of task is it?
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldName } from '../../checks.ts';
import type { CategoryChoice } from '../../lookups/lookups.ts';
import type { Control, ControlHost } from '../control.ts';
import { pictureAddress } from '../picture-address.ts';
import { IconedOptions } from './iconed-options.ts';
import { savedInteger, savedMembers } from './saved.ts';

/** The category, by the portal's names; the first is chosen, as in the CRM's own dialog (contract 6). */
export class CategoryControl implements Control {
  readonly fields: readonly FieldName[] = ['categoryId'];
  #host: ControlHost;
  #chosen: number | undefined;
  /** Its name, for a draft that is shown before the portal's list is there. */
  #title = '';
  #isTouched = false;
  #isDrawn = false;

  constructor(host: ControlHost) {
    this.#host = host;
    const icons = new IconedOptions(host);
    host.addController({
      hostUpdated: () => {
        if (this.#isDrawn) icons.draw('categoryId', (value) => this.#iconOf(Number(value)));
        this.#isDrawn = false;
      },
    });
  }

  read(): { categoryId: number | undefined } {
    return { categoryId: this.#id };
  }

  save(): unknown {
    return this.#isTouched ? { id: this.#chosen, title: this.#title } : undefined;
  }

  restore(saved: unknown): void {
    const { id, title } = savedMembers(saved);
    if (savedInteger(id) === undefined) return;
    this.#chosen = savedInteger(id);
    this.#title = typeof title === 'string' ? title : '';
    this.#isTouched = true;
  }

  reset(): void {
    this.#chosen = savedInteger(this.#host.preset('categoryId'));
    this.#title = '';
    this.#isTouched = false;
  }

  target(): string {
    return 'categoryId';
  }

  render(): TemplateResult {
    const host = this.#host;
    this.#isDrawn = true;
    const choices = this.#choices;
    const icon = this.#iconOf(this.#id);
    return html`
      ${host.label('categoryId', 'categoryId')}
      <span class="select ${icon ? 'iconed' : ''}">
        <select
          id="categoryId"
          part="input select"
          class="rich"
          ?required=${host.isRequired('categoryId')}
          ?disabled=${host.isLocked}
          aria-invalid=${host.invalid('categoryId')}
          aria-describedby=${host.describedBy('categoryId')}
          @change=${(event: Event) => this.#choose(Number((event.target as HTMLSelectElement).value))}
        >
          ${choices.length === 0
            ? html`<option value="">${host.language.text(host.categories ? 'picker.empty' : 'form.loading')}</option>`
            : choices.map(
                ({ id, title }) => html`<option value=${id} .selected=${host.held(id === this.#id)}>${title ?? id}</option>`,
              )}
        </select>
        ${icon ? html`<img class="icon" part="icon" src=${icon} alt="" @error=${hide} @load=${show} />` : nothing}
      </span>
      ${host.message('categoryId')}
    `;
  }

  get #id(): number | undefined {
    return this.#chosen ?? this.#host.categories?.[0]?.id ?? undefined;
  }

  /** The portal's list; what was chosen before it came stands in it whatever it says. */
  get #choices(): readonly CategoryChoice[] {
    const { categories = [] } = this.#host;
    if (this.#chosen === undefined || categories.some(({ id }) => id === this.#chosen)) return categories;
    return [...categories, { id: this.#chosen, title: this.#title || String(this.#chosen) }];
  }

  #iconOf(id: number | undefined): string | undefined {
    const choice = this.#choices.find((candidate) => candidate.id === id);
    return pictureAddress(choice?.imagePath, this.#host.portal);
  }

  #choose(id: number): void {
    this.#chosen = id;
    this.#title = this.#choices.find((choice) => choice.id === id)?.title ?? '';
    this.#isTouched = true;
    this.#host.changed('categoryId');
    this.#host.left('categoryId');
  }
}

function hide(event: Event): void {
  (event.target as HTMLElement).hidden = true;
}

function show(event: Event): void {
  (event.target as HTMLElement).hidden = false;
}
