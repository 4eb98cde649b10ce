// How a person is shown: short in tasks and lists, in full for people/@self.

import { findPerson, type Person } from '../data/seed/people.ts';
import type { JsonObject } from '../json/writer.ts';
import { writeMoment } from '../time/echo.ts';
import { readDeadline } from '../time/deadline.ts';
import type { View } from './view.ts';

const defaultPhoto = '/skins/default/images/default_user_photo_size_';
const profile = '/Products/People/Profile.aspx?';

/** The short form of whoever has this id; a placeholder when nobody has (contract 2.4). */
export function showPersonOf(id: string, view: View): JsonObject {
  const person = findPerson(id);
  if (person) return showPerson(person, view);
  return {
    id: '4a515a15-d4d6-4b8e-828e-e0586f18f3a3',
    displayName: 'Profile has been removed',
    avatarSmall: `${defaultPhoto}32-32.png`,
    profileUrl: view.address + profile,
  };
}

/** The short form of a person. */
export function showPerson(person: Person, view: View): JsonObject {
  return {
    id: person.id,
    displayName: encodeHtml(displayNameOf(person)),
    title: person.title || undefined,
    avatarSmall: person.photo || `${defaultPhoto}32-32.png`,
    profileUrl: profileUrlOf(person, view),
  };
}

/** The full form of a person (contract 5, people/@self). */
export function showFullPerson(person: Person, view: View): JsonObject {
  const { displayName, title, avatarSmall, profileUrl } = showPerson(person, view);
  return {
    id: person.id, userName: person.userName, isVisitor: person.isVisitor,
    firstName: person.firstName, lastName: person.lastName, email: person.email,
    status: 1, activationStatus: 1, terminated: null, department: person.department,
    workFrom: writeMoment(readDeadline(`${person.workFrom}T00:00:00Z`, view.zone), view.zone),
    displayName, title,
    avatarMedium: person.photo.replace('32-32', '48-48') || `${defaultPhoto}48-48.png`,
    avatar: person.photo.replace('32-32', '82-82') || `${defaultPhoto}82-82.png`,
    isAdmin: person.isAdmin, isLDAP: false, isOwner: false, cultureName: person.culture, isSSO: false,
    avatarSmall, quotaLimit: 0, usedSpace: 0, docsSpace: 0, mailSpace: 0, talkSpace: 0, profileUrl,
  };
}

/** A person's name as people read it, not yet encoded. */
export function displayNameOf(person: Person): string {
  return `${person.firstName} ${person.lastName}`;
}

function profileUrlOf(person: Person, view: View): string {
  return `${view.address}${profile}user=${encodeURIComponent(person.userName.toLowerCase())}`;
}

/** Encodes as Mono's HtmlEncode does: markup, the apostrophe, and Latin-1 letters. */
function encodeHtml(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"'\u00a0-\u00ff]/g, (character) => named[character] ?? `&#${character.charCodeAt(0)};`);
}
