// Which tasks the portal holds, and how they are added, found and counted.

import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { readStoredMoment, storedDescription, storedMoment, storedTitle } from './damage.ts';

/** A task as the portal's code sees it, before or after the database. */
export interface Task {
  id: number;
  title: string;
  description: string | null;
  deadline: bigint;
  responsibleId: string;
  contactId: number;
  entityType: number;
  entityId: number;
  isClosed: boolean;
  categoryId: number;
  createOn: bigint;
  createBy: string;
  alertValue: number;
}

/** The numbers of entity types that a task can have (contract 1.7). */
export const entityTypes = { any: -1, opportunity: 1, case: 7 };

/** The table of tasks. */
export class TaskTable {
  readonly #database: DatabaseSync;

  /** `firstId` is the id of the first task of an empty table. */
  constructor(database: DatabaseSync, firstId: number) {
    this.#database = database;
    const known = database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'crm_task'").get();
    if (!known) database.prepare("INSERT INTO sqlite_sequence (name, seq) VALUES ('crm_task', ?)").run(firstId - 1);
  }

  /** Stores a task, with whatever harm that does to it, and gives its id. */
  insert(task: Omit<Task, 'id'>): number {
    const result = this.#database.prepare(`
      INSERT INTO crm_task (title, description, deadline, responsible_id, contact_id, entity_type,
        entity_id, is_closed, category_id, create_on, create_by, alert_value)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
      storedTitle(task.title),
      task.description === null ? null : storedDescription(task.description),
      storedMoment(task.deadline), task.responsibleId, task.contactId, task.entityType,
      task.entityId, task.isClosed ? 1 : 0, task.categoryId, storedMoment(task.createOn),
      task.createBy, task.alertValue,
    );
    return Number(result.lastInsertRowid);
  }

  /** The stored task of this id. */
  find(id: number): Task | undefined {
    return this.#select('WHERE id = ?', [id])[0];
  }

  /** All stored tasks in the order in which they were made. */
  all(): Task[] {
    return this.#select('ORDER BY id', []);
  }

  /** How many tasks a category has. */
  countInCategory(categoryId: number): number {
    const row = this.#database.prepare('SELECT count(*) AS n FROM crm_task WHERE category_id = ?').get(categoryId);
    return Number(row?.n);
  }

  #select(clause: string, values: SQLInputValue[]): Task[] {
    return this.#database.prepare(`SELECT * FROM crm_task ${clause}`).all(...values).map(toTask);
  }
}

function toTask(row: Record<string, unknown>): Task {
  return {
    id: Number(row.id),
    title: String(row.title),
    // The portal reads NULL as the empty text.
    description: String(row.description ?? ''),
    deadline: readStoredMoment(String(row.deadline)),
    responsibleId: String(row.responsible_id),
    contactId: Number(row.contact_id),
    entityType: Number(row.entity_type),
    entityId: Number(row.entity_id),
    isClosed: row.is_closed === 1,
    categoryId: Number(row.category_id),
    createOn: readStoredMoment(String(row.create_on)),
    createBy: String(row.create_by),
    alertValue: Number(row.alert_value),
  };
}
