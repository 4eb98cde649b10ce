// How does somebody see a task exactly as the portal has it, to the last id?
import { html, type TemplateResult } from 'lit';
import type { Task } from '../generated/types.ts';

/** Every value of a task by its path, as in `contact.email.id`; what is null or an empty list is left out. */
export function valuesOf(value: unknown, path: string = ''): [path: string, value: string][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[path, String(value)]];
  return Object.entries(value).flatMap(([name, member]) => valuesOf(member, path ? `${path}.${name}` : name));
}

/** All values under the names of the portal's API, which are the same in every language. */
export function allValues(task: Task): TemplateResult {
  const rows = valuesOf(task).map(
    ([path, value]) => html`<div><dt><code>${path}</code></dt><dd><bdi>${value}</bdi></dd></div>`,
  );
  return html`<dl class="values" dir="ltr">${rows}</dl>`;
}
