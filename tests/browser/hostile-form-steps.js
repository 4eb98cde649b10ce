// How does a page with hostile texts use <task-form>?
import { TaskFormElement } from '../../web/dist/form/task-form-element.js';
import { loadTaskform } from '../../web/dist/index.js';
import { dangersIn, elementsOf, short, until } from './hostile-page.js';

customElements.define('task-form', TaskFormElement);
const taskform = await loadTaskform();
export const guid = (number) => `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;
export const find = (form, selector) => form.shadowRoot.querySelector(selector);
export const all = (form, selector) => [...form.shadowRoot.querySelectorAll(selector)];

/** What is shown of a text: its isolates are balanced, and blanks at its ends and in a row are one. */
export const plain = (text) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
export const shows = (element, text) => plain(element.textContent ?? '').includes(plain(text));

/** One of everything, with a text wherever there is a text; an address may be a picture, which adds an element. */
function choices(text, number, address) {
  const person = { id: guid(number), displayName: text, title: text, avatarSmall: address, profileUrl: address };
  const category = {
    id: number,
    title: text,
    description: text,
    color: text,
    imagePath: address,
    sortOrder: 0,
    relativeItemsCount: 1,
  };
  const email = { id: 1, infoType: 1, category: 0, data: text, categoryName: text, isPrimary: true };
  const contact = {
    id: number,
    displayName: text,
    email,
    smallFotoUrl: address,
    mediumFotoUrl: address,
    isCompany: false,
  };
  return {
    person,
    category,
    contact: { ...contact, isPrivate: false, accessList: [] },
    relation: { id: number, title: text },
  };
}

/** A source that has these texts in each of its lists, and the first of them wherever there is one thing. */
export function lookupsOf(those, address = () => null) {
  const made = those.map((text, index) => choices(text, index + 1, address(text)));
  const list = (kind) => async () => made.map((one) => one[kind]);
  const only = (kind) => async () => made[0][kind];
  return {
    self: only('person'),
    categories: list('category'),
    zone: async () => ({ timeZone: those[0], utcOffset: 60 }),
    people: list('person'),
    contacts: list('contact'),
    opportunities: list('relation'),
    cases: list('relation'),
    person: only('person'),
    contact: only('contact'),
    opportunity: only('relation'),
    case: only('relation'),
  };
}

/** A form of which nothing is kept, once it is drawn and knows its categories. */
export async function draw(place, properties, attributes = {}) {
  const form = document.createElement('task-form');
  form.taskform = taskform;
  form.draftKey = '';
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  Object.assign(form, properties);
  place.append(form);
  await until(() => find(form, 'form'), 'a form');
  return form;
}

/** Opens the list of a box and waits until it has all options. */
export async function openList(form, id, count) {
  find(form, `#${id}`).click();
  await until(() => all(form, `#${id}-list [role="option"]`).length === count, `${count} options for ${id}`);
  return all(form, `#${id}-list [role="option"]`);
}

/** Does all that a person can do with lists of these texts; tells what is amiss, and how many elements there were. */
export async function useLists(form, those, allowed) {
  const amiss = [];
  const counts = [];
  const look = () => {
    if (allowed) amiss.push(...dangersIn(form, allowed));
    counts.push(elementsOf(form).length);
  };
  const compare = (what, elements) => {
    those.forEach(
      (text, index) =>
        elements[index] && !shows(elements[index], text) && amiss.push(`${what} does not show ${short(text)}`),
    );
    look();
  };
  await until(() => find(form, '#categoryId')?.options.length === those.length, 'all categories');
  compare('a category', [...find(form, '#categoryId').options]);
  const contacts = await openList(form, 'contactId', those.length);
  compare('a contact', contacts);
  contacts.at(-1).click();
  await form.updateComplete;
  look();
  for (const type of ['opportunity', 'case']) {
    find(form, '#entityType').value = type;
    find(form, '#entityType').dispatchEvent(new Event('change'));
    await form.updateComplete;
    const options = await openList(form, 'entityId', those.length);
    compare(type, options);
    options.at(-1).click();
    await form.updateComplete;
  }
  const people = await openList(form, 'responsibleId', those.length);
  compare('a person', people);
  people.at(-1).click();
  await form.updateComplete;
  look();
  return { amiss, counts };
}
