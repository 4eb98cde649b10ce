// How a contact is shown: with its e-mail in tasks, with its phone by prefix, in full in contact lists.

import { type Contact, type ContactInfo, contacts, displayNameOf, findContact } from '../data/seed/contacts.ts';
import { mike } from '../data/seed/people.ts';
import type { JsonObject } from '../json/writer.ts';
import { showPersonOf } from './person.ts';
import type { View } from './view.ts';

/** The one currency of the sandbox. */
export const euro: JsonObject = {
  title: 'Euro', symbol: '€', abbreviation: 'EUR', cultureName: 'EU', isConvertable: true, isBasic: true,
};

/** The form that opportunities, cases and the other forms have in common (contract 2.4). */
export function showContact(contact: Contact, view: View): JsonObject {
  const photo = (size: number): string => {
    const isCompany = contact.isCompany ? 'True' : 'False';
    return `/Products/CRM/HttpHandlers/filehandler.ashx?action=contactphotoulr&cid=${contact.id}&isc=${isCompany}&ps=${size}`;
  };
  return {
    smallFotoUrl: photo(1),
    mediumFotoUrl: photo(2),
    displayName: displayNameOf(contact),
    isCompany: contact.isCompany,
    accessList: contact.accessIds?.map((id) => showPersonOf(id, view)),
    isPrivate: contact.accessIds !== undefined,
    isShared: contact.accessIds === undefined,
    shareType: contact.accessIds ? 0 : 1,
    currency: contact.hasCurrency ? euro : null,
    canEdit: true,
    canDelete: true,
    id: contact.id,
  };
}

/** The form in a task; absent when no contact has this id. */
export function showContactOfTask(id: number, view: View): JsonObject | undefined {
  const contact = id > 0 ? findContact(id) : undefined;
  return contact && { email: contact.email && showInfo(contact.email, 1), ...showContact(contact, view) };
}

/** The form in crm/contact/byprefix. */
export function showContactWithPhone(contact: Contact, view: View): JsonObject {
  return { phone: contact.phone && showInfo(contact.phone, 0), ...showContact(contact, view) };
}

/** The form in crm/contact/filter. */
export function showFullContact(contact: Contact, view: View): JsonObject {
  const open = view.tasks.all().filter((task) => task.contactId === contact.id && !task.isClosed);
  const info = [contact.phone && showInfo(contact.phone, 0), contact.email && showInfo(contact.email, 1)];
  return {
    ...(contact.isCompany ? companyMembers(contact) : personMembers(contact, view)),
    createBy: showPersonOf(mike.id, view),
    about: '',
    industry: '',
    commonData: info.filter((item) => item !== undefined),
    customFields: [],
    tags: [],
    taskCount: open.length || undefined,
    haveLateTasks: open.some((task) => task.deadline < view.now),
    ...showContact(contact, view),
  };
}

function personMembers(contact: Contact, view: View): JsonObject {
  const company = findContact(contact.companyId);
  return {
    firstName: contact.names[0],
    lastName: contact.names[1],
    company: company && showContact(company, view),
    title: '',
  };
}

function companyMembers(contact: Contact): JsonObject {
  const persons = contacts.filter((person) => person.companyId === contact.id).length;
  return { companyName: contact.names[0], personsCount: persons || undefined };
}

function showInfo(info: ContactInfo, infoType: number): JsonObject {
  const { id, category, data, categoryName } = info;
  return { id, infoType, category, data, categoryName, isPrimary: true };
}
