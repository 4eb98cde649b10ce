// What stands on the page for a box with a list, and for each of its options?
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FieldName } from '../../checks.ts';
import { retryKey, type Combobox } from './combobox.ts';
import { pressKey } from './combobox-keys.ts';
import { partsOf } from './matches.ts';
import { mostOptions, type Option } from './option.ts';
import { kindIcon, type Pictures } from './picture.ts';

/** What a box is about. */
export interface ComboboxFacts {
  field: FieldName;
  placeholder: string;
  pictures: Pictures;
  /** More ids for aria-describedby. */
  described?: readonly string[];
  /** Told of a key before the list is. */
  onKey?: (event: KeyboardEvent) => void;
}

/** The input with its list and what is said of it. The label is the control's. */
export function renderCombobox(box: Combobox<unknown>, facts: ComboboxFacts): TemplateResult {
  const { host, id } = box;
  const { field, placeholder, described = [], onKey } = facts;
  const isListed = box.isOpen && box.keys.length > 0;
  const active = box.active === undefined ? -1 : box.keys.indexOf(box.active);
  return html`
    <div id="${id}-box" class="combobox ${host.language.direction}" part="combobox">
      <input
        id=${id}
        part="input combobox-input"
        role="combobox"
        dir=${ifDefined(box.text === '' ? undefined : 'auto')}
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="done"
        placeholder=${placeholder}
        .value=${host.held(box.text)}
        ?required=${host.isRequired(field)}
        ?readonly=${host.isLocked}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded=${isListed ? 'true' : 'false'}
        aria-controls=${ifDefined(box.isOpen ? `${id}-list` : undefined)}
        aria-activedescendant=${ifDefined(active < 0 ? undefined : `${id}-option-${active}`)}
        aria-invalid=${host.invalid(field)}
        aria-describedby=${host.describedBy(field, ...described)}
        @input=${(event: Event) => box.type((event.target as HTMLInputElement).value)}
        @click=${() => box.open()}
        @blur=${() => void box.leave()}
        @keydown=${(event: KeyboardEvent) => {
          onKey?.(event);
          if (!event.defaultPrevented) pressKey(box, event);
        }}
      />
      ${box.text === '' || host.isLocked
        ? nothing
        : html`<button
            type="button"
            class="clear"
            part="clear"
            tabindex="-1"
            aria-label=${host.language.text('picker.clear')}
            @mousedown=${keepFocus}
            @click=${() => box.clear()}
          ></button>`}
      ${box.isOpen ? renderPopup(box, facts) : nothing}
      <span id="${id}-status" class="unseen" role="status">${box.said}</span>
    </div>
  `;
}

function renderPopup(box: Combobox<unknown>, { pictures }: ComboboxFacts): TemplateResult {
  const { id, isSearching } = box;
  const { text } = box.host.language;
  const { hasFailed } = box.search;
  const options = hasFailed ? [] : box.options;
  const note = noteOf(box, options.length);
  return html`
    <div
      id="${id}-popup"
      class="popup ${isSearching && options.length === 0 ? 'waiting' : ''}"
      part="popup"
      @mousedown=${keepFocus}
    >
      ${hasFailed ? html`<p class="note" part="note">${note}</p>` : nothing}
      <ul
        id="${id}-list"
        part="list"
        role="listbox"
        aria-label=${text('picker.options')}
        aria-busy=${isSearching ? 'true' : 'false'}
        ?hidden=${options.length === 0 && !hasFailed}
      >
        ${repeat(options, ({ key }) => key, (option, index) => renderOption(box, option, index, pictures))}
        ${hasFailed ? renderRetry(box) : nothing}
      </ul>
      ${hasFailed || note === '' ? nothing : html`<p class="note" part="note">${note}</p>`}
    </div>
  `;
}

/** What stands beside the options, or in their place. */
function noteOf(box: Combobox<unknown>, count: number): string {
  const { text } = box.host.language;
  if (box.search.hasFailed) return text('picker.failed');
  if (count >= mostOptions) return text('picker.more');
  if (count > 0) return '';
  if (box.isSearching) return text('picker.loading');
  return box.search.text ? text('picker.none', { text: box.search.text }) : text('picker.empty');
}

function renderOption(
  box: Combobox<unknown>,
  option: Option<unknown>,
  index: number,
  pictures: Pictures,
): TemplateResult {
  const { key, name, aside, kind, refusal } = option;
  const detail = refusal ? [option.detail, refusal].filter(Boolean).join(' · ') : option.detail;
  return html`
    <li
      id="${box.id}-option-${index}"
      class="option"
      part="option"
      role="option"
      aria-selected=${box.active === key ? 'true' : 'false'}
      aria-disabled=${ifDefined(refusal === undefined ? undefined : 'true')}
      @click=${() => box.take(key)}
    >
      ${option.isPictured ? pictures.show(option) : nothing}
      <span class="words">
        <span class="name">
          <bdi>${renderName(name, box.search.text ?? '')}</bdi>
          ${aside ? html`<span class="aside">(${aside})</span>` : nothing}
        </span>
        ${detail || kind
          ? html`<span class="detail" part="detail">${kind ? kindIcon(kind) : nothing}<bdi>${detail}</bdi></span>`
          : nothing}
      </span>
    </li>
  `;
}

function renderRetry(box: Combobox<unknown>): TemplateResult {
  return html`<li
    id="${box.id}-option-0"
    class="option"
    part="option retry"
    role="option"
    aria-selected=${box.active === retryKey ? 'true' : 'false'}
    @click=${() => box.take(retryKey)}
  >
    ${box.host.language.text('picker.retry')}
  </li>`;
}

/** What was searched for stands out. Each part is text, whatever it looks like. */
function renderName(name: string, text: string): unknown[] {
  return partsOf(name, text).map((part) => (part.isMatch ? html`<mark>${part.text}</mark>` : part.text));
}

/** A press on the list leaves the focus where it is: in the input. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
