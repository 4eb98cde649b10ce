// What stands around a control: its label, and what is wrong with what it holds?
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FieldName } from '../../checks.ts';
import { fieldOf } from '../described.ts';
import { en } from '../../locales/en.ts';
import type { Language } from '../../locales/language.ts';
import type { MessageKey } from '../../locales/messages.ts';
import type { Severity } from '../../generated/types.ts';

/** What a member is called; one that the languages do not know yet by its own name. */
export function nameOfField(field: FieldName, language: Language): string {
  const key = `field.${field}`;
  if (Object.hasOwn(en.messages, key)) return language.text(key as MessageKey);
  const words = String(field).replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The one is filled in, and missed when it is emptied; the other is there only when it is wanted. */
const wanted: readonly FieldName[] = ['responsibleId', 'entityId'];

/** A label, with a mark where nothing need be given; what has a usual answer needs none. */
export function labelView(field: FieldName, target: string, language: Language): TemplateResult {
  const { kind, required, suggestions } = fieldOf(field) ?? {};
  const isOptional = !required && !suggestions && kind !== 'boolean' && !wanted.includes(field);
  return html`<label part="label" for=${target}
    >${nameOfField(field, language)}${isOptional ? optionalView(language) : nothing}</label
  >`;
}

/** The mark of what need not be given. */
export function optionalView(language: Language): TemplateResult {
  return html` <span class="optional" part="optional">${language.text('form.optional')}</span>`;
}

/** The sentences about a field; its place is there from the start, so that describedBy always finds it. */
export function messageView(field: FieldName, severity: Severity, sentences: readonly string[]): TemplateResult {
  const tone = sentences.length === 0 ? '' : severity;
  return html`<p id="${field}-message" class="message ${tone}" part="message ${tone}">${sentences.length === 0
      ? nothing
      : html`${marks[severity]}<span>${sentences.join(' ')}</span>`}</p>`;
}

/** Shapes for those to whom the colours say nothing. */
const marks = {
  error: markView('M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.9 3.5h1.8v4.6H7.1Zm0 5.8h1.8V12H7.1Z'),
  warning: markView('M8 1.3 15.4 14.5H.6Zm-.8 4.9v4.1h1.6V6.2Zm0 5.2v1.5h1.6v-1.5Z'),
};

function markView(path: string): TemplateResult {
  const shape = svg`<path fill-rule="evenodd" d=${path} />`;
  return html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`;
}
