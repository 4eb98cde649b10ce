// Where the portal keeps what must survive a restart: one SQLite file with tasks and sign-ins.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const schema = `
  CREATE TABLE IF NOT EXISTS crm_task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    description TEXT,
    deadline TEXT NOT NULL,
    responsible_id TEXT NOT NULL,
    contact_id INTEGER NOT NULL,
    entity_type INTEGER NOT NULL,
    entity_id INTEGER NOT NULL,
    is_closed INTEGER NOT NULL DEFAULT 0,
    category_id INTEGER NOT NULL,
    create_on TEXT NOT NULL,
    create_by TEXT NOT NULL,
    alert_value INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS session (
    token TEXT PRIMARY KEY,
    user_id TEXT NOT NULL,
    expires INTEGER NOT NULL
  );
`;

/** Opens the database in a directory, or a passing one for ":memory:"; throws a sentence when it cannot. */
export function openDatabase(dataDir: string): DatabaseSync {
  try {
    if (dataDir !== ':memory:') mkdirSync(dataDir, { recursive: true });
    const database = new DatabaseSync(dataDir === ':memory:' ? dataDir : join(dataDir, 'portal.sqlite'));
    database.exec(schema);
    return database;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new Error(`The data directory ${dataDir} cannot be used: ${cause}.`);
  }
}
