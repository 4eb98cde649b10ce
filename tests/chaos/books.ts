// Does the portal hold every submitted task exactly once, as it was submitted?
import type { DatabaseSync } from 'node:sqlite';
import type { Row, Submission } from './tasks.ts';

/** What is wrong with what the portal holds. */
export interface Balance {
  lost: Row[];
  doubled: Row[];
  altered: { wanted: Row; found: Row }[];
}

/** A row of the portal's database, by its id. */
export interface Found extends Row {
  id: number;
}

/** What the portal's own database holds. */
export function rowsOf(database: DatabaseSync): Found[] {
  const statement = database.prepare(`
    SELECT id, title, coalesce(description, '') AS description, deadline, responsible_id, contact_id, entity_type,
      entity_id, category_id, alert_value, create_by
    FROM crm_task ORDER BY id`);
  return statement.all().map((row) => ({ ...row })) as unknown as Found[];
}

/** Tells rows apart by all that they hold. */
export function keyOf(row: Row): string {
  return JSON.stringify([
    row.title, row.description, row.deadline, row.responsible_id, row.contact_id, row.entity_type, row.entity_id,
    row.category_id, row.alert_value, row.create_by,
  ]);
}

/** Compares what was submitted with what is there. */
export function balance(submissions: readonly Submission[], found: readonly Row[]): Balance {
  const wanted = new Map<string, Row[]>();
  for (const row of submissions.flatMap(({ rows }) => rows)) {
    const key = keyOf(row);
    wanted.set(key, [...(wanted.get(key) ?? []), row]);
  }
  const extra = found.filter((row) => !wanted.get(keyOf(row))?.pop());
  const lost = [...wanted.values()].flat();
  // What is like nothing that was submitted is one of those that are missing, or came from nowhere.
  const doubled = extra.filter((row) => wanted.has(keyOf(row)));
  const altered: Balance['altered'] = [];
  for (const row of extra.filter((other) => !wanted.has(keyOf(other)))) {
    const place = lost.findIndex((other) => isLike(row, other));
    if (place < 0) doubled.push(row);
    else altered.push({ wanted: lost.splice(place, 1)[0] as Row, found: row });
  }
  return { lost, doubled, altered };
}

/** Whether a row may be what became of another one. */
function isLike(row: Row, other: Row): boolean {
  const members = ['title', 'deadline', 'category_id'] as const;
  return members.filter((name) => row[name] === other[name]).length > 1;
}
