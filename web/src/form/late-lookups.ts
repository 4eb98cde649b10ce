// How can the portal's choices be asked for before the code that asks is here?
import { later } from '../later.ts';
import type { Lookups } from '../lookups/lookups.ts';
import type { PortalLookupsOptions } from '../lookups/portal-lookups.ts';

/** The portal's choices, each kept for a while; the code for them is loaded when something is first asked. */
export function lateLookups(options: PortalLookupsOptions): Lookups {
  const load = later(async () => {
    const { cachedLookups, portalLookups } = await import('../lookups/index.ts').catch((cause: unknown) => {
      throw new Error('A part of the form could not be fetched. See that the server can be reached.', { cause });
    });
    return cachedLookups(portalLookups(options));
  });
  const late =
    (name: keyof Lookups) =>
    async (...asked: unknown[]) =>
      ((await load())[name] as (...asked: unknown[]) => unknown)(...asked);
  return Object.fromEntries(names.map((name) => [name, late(name)])) as unknown as Lookups;
}

const names = Object.keys({
  self: 1,
  categories: 1,
  people: 1,
  contacts: 1,
  opportunities: 1,
  cases: 1,
  zone: 1,
  person: 1,
  contact: 1,
  opportunity: 1,
  case: 1,
} satisfies Record<keyof Lookups, 1>) as (keyof Lookups)[];
