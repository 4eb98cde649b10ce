// How is a report read by a person?
import type { Report } from './run.ts';

/** Prints a report; its last line says it all. */
export function print(report: Report): void {
  const { seed, submitted, refused, lost, doubled, altered, asked, kills, faults, errors, seconds } = report;
  for (const [name, times] of [...faults].sort(([, a], [, b]) => b - a)) console.log(`${`${times}`.padStart(6)}  ${name}`);
  for (const row of lost) console.log('lost    ', JSON.stringify(row));
  for (const row of doubled) console.log('doubled ', JSON.stringify(row));
  for (const { wanted, found } of altered) console.log('altered ', JSON.stringify(wanted), 'into', JSON.stringify(found));
  for (const error of errors) console.log('not caught', error);
  const played = [...faults.values()].reduce((sum, times) => sum + times, 0);
  console.log(
    `seed ${seed}: ${submitted} submitted, ${lost.length} lost, ${doubled.length} doubled, ${altered.length} altered, ` +
      `${refused} refused by the storage, ${asked} asked, ${played} faults, ${kills} kills, ${seconds} s`,
  );
}
