// Which tasks of the portal's list did an entry become?
import type { Task } from '../generated/types.ts';
import type { KeptEntry } from './entry.ts';
import { hasBaseline } from './states.ts';

/** Whether a task of the portal is what a request, for this contact, would have stored there. */
export type IsStored = (request: object, task: Task, contactId?: number) => boolean;

/** What a list says about an entry. */
export interface Finding {
  /** The task of each contact that has exactly one. */
  found: Task[];
  /** Contacts without one. */
  missing: number[];
  /** Tasks among which nobody but a person can choose. */
  several: number[];
}

/** The contacts that an entry makes a task for; 0 is none. */
export function contactsOf({ request, contactIds }: KeptEntry): readonly number[] {
  return contactIds ?? [request.contactId ?? 0];
}

/** The tasks of a list that are equal to the entry's, whoever made them and whenever. */
export function equalTasks(entry: KeptEntry, tasks: readonly Task[], isStored: IsStored): Task[] {
  const contacts = contactsOf(entry);
  return tasks.filter((task) => contacts.some((contactId) => isStored(entry.request, task, contactId)));
}

/**
 * Matches an entry with equal tasks, one for each contact. Only tasks count that were not there before it was sent,
 * that no other entry has become, and that its sender made. Where nobody knows what was there before, one task could be
 * an old one, so that a person has to say.
 */
export function match(
  entry: KeptEntry,
  equal: readonly Task[],
  made: ReadonlySet<number>,
  isStored: IsStored,
): Finding {
  const fresh = equal.filter((task) => isFresh(task, entry) && !made.has(task.id));
  const finding: Finding = { found: [], missing: [], several: [] };
  for (const contactId of contactsOf(entry)) {
    const own = fresh.filter((task) => isStored(entry.request, task, contactId));
    const [only] = own;
    if (!only) finding.missing.push(contactId);
    else if (own.length === 1 && hasBaseline(entry) && !finding.found.includes(only)) finding.found.push(only);
    else finding.several.push(...own.map(({ id }) => id));
  }
  return { ...finding, several: [...new Set(finding.several)] };
}

function isFresh({ id, createBy }: Task, { before, mark, sender }: KeptEntry): boolean {
  const maker = createBy?.id;
  return (
    id > (mark ?? 0) && !before?.includes(id) && (!sender || !maker || maker.toLowerCase() === sender.toLowerCase())
  );
}
