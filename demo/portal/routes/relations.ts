// Which opportunities and cases there are, for the field "related to".

import { bind } from '../binding/bind.ts';
import { readInt32 } from '../binding/convert.ts';
import { showCase, showOpportunity } from '../crm/relation.ts';
import { type Case, cases, opportunities, type Opportunity } from '../data/seed/relations.ts';
import { notFound, nullReference, outOfExpectedRange } from '../errors.ts';
import { one } from '../http/answer.ts';
import { list } from './listing.ts';
import { type Call, get } from './route.ts';
import { hasAllWords } from './search.ts';

const mostByPrefix = 30;

/** GET crm/opportunity/{id}. */
export const readOpportunity = get(/^crm\/opportunity\/(\d+)$/i, ({ view, captures }) => {
  const id = readInt32(captures[0]);
  if (id <= 0) throw outOfExpectedRange();
  const found = opportunities.find((item) => item.id === id);
  if (!found) throw notFound();
  return one(showOpportunity(found, view));
});

/** GET crm/case/{id}, which finds nothing where the others refuse the id. */
export const readCase = get(/^crm\/case\/(\d+)$/i, ({ view, captures }) => {
  const id = readInt32(captures[0]);
  const found = cases.find((item) => item.id === id);
  if (!found) throw notFound();
  return one(showCase(found, view));
});

/** GET crm/opportunity/byprefix. */
export const opportunitiesByPrefix = get(/^crm\/opportunity\/byprefix$/i, (call) => {
  const found = byPrefix(opportunities, call);
  return list(found.map((item) => showOpportunity(item, call.view)), call.listing);
});

/** GET crm/opportunity/bycontact/{id}. */
export const opportunitiesByContact = get(/^crm\/opportunity\/bycontact\/(\d+)$/i, ({ view, listing, captures }) => {
  const contactId = readInt32(captures[0]);
  if (contactId <= 0) throw outOfExpectedRange();
  const found = opportunities.filter((item) => item.memberIds.includes(contactId));
  return list(found.map((item) => showOpportunity(item, view)), listing);
});

/** GET crm/case/byprefix, which counts what it found. */
export const casesByPrefix = get(/^crm\/case\/byprefix$/i, (call) => {
  const found = byPrefix(cases, call);
  return list(found.map((item) => showCase(item, call.view)), call.listing, found.length);
});

function byPrefix<Item extends Opportunity | Case>(items: readonly Item[], { sources }: Call): Item[] {
  const prefix = bind<string | null>(sources, 'prefix', String, () => null);
  const contactId = bind(sources, 'contactID', readInt32, () => 0);
  if (prefix === null) throw nullReference();
  const ofContact = items.filter((item) => contactId <= 0 || item.memberIds.includes(contactId));
  return ofContact.filter((item) => hasAllWords(item.title, prefix)).slice(0, mostByPrefix);
}
