// What time is it, for the rules that ask?

/** The moment of a check. */
export interface NowOption {
  /** A Date or milliseconds since 1970 UTC; the machine's clock unless given, and NaN leaves time out of account. */
  now?: Date | number;
}

/** The option's moment in milliseconds since 1970 UTC. */
export function momentOf(options: NowOption | undefined): number {
  const now = options?.now;
  if (now instanceof Date) return now.getTime();
  return typeof now === 'number' ? now : Date.now();
}
