// How a list item is shown as a task's category: counted, or bare in lists of tasks.

import type { ListItem } from '../data/seed/list-items.ts';
import type { JsonObject } from '../json/writer.ts';
import type { View } from './view.ts';

/** The form in lists of tasks, without a count (contract 2.4). */
export function showBareCategory(item: ListItem): JsonObject {
  return {
    imagePath: item.imagePath,
    title: item.title,
    description: '',
    color: item.color,
    sortOrder: item.sortOrder || undefined,
    id: item.id,
  };
}

/** The form with the number of tasks in it. */
export function showCategory(item: ListItem, view: View): JsonObject {
  return { relativeItemsCount: view.tasks.countInCategory(item.id) || undefined, ...showBareCategory(item) };
}
