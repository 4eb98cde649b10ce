// Which faults the sandbox can play, and how they are asked for.

/** The names of all faults. */
export const faultNames = [
  'delay', 'dropBeforeSave', 'dropAfterSave', '401', '402', '403', '404', '500', '503',
  'cutBody', 'cutBodyChunked', 'html', 'notJson', 'emptyBody',
] as const;

/** A fault's name. */
export type FaultName = (typeof faultNames)[number];

/** A fault to be played. */
export interface Fault {
  fault: FaultName;
  /** How long it waits before anything else, in milliseconds. */
  ms: number;
  /** What `503` says in Retry-After, in seconds; absent when it says nothing. */
  retryAfter?: number;
  /** The status that `html`, `notJson` and `emptyBody` answer with; 400 and up save nothing. */
  status?: number;
}

/** A fault that is switched on for some requests or some time. */
export interface Switch extends Fault {
  only: 'create' | 'all';
  /** How many requests it still hits; absent when time limits it. */
  times?: number;
  /** Until when it hits, in milliseconds since 1970; absent when a number limits it. */
  until?: number;
}

const usualDelay = 2000;

/** Reads `{"fault":…}`; throws a sentence when it cannot be played. */
export function readSwitch(value: unknown, now: number): Switch {
  if (typeof value !== 'object' || value === null) throw new Error('A fault is a JSON object such as {"fault":"503","times":1}.');
  const { fault, ms, retryAfter, status, only, times, for: duration } = value as Record<string, unknown>;
  return {
    ...readFault(fault, { ms, retryAfter, status }),
    only: readScope(only),
    ...(duration === undefined ? { times: readCount('times', times) ?? 1 } : { until: now + (readCount('for', duration) ?? 0) }),
  };
}

/** Reads a fault's name and numbers; throws a sentence when one of them is none. */
export function readFault(name: unknown, numbers: { ms: unknown; retryAfter: unknown; status: unknown }): Fault {
  const fault = readName(name);
  return {
    fault,
    ms: readCount('ms', numbers.ms) ?? (fault === 'delay' ? usualDelay : 0),
    retryAfter: readCount('retryAfter', numbers.retryAfter),
    status: readStatus(numbers.status),
  };
}

/** A number is as good as its text. */
function readName(value: unknown): FaultName {
  const name = faultNames.find((candidate) => candidate === String(value));
  if (!name) throw new Error(`There is no fault "${String(value)}"; there are ${faultNames.join(', ')}.`);
  return name;
}

/** Reads a number that is not negative; text will do, as it comes from a query. */
function readCount(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const count = value === '' ? Number.NaN : Number(value);
  if (!Number.isSafeInteger(count) || count < 0) throw new Error(`"${name}" is a whole number from 0 up.`);
  return count;
}

/** Reads the status of a replaced answer. */
function readStatus(value: unknown): number | undefined {
  const status = readCount('status', value);
  if (status !== undefined && (status < 200 || status > 599)) throw new Error('"status" is a number from 200 to 599.');
  return status;
}

function readScope(value: unknown): 'create' | 'all' {
  if (value === undefined || value === 'create') return 'create';
  if (value === 'all') return 'all';
  throw new Error('"only" is "create" or "all".');
}
