// How is a report read by a person?
import type { Report } from './run.ts';

/** Prints a report; its last line says it all. */
export function print(report: Report): void {
  const { seed, submitted, refused, lost, doubled, altered, asked, kills, faults, errors, seconds } = report;
  const timesOf = (reason: string): number => asked.filter((other) => other === reason).length;
  const reasons = new Map(asked.map((reason) => [`asked: ${reason}`, timesOf(reason)]));
  for (const [name, times] of [...byCount(faults), ...byCount(reasons)]) console.log(`${times}`.padStart(6), name);
  const troubles = { lost, doubled, altered, 'not caught': errors };
  for (const [name, all] of Object.entries(troubles)) for (const one of all) console.log(name, JSON.stringify(one));
  const played = [...faults.values()].reduce((sum, times) => sum + times, 0);
  const [well, rest] = [
    `${submitted} submitted, ${lost.length} lost, ${doubled.length} doubled, ${altered.length} altered`,
    `${refused} refused by the storage, ${asked.length} asked, ${played} faults, ${kills} kills, ${seconds} s`,
  ];
  console.log(`seed ${seed}: ${well}, ${rest}`);
}

function byCount(counts: Map<string, number>): [string, number][] {
  return [...counts].sort(([, a], [, b]) => b - a);
}
