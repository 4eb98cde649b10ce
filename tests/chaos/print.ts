// How is a report read by a person?
import type { Report } from './run.ts';

/** Prints a report; its last line says it all. */
export function print(report: Report): void {
  const { seed, submitted, refused, lost, doubled, altered, asked, kills, faults, errors, seconds } = report;
  const byCount = [...faults].sort(([, a], [, b]) => b - a);
  for (const [name, times] of byCount) console.log(`${`${times}`.padStart(6)}  ${name}`);
  const troubles = { lost, doubled, altered, 'not caught': errors };
  for (const [name, all] of Object.entries(troubles)) for (const one of all) console.log(name, JSON.stringify(one));
  const played = byCount.reduce((sum, [, times]) => sum + times, 0);
  console.log(
    `seed ${seed}: ${submitted} submitted, ${lost.length} lost, ${doubled.length} doubled, ${altered.length} altered, ` +
      `${refused} refused by the storage, ${asked} asked, ${played} faults, ${kills} kills, ${seconds} s`,
  );
}
