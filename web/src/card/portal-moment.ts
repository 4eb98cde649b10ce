// What does a moment mean that the portal wrote, and has it passed?

/** A moment as the portal has it. */
export interface PortalMoment {
  /** As it was written. */
  readonly text: string;
  /** The portal's calendar day, `YYYY-MM-DD`. */
  readonly day: string;
  /** The portal's wall clock, `HH:MM`. */
  readonly clock: string;
  /** The portal's offset, `+02:00`. */
  readonly offset: string;
  readonly instant: Date;
}

const written = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)(\.\d{1,3})?\d*(Z|[+-]\d\d:\d\d)$/;

/** Reads a moment of the portal (contract 2.5); undefined for none, one that was never set, and what is no moment. */
export function readMoment(text: string | null): PortalMoment | undefined {
  const [, day, clock, seconds, fraction = '', offset] = written.exec(text ?? '') ?? [];
  if (!text || !day || !clock || day === '0001-01-01') return undefined;
  const instant = new Date(`${day}T${clock}${seconds}${fraction}${offset}`);
  if (Number.isNaN(instant.getTime())) return undefined;
  return { text, day, clock, offset: offset === 'Z' || !offset ? '+00:00' : offset, instant };
}

/** Whether a deadline is a day without a time: the CRM shows midnight so (contract 6). */
export const isWholeDay = (moment: PortalMoment): boolean => moment.clock === '00:00';

/**
 * Whether a deadline has passed. One without a time counts as late on the whole of its day, as in the CRM (contract 6):
 * the midnight that it is stored as has passed.
 */
export function isPast(deadline: PortalMoment, now: number): boolean {
  return deadline.instant.getTime() < now;
}

/** Whether the person's own clocks show something else than the portal's. */
export function differsHere({ instant, day, clock }: PortalMoment): boolean {
  const here = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
  return !here.toISOString().startsWith(`${day}T${clock}`);
}
