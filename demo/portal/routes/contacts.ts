// Which contacts there are: one by its id, by prefix for a picker, or filtered and in pages.

import { bind } from '../binding/bind.ts';
import { readInt32 } from '../binding/convert.ts';
import { showContactWithPhone, showFullContact } from '../crm/contact.ts';
import { showTask } from '../crm/task.ts';
import type { View } from '../crm/view.ts';
import { type Contact, contacts, displayNameOf, findContact } from '../data/seed/contacts.ts';
import { cases, opportunities } from '../data/seed/relations.ts';
import { notFound, nullReference, outOfExpectedRange } from '../errors.ts';
import { one, type Reply } from '../http/answer.ts';
import type { JsonObject } from '../json/writer.ts';
import { list, type Listing, page } from './listing.ts';
import { type Call, get } from './route.ts';
import { hasAllWords } from './search.ts';

const mostByPrefix = 30;

/** GET crm/contact/{id}. */
export const readContact = get(/^crm\/contact\/(\d+)$/i, ({ view, captures }) => {
  const id = readInt32(captures[0]);
  if (id <= 0) throw outOfExpectedRange();
  const contact = findContact(id);
  if (!contact) throw notFound();
  return one(showFullContact(contact, view));
});

/** GET crm/contact/byprefix (contract 5). Without searchType it finds companies, type 0. */
export const contactsByPrefix = get(/^crm\/contact\/byprefix$/i, (call) => {
  const { view, sources, listing } = call;
  const prefix = bind<string | null>(sources, 'prefix', String, () => null);
  const searchType = bind(sources, 'searchType', readInt32, () => 0);
  const entityId = bind(sources, 'entityID', readInt32, () => 0);
  if (entityId > 0) return membersWith(prefix, entityId, call);
  if (searchType < -1 || searchType > 3) throw outOfExpectedRange();
  if (prefix === null) throw nullReference();
  const found = contacts.filter((contact) => isOfType(contact, searchType) && hasAllWords(displayNameOf(contact), prefix));
  return list(found.slice(0, mostByPrefix).map((contact) => showContactWithPhone(contact, view)), listing);
});

/** The members of an opportunity or a case, whose names are compared to the letter. */
function membersWith(prefix: string | null, entityId: number, { view, sources, listing }: Call): Reply {
  const type = bind(sources, 'entityType', (text) => text.toLowerCase(), () => '');
  const isCase = type === 'case' || type === '7';
  const isOpportunity = type === 'opportunity' || type === '1';
  const owner = (isCase ? cases : isOpportunity ? opportunities : []).find((item) => item.id === entityId);
  const members = contacts.filter((contact) => owner?.memberIds.includes(contact.id));
  if (members.length > 0 && prefix === null) throw nullReference();
  const found = members.filter((contact) => displayNameOf(contact).includes(prefix ?? ''));
  return list(found.map((contact) => showContactWithPhone(contact, view)), listing, found.length);
}

/** -1 any, 0 company, 1 person, 2 person without company, 3 company or person without company. */
function isOfType(contact: Contact, searchType: number): boolean {
  const isAlone = !contact.isCompany && contact.companyId === 0;
  return [true, contact.isCompany, !contact.isCompany, isAlone, contact.isCompany || isAlone][searchType + 1];
}

/** GET crm/contact/filter: the newest first unless sorted otherwise. */
export const filterContacts = get(/^crm\/contact\/filter$/i, (call) => {
  const found = filtered(call, 'created', true);
  return page(found.map((contact) => showFullContact(contact, call.view)), call.listing);
});

/** GET crm/contact/simple/filter: each contact with its next open task. */
export const filterContactsSimply = get(/^crm\/contact\/simple\/filter$/i, (call) => {
  const found = filtered(call, 'displayname', false);
  return page(found.map((contact) => ({ contact: showFullContact(contact, call.view), task: nextTask(contact, call.view) })), call.listing);
});

function filtered({ sources, listing }: Call, sortBy: string, descending: boolean): Contact[] {
  const view = bind(sources, 'contactListView', (text) => text.toLowerCase(), () => '');
  const members = new Set(opportunities.flatMap((opportunity) => opportunity.memberIds));
  const found = contacts.filter((contact) => hasAllWords(`${displayNameOf(contact)} ${contact.email?.data ?? ''}`, listing.filterValue)
    && (view !== 'company' || contact.isCompany)
    && (view !== 'person' || !contact.isCompany)
    && (view !== 'withopportunity' || members.has(contact.id)));
  return found.toSorted(orderOf(listing.sortBy ? listing : { ...listing, sortBy, descending }));
}

function orderOf({ sortBy, descending }: Listing): (a: Contact, b: Contact) => number {
  const direction = descending ? -1 : 1;
  if (sortBy.toLowerCase() !== 'displayname') return (a, b) => direction * (a.id - b.id);
  return (a, b) => direction * displayNameOf(a).localeCompare(displayNameOf(b));
}

function nextTask(contact: Contact, view: View): JsonObject | undefined {
  const open = view.tasks.all().filter((task) => task.contactId === contact.id && !task.isClosed);
  if (open.length === 0) return undefined;
  const next = open.reduce((first, task) => (task.deadline < first.deadline ? task : first));
  return { ...showTask(next, 'stored', 'list', view), createBy: undefined, created: undefined, contact: undefined };
}
