// Which list items the CRM has: the twelve task categories and an item of another list.

/** An item of one of the CRM's lists. */
export interface ListItem {
  id: number;
  /** The list it belongs to; a task takes an item of any list (contract 1.2). */
  list: 'taskCategory' | 'contactStatus';
  title: string;
  /** The root-relative path of its icon; "" when it has none. */
  imagePath: string;
  color: string;
  sortOrder: number;
}

const icons = '/Products/CRM/App_Themes/default/images/task_category_';
const firstCategoryId = 23;

const categories: [title: string, icon: string][] = [
  ['Phone call', 'call'], ['Opportunity', 'deal'], ['Demo', 'demo'], ['Email', 'email'],
  ['Fax', 'fax'], ['Execution control', 'follow_up'], ['Lunch', 'lunch'], ['Appointment', 'meeting'],
  ['Note', 'note'], ['Delivery', 'ship'], ['Social networks', 'social_networks'],
  ['Expression of gratitude', 'thank_you'],
];

/** All list items; categories in their order (contract 5). */
export const listItems: readonly ListItem[] = [
  ...categories.map(([title, icon], index): ListItem => ({
    id: firstCategoryId + index, list: 'taskCategory', title,
    imagePath: `${icons}${icon}.png`, color: '', sortOrder: index,
  })),
  { id: 44, list: 'contactStatus', title: 'Cold', imagePath: '', color: '#7fbe93', sortOrder: 0 },
];

/** Finds a list item by id, whatever list it is in. */
export function findListItem(id: number): ListItem | undefined {
  return listItems.find((item) => item.id === id);
}
