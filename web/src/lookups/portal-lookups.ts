// What can be chosen on a portal (contract 5)?
import type { ListKind, ListTypes } from '../lists.ts';
import type { Result } from '../result.ts';
import type { Taskform } from '../taskform.ts';
import { LookupError } from './lookup-error.ts';
import type { Lookups } from './lookups.ts';
import { openLine, type PortalAccess, type Query } from './portal-line.ts';

/** Reads what the portal answers, as a Taskform does. */
export type PortalReader = Pick<Taskform, 'readList' | 'readSettings'>;

/** A portal, and who reads its answers. */
export interface PortalLookupsOptions extends PortalAccess {
  /** The engine, or the promise of one: what is asked before it is there is on its way meanwhile. */
  taskform: PortalReader | Promise<PortalReader>;
}

/** One more than a form shows, so that it can say that there are more. */
const mostPeople = 31;

/** The choices of a portal. Throws a TypeError for an address to which no token may go. */
export function portalLookups({ taskform, ...access }: PortalLookupsOptions): Lookups {
  const ask = openLine(access);

  async function list<Kind extends ListKind>(
    kind: Kind,
    path: string,
    query: Query,
    signal: AbortSignal,
  ): Promise<ListTypes[Kind][]> {
    const body = await ask(path, query, signal);
    return accepted((await taskform).readList(kind, body));
  }

  async function one<Kind extends ListKind>(kind: Kind, path: string, signal: AbortSignal): Promise<ListTypes[Kind]> {
    const [only] = await list(kind, path, {}, signal);
    if (!only) throw new LookupError(404, 'The portal does not have it.');
    return only;
  }

  return {
    self: (signal) => one('person', 'people/@self', signal),
    categories: (signal) => list('category', 'crm/task/category', {}, signal),

    /** Active members and no guests, as in the CRM's own dialog (contract 6). */
    async people(text, signal) {
      const query = { filterValue: text, employeeStatus: '1', employeeType: '1', count: String(mostPeople) };
      const people = await list('person', 'people/simple/filter', query, signal);
      return people.filter(({ id }) => id !== null);
    },

    contacts: (text, signal) => list('contact', 'crm/contact/byprefix', { prefix: text, searchType: '-1' }, signal),
    opportunities: (text, signal) => list('relation', 'crm/opportunity/byprefix', { prefix: text }, signal),
    cases: (text, signal) => list('relation', 'crm/case/byprefix', { prefix: text }, signal),
    zone: async (signal) => {
      const body = await ask('settings', {}, signal);
      return accepted((await taskform).readSettings(body));
    },

    person: (id, signal) => one('person', `people/${encodeURIComponent(id)}`, signal),
    contact: (id, signal) => one('contact', `crm/contact/${id}`, signal),
    opportunity: (id, signal) => one('relation', `crm/opportunity/${id}`, signal),
    case: (id, signal) => one('relation', `crm/case/${id}`, signal),
  };
}

function accepted<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new LookupError(200, `The portal's answer cannot be read. ${result.issues[0]?.message ?? ''}`.trimEnd());
}
