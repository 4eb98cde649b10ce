// Which part of a list is wanted, and how a list answers: paging, sorting, filtering (contract 5).

import type { Parameters } from '../binding/parameters.ts';
import type { Reply } from '../http/answer.ts';
import type { Json, JsonObject } from '../json/writer.ts';

const largestPage = 1000;

/** The paging and search members of a query; they are read from nowhere else. */
export interface Listing {
  count: number;
  startIndex: number;
  sortBy: string;
  descending: boolean;
  filterBy: string;
  filterOp: string;
  filterValue: string;
  fields: string[];
}

/** Reads a query's listing; numbers that are none count as absent. */
export function readListing(query: Parameters): Listing {
  const values = (name: string): string[] => {
    const several = query.all(`${name}[]`);
    if (several.length > 0) return [...several];
    const plain = query.all(name);
    return plain.length === 1 && plain[0] !== '' ? plain[0].split(',') : [...plain];
  };
  const first = (name: string): string => values(name)[0] ?? '';
  return {
    count: readNumber(first('count'), largestPage),
    startIndex: readNumber(first('startIndex'), 0),
    sortBy: first('sortBy'),
    descending: first('sortOrder') === 'descending',
    filterBy: first('filterBy'),
    filterOp: first('filterOp'),
    filterValue: first('filterValue'),
    fields: values('fields'),
  };
}

function readNumber(text: string, otherwise: number): number {
  return /^\d+$/.test(text) ? Math.min(Number(text), otherwise || Number.MAX_SAFE_INTEGER) : otherwise;
}

/** A page of records that the route itself has filtered and sorted, with their total. */
export function page(items: Json[], listing: Listing): Reply {
  return { ...cut(items, listing), total: items.length };
}

/** A page of records that the API filters and sorts by any of their members. */
export function list(items: JsonObject[], listing: Listing, total?: number): Reply {
  const filtered = listing.filterBy ? items.filter((item) => matches(item, listing)) : items;
  return { ...cut(sorted(filtered, listing), listing), total };
}

function cut(items: Json[], { count, startIndex }: Listing): Reply {
  const response = items.slice(startIndex, startIndex + count);
  const hasMore = items.length - startIndex > count;
  return {
    response,
    count: response.length,
    startIndex,
    // One too far, as the portal counts (contract 2.2).
    nextIndex: hasMore ? startIndex + count + 1 : undefined,
  };
}

function matches(item: JsonObject, { filterBy, filterOp, filterValue }: Listing): boolean {
  const text = textOf(item, filterBy);
  const wanted = filterValue.toLowerCase();
  switch (filterOp) {
    case 'equals': return text === wanted;
    case 'startsWith': return text.startsWith(wanted);
    case 'present': return text !== '';
    default: return text.includes(wanted);
  }
}

function sorted(items: JsonObject[], { sortBy, descending }: Listing): JsonObject[] {
  if (!sortBy) return items;
  const direction = descending ? -1 : 1;
  return items.toSorted((a, b) => direction * textOf(a, sortBy).localeCompare(textOf(b, sortBy), 'en', { numeric: true }));
}

function textOf(item: JsonObject, name: string): string {
  const member = Object.keys(item).find((key) => key.toLowerCase() === name.toLowerCase());
  return String(member === undefined ? '' : item[member] ?? '').toLowerCase();
}
