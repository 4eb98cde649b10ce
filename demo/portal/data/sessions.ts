// Who has signed in: tokens, whose they are, and until when they hold.

import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { millisecondsOf } from '../time/ticks.ts';

/** The table of sign-ins. */
export class SessionTable {
  readonly #database: DatabaseSync;
  readonly #newToken: () => string;

  constructor(database: DatabaseSync, newToken: () => string = randomToken) {
    this.#database = database;
    this.#newToken = newToken;
  }

  /** Makes a token for a user that holds until `expires`. */
  open(userId: string, expires: bigint): string {
    const token = this.#newToken();
    this.#database
      .prepare('INSERT OR REPLACE INTO session (token, user_id, expires) VALUES (?, ?, ?)')
      .run(token, userId, millisecondsOf(expires));
    return token;
  }

  /** The user whose token this is, unless it has expired. */
  userOf(token: string, now: bigint): string | undefined {
    const row = this.#database.prepare('SELECT user_id, expires FROM session WHERE token = ?').get(token);
    return row && Number(row.expires) > millisecondsOf(now) ? String(row.user_id) : undefined;
  }
}

/** A base64 text, as long as the portal's encrypted ones are. */
function randomToken(): string {
  return randomBytes(96).toString('base64');
}
