// What can be chosen in the form, whoever knows it: the portal, or a source of the host page's own.
import type { Category, Contact, Person } from '../generated/types.ts';

/** A person as a list shows one. */
export type PersonChoice = Pick<Person, 'id' | 'displayName'> & Partial<Person>;

/** A contact as a list shows one. */
export type ContactChoice = Pick<Contact, 'id' | 'displayName'> & Partial<Contact>;

/** A category as a list shows one. */
export type CategoryChoice = Pick<Category, 'id' | 'title'> & Partial<Category>;

/** An opportunity or a case as a list shows one. */
export interface RelationChoice {
  id: number;
  title: string | null;
}

/** The clocks of the portal: dates without an offset are read on them (contract 1.5). */
export interface PortalZone {
  /** As the portal names it; an IANA name where that is known. */
  timeZone: string;
  /** Minutes east of UTC today. */
  utcOffset: number;
}

/**
 * Where the form's choices come from. Every function may reject: the form says so, goes on, and asks again.
 * A search is for what a person typed, which may be empty, and gives as many as a person can look through.
 * `signal` aborts when the answer is not wanted any more.
 *
 * A page can take some of it from elsewhere, here the contacts from a list of its own:
 *
 * ```js
 * import { cachedLookups, portalLookups } from 'taskform/lookups';
 *
 * const ofPortal = cachedLookups(portalLookups({ portal, token, taskform: loadTaskform() }));
 * form.lookups = {
 *   ...ofPortal,
 *   async contacts(text, signal) {
 *     const answer = await fetch(`/my-customers?q=${encodeURIComponent(text)}`, { signal });
 *     return (await answer.json()).map(({ crmId, name }) => ({ id: crmId, displayName: name }));
 *   },
 * };
 * ```
 *
 * Names are shown as text, whatever is in them. Pictures are shown when they lie on the portal's origin.
 */
export interface Lookups {
  /** Who fills in the form. */
  self(signal: AbortSignal): Promise<PersonChoice>;
  /** All categories of tasks, in the order of the portal. */
  categories(signal: AbortSignal): Promise<readonly CategoryChoice[]>;
  people(text: string, signal: AbortSignal): Promise<readonly PersonChoice[]>;
  contacts(text: string, signal: AbortSignal): Promise<readonly ContactChoice[]>;
  opportunities(text: string, signal: AbortSignal): Promise<readonly RelationChoice[]>;
  cases(text: string, signal: AbortSignal): Promise<readonly RelationChoice[]>;
  zone(signal: AbortSignal): Promise<PortalZone>;
  /** One of each by its id, for what the host page chose by an attribute. */
  person(id: string, signal: AbortSignal): Promise<PersonChoice>;
  contact(id: number, signal: AbortSignal): Promise<ContactChoice>;
  opportunity(id: number, signal: AbortSignal): Promise<RelationChoice>;
  case(id: number, signal: AbortSignal): Promise<RelationChoice>;
}
