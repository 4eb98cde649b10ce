// What can the outbox ask a portal, and what does the portal say when it does not answer?
import type { Task, TaskRequest } from '../generated/types.ts';
import { LookupError } from '../lookups/lookup-error.ts';
import { openLine } from '../lookups/portal-line.ts';
import { apiAddress } from '../portal.ts';
import type { Taskform } from '../taskform.ts';

/**
 * Why there is no list: `unauthorized` (the token), `unreadable` (an answer came that this page may not read, as every
 * error of a portal of another origin: contract 4), `refused` (the portal will not say), `unreachable` (anything else).
 */
export type Silence = 'unauthorized' | 'unreadable' | 'refused' | 'unreachable';

/** An answer, or why there is none. */
export type Answer<Value> = { value: Value } | { silence: Silence };

/** The look-ups of the outbox. */
export interface Desk {
  /** All tasks among which a stored request is, if the portal has it. */
  tasksLike(request: TaskRequest): Promise<Answer<Task[]>>;
  /** The id of whoever the token is of. */
  self(): Promise<Answer<string | undefined>>;
}

/** The portal's largest page (contract 5), and how many of them are worth reading. */
const pageSize = 1000;
const mostPages = 20;

/** The look-ups at a portal in the name of a token. */
export function deskAt(portal: string, token: string, taskform: Pick<Taskform, 'readList'>): Desk {
  const line = openLine({ portal, token });

  async function list<Kind extends 'task' | 'person'>(kind: Kind, path: string, query: Record<string, string>) {
    const result = taskform.readList(kind, await line(path, query, new AbortController().signal));
    // An answer that cannot be read may be a proxy's, so it is worth asking again.
    if (!result.ok) throw new LookupError(200, 'The list cannot be read.');
    return result.value;
  }

  return {
    tasksLike: (request) =>
      answered(portal, async () => {
        const tasks = new Map<number, Task>();
        for (let page = 0; page < mostPages; page += 1) {
          const query = { ...filterFor(request), count: String(pageSize), startIndex: String(page * pageSize) };
          const some = await list('task', 'crm/task/filter', query);
          for (const task of some) tasks.set(task.id, task);
          if (some.length < pageSize) return [...tasks.values()];
        }
        throw new LookupError(413, 'There are too many.');
      }),

    self: () => answered(portal, async () => (await list('person', 'people/@self', {}))[0]?.id ?? undefined),
  };
}

/**
 * The narrowest list that surely has the task. Words of the title are no part of it: where the portal has a full text
 * index it searches that, and a new task gets into it late. Days are two more on each side, for the portal's zone and
 * for what its filter makes of a date. `total` is not read: the portal keeps it for a minute.
 */
function filterFor({ responsibleId, categoryId, deadline }: TaskRequest): Record<string, string> {
  const day = Date.parse(`${deadline.slice(0, 10)}T00:00:00Z`);
  return {
    ...(responsibleId && { responsibleid: responsibleId }),
    categoryid: String(categoryId),
    fromDate: dayOf(day - 2 * dayLength),
    toDate: dayOf(day + 3 * dayLength),
  };
}

const dayLength = 86_400_000;

/** A day as the portal reads it: none after the year 9999. */
function dayOf(moment: number): string {
  return new Date(Math.min(moment, Date.UTC(9999, 11, 31))).toISOString().slice(0, 10);
}

async function answered<Value>(portal: string, ask: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { value: await ask() };
  } catch (error) {
    return { silence: await silenceOf(error, portal) };
  }
}

async function silenceOf(error: unknown, portal: string): Promise<Silence> {
  if (!(error instanceof LookupError)) return 'unreachable';
  const { status } = error;
  if (status === 401) return 'unauthorized';
  if (status === 0) return (await answersAtAll(portal)) ? 'unreadable' : 'unreachable';
  return status >= 400 && status < 500 && status !== 408 && status !== 429 ? 'refused' : 'unreachable';
}

/** Whether the portal answers anything, readable or not. Without a token, and the answer is nobody's to see. */
async function answersAtAll(portal: string): Promise<boolean> {
  try {
    await fetch(`${apiAddress(portal)}settings`, {
      mode: 'no-cors',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(10_000),
    });
    return true;
  } catch {
    return false;
  }
}
