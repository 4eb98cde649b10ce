// What does the package give to those who want an outbox of their own? Most pages use `taskform.outbox`.
export { makeOutbox, type OutboxOptions } from './make-outbox.ts';
export type * from './outbox.ts';
export { OutboxError } from './outbox-error.ts';
export { usualPace, type Pace } from './pace.ts';
export type { OutboxTaskform } from './post.ts';
export type { Locks } from './turn.ts';
export type { Clock } from './waker.ts';
