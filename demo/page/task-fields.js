// What do the form's fields say, as the members of a request?
import { deadlineOf, dateIn } from './deadline.js';
import { byId } from './dom.js';
import { contacts, entities } from './lookups.js';
import { Picker } from './picker.js';

/** @typedef {import('/taskform/index.js').FieldName} FieldName */

const title = /** @type {HTMLInputElement} */ (byId('title'));
const description = /** @type {HTMLTextAreaElement} */ (byId('description'));
const category = /** @type {HTMLSelectElement} */ (byId('category'));
const responsible = /** @type {HTMLSelectElement} */ (byId('responsible'));
const reminder = /** @type {HTMLSelectElement} */ (byId('reminder'));
const relation = /** @type {HTMLSelectElement} */ (byId('relation'));
const notify = /** @type {HTMLInputElement} */ (byId('notify'));
const date = /** @type {HTMLInputElement} */ (byId('date'));
const time = /** @type {HTMLInputElement} */ (byId('time'));

/** When a new task is due: the middle one of the CRM's three shortcuts. */
const usualDays = 3;

const relationType = () => (relation.value === 'case' ? 'case' : 'opportunity');
const contact = new Picker(byId('contact'), contacts);
const entity = new Picker(byId('entity'), (text, signal) => entities(relationType(), text, signal));
const pickers = { contactId: contact, entityId: entity };

relation.addEventListener('change', () => {
  entity.clear();
  showEntity();
});

/** The field for a title is there when there is something to find. */
function showEntity() {
  const field = /** @type {HTMLElement} */ (byId('entity').closest('.field'));
  field.hidden = relation.value === '';
  byId('entity-label').textContent = relation.value === 'case' ? 'Case' : 'Opportunity';
}

/** The names of all fields, in the order of the page. */
export const fieldNames = /** @type {FieldName[]} */ (
  [...document.querySelectorAll('#task [data-field]')].map((field) => field.getAttribute('data-field'))
);

/** The request as the fields have it. What is empty is left out. */
export function readRequest() {
  return {
    title: title.value,
    description: description.value || undefined,
    deadline: currentDeadline().value,
    responsibleId: responsible.value || undefined,
    categoryId: category.value ? Number(category.value) : undefined,
    contactId: contact.id,
    entityType: relation.value || undefined,
    entityId: relation.value ? entity.id : 0,
    isNotify: notify.checked,
    alertValue: Number(reminder.value),
  };
}

/** What is sent for the date and the time. */
export const currentDeadline = () => deadlineOf(date.value.trim(), time.value.trim());

/**
 * Why a field cannot be put into a request at all; `''` when it can. Anything else is for the engine to judge.
 * @param {FieldName} name
 */
export function troubleOf(name) {
  if (name === 'contactId') return contact.trouble;
  if (name === 'entityId') return relation.value ? entity.trouble : '';
  if (name !== 'deadline') return '';
  // The browser keeps a half-typed date to itself: the value is empty.
  if (date.validity.badInput) return 'The date is not complete, or is no day of the calendar.';
  if (time.validity.badInput) return 'The time is not complete: complete it, or leave it empty.';
  if (date.value === '' && time.value !== '') return 'There is a time without a date: every task must have a due date.';
  return currentDeadline().trouble ?? '';
}

/**
 * Waits until it is known what the names in a field, or in all fields, mean.
 * @param {FieldName} [name]
 */
export async function settleNames(name) {
  const waiting = name === undefined ? Object.values(pickers) : name === 'contactId' || name === 'entityId' ? [pickers[name]] : [];
  await Promise.all(waiting.map((picker) => picker.settle()));
}

/** Makes the fields those of a new task; who is responsible and the category stay at their first choices. */
export function resetFields() {
  /** @type {HTMLFormElement} */ (byId('task')).reset();
  contact.clear();
  entity.clear();
  showEntity();
  setDate(usualDays);
  title.dispatchEvent(new Event('input', { bubbles: true }));
  responsible.dispatchEvent(new Event('change', { bubbles: true }));
}

/** @param {number} days from today */
export function setDate(days) {
  date.value = dateIn(days);
  date.dispatchEvent(new Event('input', { bubbles: true }));
  date.dispatchEvent(new Event('change', { bubbles: true }));
}
