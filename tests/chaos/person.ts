// What does the person do when the outbox asks? Looks at the portal's list, and answers as it is.
import type { Page } from 'playwright-core';
import type { Entry } from '../../web/dist/outbox/index.js';
import { keyOf, type Found } from './books.ts';
import type { Submission } from './tasks.ts';

/** What the person has submitted, by the ids of the entries. */
export type Tasks = ReadonlyMap<string, Submission>;

/** Answers all that the outbox asks in a tab; says why it asked. */
export async function answerAll(tab: Page, tasks: Tasks, list: () => Found[]): Promise<string[]> {
  const entries = await tab.evaluate<Entry[]>('outbox.list()');
  const asked = entries.filter(({ state, doubt }) => state === 'refused' || doubt);
  const taken = new Set(entries.flatMap(({ taskIds }) => taskIds ?? []));
  for (const entry of asked) await tab.evaluate(answerTo(entry, tasks, list(), taken));
  return asked.map(({ doubt, outcome }) => doubt?.reason ?? outcome?.kind ?? 'unanswered');
}

/** What the person does about an entry, as a script. */
function answerTo(entry: Entry, tasks: Tasks, list: Found[], taken: Set<number>): string {
  const id = JSON.stringify(entry.id);
  // Nothing is on the portal: it is only to be sent again.
  if (entry.state === 'refused') return `outbox.retry(${id}).then(() => {})`;
  const own = tasks.get(entry.id)!;
  const wanted = own.rows.filter(({ contact_id }) => entry.contactIds?.includes(contact_id) ?? true);
  const found = wanted.map((row) => list.find((other) => !taken.has(other.id) && keyOf(other) === keyOf(row)));
  for (const task of found) if (task) taken.add(task.id);
  const there = found.find((task) => task !== undefined);
  if (!there) return `outbox.retry(${id}, { evenIfItExists: true }).then(() => {})`;
  const missing = wanted.filter((_, index) => !found[index]).map(({ contact_id }) => contact_id);
  if (missing.length === 0) return `outbox.adopt(${id}, ${there.id}).then(() => {})`;
  // Some contacts have their task: it is taken back and submitted for the others.
  return `outbox.edit(${id}, { evenIfItExists: true }).then(({ request }) =>
    add({ id: ${id}, request, contactIds: ${JSON.stringify(missing)} }))`;
}
