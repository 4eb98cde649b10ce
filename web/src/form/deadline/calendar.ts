// Which day is it in the person's calendar, and which day and time are those of an instant?

/** The day some days from today, as `YYYY-MM-DD`. */
export function dateIn(days: number): string {
  const moment = new Date();
  moment.setDate(moment.getDate() + days);
  return dateOf(moment);
}

/** The date and the time, on the person's clocks, of a deadline as a request has it; undefined where there is none. */
export function wallClockOf(deadline: unknown): { date: string; time: string } | undefined {
  if (typeof deadline !== 'string') return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(deadline)) return { date: deadline, time: '' };
  // Without an offset the portal's clocks are meant, which nobody may know yet.
  if (!/T.*(Z|[+-]\d\d:\d\d)$/.test(deadline)) return undefined;
  const moment = new Date(deadline);
  if (Number.isNaN(moment.getTime())) return undefined;
  const parts = [moment.getHours(), moment.getMinutes(), ...(moment.getSeconds() ? [moment.getSeconds()] : [])];
  return { date: dateOf(moment), time: parts.map((part) => String(part).padStart(2, '0')).join(':') };
}

function dateOf(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(moment.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}
