// How are the kind of a task, and the opportunity or case it belongs to, shown?
import { html, nothing, type TemplateResult } from 'lit';
import type { Category, Entity } from '../generated/types.ts';
import { absent, fine, said } from './fact.ts';
import { image } from './picture.ts';
import type { Surroundings } from './surroundings.ts';

/** A category with icon, colour, what it is for, and how many tasks it has. */
export function categoryView(category: Category | null, { portal, language }: Surroundings): TemplateResult {
  if (!category) return absent(language.text('card.none'));
  const { imagePath, color, title, description, relativeItemsCount: count, id } = category;
  return html`<span class="category" part="category-value">
    ${image(imagePath, portal, 'icon')}${swatch(color)}${said(title || String(id))}
  </span>
  ${fine(description, count > 0 && language.text('card.tasksInCategory', { count }))}`;
}

/** A colour as the fill of a drawing; only a plain one, since a fill can also name a file. */
function swatch(color: string | null): TemplateResult | typeof nothing {
  if (!color || !/^(?:#[\da-f]{3,8}|[a-z]{3,24})$/i.test(color)) return nothing;
  return html`<svg class="swatch" part="swatch" viewBox="0 0 2 2" aria-hidden="true">
    <circle cx="1" cy="1" r="1" fill=${color} />
  </svg>`;
}

/** What a task belongs to: its title and what it is. */
export function entityView(entity: Entity | null, { language }: Surroundings): TemplateResult {
  if (!entity) return absent(language.text('card.none'));
  const { entityType, entityTitle, entityId } = entity;
  return html`${said(entityTitle || String(entityId))} ${fine(kindOf(entityType, language.text))}`;
}

function kindOf(type: string | null, text: Surroundings['language']['text']): string | null {
  if (type === 'opportunity') return text('card.opportunity');
  return type === 'case' ? text('card.case') : type;
}
