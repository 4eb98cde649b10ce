// Who can be found among the people of the portal.

import { bind } from '../binding/bind.ts';
import { displayNameOf, showFullPerson, showPerson } from '../crm/person.ts';
import { people, type Person } from '../data/seed/people.ts';
import { notFound } from '../errors.ts';
import { one } from '../http/answer.ts';
import { list, type Listing, page } from './listing.ts';
import { type Call, get } from './route.ts';
import { hasAllWords } from './search.ts';

/** GET people/@self. */
export const readSelf = get(/^people\/@self$/i, ({ view, caller }) => one(showFullPerson(caller, view)));

/** GET people/{id}, which takes a user name as well. */
export const readPerson = get(/^people\/([^/@]+)$/i, ({ view, captures }) => {
  const name = captures[0].toLowerCase();
  const person = people.find(({ id, userName }) => userName.toLowerCase() === name || id === name);
  if (!person) throw notFound('User not found');
  return one(showFullPerson(person, view));
});

/** GET people/simple/filter: everyone in the portal is active, guests are of type 2. */
export const filterPeople = get(/^people\/simple\/filter$/i, ({ view, sources, listing }) => {
  const status = bind(sources, 'employeeStatus', Number, () => 0);
  const type = bind(sources, 'employeeType', Number, () => 0);
  const found = people.filter((person) => (status === 0 || (status & 1) === 1)
    && (type === 0 || type === (person.isVisitor ? 2 : 1))
    && fits(person, listing.filterValue));
  return page(found.toSorted(orderOf(listing)).map((person) => showPerson(person, view)), listing);
});

/** GET people/@search/{query}. */
export const searchPeople = get(/^people\/@search\/(.+)$/i, (call) => search(call, call.captures[0]));

/** GET people/search?query=…. */
export const searchPeopleByQuery = get(/^people\/search$/i, (call) => {
  return search(call, bind(call.sources, 'query', String, () => ''));
});

function search({ view, listing }: Call, query: string): ReturnType<typeof list> {
  const found = people.filter((person) => fits(person, query)).toSorted(byDisplayName);
  return list(found.map((person) => showFullPerson(person, view)), listing);
}

function fits(person: Person, words: string): boolean {
  const { firstName, lastName, userName, email, title, department } = person;
  return hasAllWords([firstName, lastName, userName, email, title, department].join('\n'), words);
}

function byDisplayName(a: Person, b: Person): number {
  return displayNameOf(a).localeCompare(displayNameOf(b));
}

function orderOf({ sortBy, descending }: Listing): typeof byDisplayName {
  const direction = descending ? -1 : 1;
  if (sortBy.toLowerCase() === 'lastname') return (a, b) => direction * a.lastName.localeCompare(b.lastName);
  return (a, b) => direction * byDisplayName(a, b);
}
