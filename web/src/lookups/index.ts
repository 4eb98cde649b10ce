// Where do the choices of a form come from? What a page needs to answer that itself.
export { cachedLookups, type CacheOptions } from './cached-lookups.ts';
export { LookupError } from './lookup-error.ts';
export type {
  CategoryChoice,
  ContactChoice,
  Lookups,
  PersonChoice,
  PortalZone,
  RelationChoice,
} from './lookups.ts';
export type { PortalAccess } from './portal-line.ts';
export { portalLookups, type PortalLookupsOptions, type PortalReader } from './portal-lookups.ts';
