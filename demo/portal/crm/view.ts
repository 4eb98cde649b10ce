// What the answers depend on besides their subject: the portal's zone, its address and its tables.

import type { SessionTable } from '../data/sessions.ts';
import type { TaskTable } from '../data/tasks.ts';
import type { Zone } from '../time/zone.ts';

/** The portal as its routes see it while they answer one request. */
export interface View {
  zone: Zone;
  /** The portal's address without a slash at its end, as absolute links begin. */
  address: string;
  /** The present in ticks. */
  now: bigint;
  tasks: TaskTable;
  sessions: SessionTable;
  /** The culture that every caller has instead of their own. */
  culture?: string;
}
