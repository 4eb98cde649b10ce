// Which task categories there are.

import { readInt32 } from '../binding/convert.ts';
import { showCategory } from '../crm/category.ts';
import { findListItem, listItems } from '../data/seed/list-items.ts';
import { notFound, outOfExpectedRange } from '../errors.ts';
import { one } from '../http/answer.ts';
import { list } from './listing.ts';
import { get } from './route.ts';

/** GET crm/task/category. */
export const listCategories = get(/^crm\/task\/category$/i, ({ view, listing }) => {
  const categories = listItems.filter((item) => item.list === 'taskCategory');
  return list(categories.map((item) => showCategory(item, view)), listing);
});

/** GET crm/task/category/{id}, which finds items of other lists as well. */
export const readCategory = get(/^crm\/task\/category\/(\d+)$/i, ({ view, captures }) => {
  const id = readInt32(captures[0]);
  if (id <= 0) throw outOfExpectedRange();
  const item = findListItem(id);
  if (!item) throw notFound();
  return one(showCategory(item, view));
});
