// How is a member of the portal shown?
import { make } from './dom.js';
import { fine, said } from './facts.js';
import { linked, picture } from './portal-address.js';

/** @typedef {import('/taskform/index.js').Person} Person */

/**
 * Picture, name with a link to the profile, position and id.
 * @param {Person | null} person
 * @param {string} portal
 */
export function personView(person, portal) {
  if (!person) return 'nobody';
  const name = person.displayName || 'without a name';
  return make('div', { class: 'someone' },
    picture(person.avatarSmall, name, portal),
    make('div', {},
      linked(name, person.profileUrl, portal),
      person.title && make('div', { class: 'fine' }, said(person.title)),
      make('div', { class: 'fine code' }, person.id ?? 'no id')));
}
