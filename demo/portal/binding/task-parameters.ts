// What the ten parameters of "Create a task" are bound to, in the order in which they can fail.

import { hresults, invalidArgument } from '../errors.ts';
import { readDeadline } from '../time/deadline.ts';
import { rewriteDateText } from '../time/json-date.ts';
import { earliest } from '../time/ticks.ts';
import type { Zone } from '../time/zone.ts';
import { bind, type Sources } from './bind.ts';
import { emptyGuid, readBoolean, readGuid, readInt32 } from './convert.ts';
import type { Parameters } from './parameters.ts';

/** The parameters that a single task and a group of tasks have in common (contract 1.2). */
export interface TaskParameters {
  title: string | null;
  description: string | null;
  /** The moment in ticks; `earliest` when there is none. */
  deadline: bigint;
  responsibleId: string;
  categoryId: number;
  contactIds: number[];
  entityType: string | null;
  entityId: number;
  isNotify: boolean;
  alertValue: number;
}

const text = (value: string): string | null => value;
const zero = (): number => 0;

/** Binds a task's parameters; `bindContacts` decides whether one contact is read or several. */
export function bindTask(
  sources: Sources,
  zone: Zone,
  bindContacts: (sources: Sources) => number[],
): TaskParameters {
  return {
    title: bind(sources, 'title', text, () => null),
    description: bind(sources, 'description', text, () => null),
    deadline: bindDeadline(sources, zone),
    responsibleId: bind(sources, 'responsibleId', readGuid, () => emptyGuid),
    categoryId: bind(sources, 'categoryId', readInt32, zero),
    contactIds: bindContacts(sources),
    entityType: bind(sources, 'entityType', text, () => null),
    entityId: bind(sources, 'entityId', readInt32, zero),
    isNotify: bind(sources, 'isNotify', readBoolean, () => false),
    alertValue: bind(sources, 'alertValue', readInt32, zero),
  };
}

/** Reads the one contact of a single task. */
export function bindContact(sources: Sources): number[] {
  return [bind(sources, 'contactId', readInt32, zero)];
}

/** Reads the contacts of a group: repeated `contactId`, `contactId[]` or `contactId[0]` (contract 6). */
export function bindContacts(sources: Sources): number[] {
  const { parameters } = sources;
  const names = parameters.names().filter((name) => /^contactid(?:\[\d*\])?$/i.test(name));
  return names.flatMap((name) => parameters.all(name).map(readInt32));
}

function bindDeadline(sources: Sources, zone: Zone): bigint {
  const read = (value: string): bigint => readDeadline(value, zone);
  return bind(sources, 'deadline', read, () => readObjectForm(sources.parameters) ?? earliest);
}

/** Reads `{"utcTime":"…"}`, which sets the property of that name of the portal's date type (contract 1.5). */
function readObjectForm(parameters: Parameters): bigint | undefined {
  const value = parameters.joined('deadline[utcTime]');
  if (value === undefined) return undefined;
  const normal = rewriteDateText(value).replace(/(?:Z|\+00:00)?$/, 'Z');
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.(\d{1,7}))?)?Z$/.exec(normal);
  if (!match) throw invalidArgument('String was not recognized as a valid DateTime.', hresults.format);
  const [, date, time = '00:00:00', fraction = ''] = match;
  return readDeadline(`${date}T${time}.${fraction.padEnd(7, '0')}Z`, utc);
}

const utc: Zone = { id: 'UTC', offsetAt: () => 0n, offsetOfWall: () => 0n, skips: () => false };
