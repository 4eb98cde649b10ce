// How does the README come to say what a run found? Between two marks of it, a row for each budget, and why one is missed.
import { readFile, writeFile } from 'node:fs/promises';
import type { Line } from './budgets.ts';
import type { Report } from './report.ts';

const file = new URL('../../README.md', import.meta.url);
const begin = '<!-- ./dev bench --readme writes what follows -->';
const end = '<!-- until here -->';

export async function writeReadme(report: Report, lines: readonly Line[]): Promise<void> {
  const readme = await readFile(file, 'utf8');
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no place for it between ${begin} and ${end}.`);
  await writeFile(file, `${readme.slice(0, from + begin.length)}\n\n${markdownOf(report, lines)}\n\n${readme.slice(to)}`);
}

/** The worse of two measurements stands for a budget in one place, as of ASCII and Cyrillic. */
export function markdownOf({ versions, machine, rounds }: Report, lines: readonly Line[]): string {
  const worst = new Map<string, Line>();
  for (const line of lines) {
    const key = `${line.what}, ${line.place}`;
    if (line.part > (worst.get(key)?.part ?? -1)) worst.set(key, line);
  }
  const rows = [...worst.values()];
  const missed = new Map(rows.filter(({ part }) => part > 1).map(({ what, reason }) => [what, reason]));
  return [
    `${rows.filter(({ part }) => part <= 1).length} of ${rows.length} are met. ${rounds} rounds on ${machine}; ${Object.entries(versions).map((one) => one.join(' ')).join(', ')}.`,
    [
      '| what | where | at most | ours | | best peer of the run |',
      '|---|---|---|---|---|---|',
      ...rows.map(({ what, place, most, best, ours, part }) => `| ${cell(what)} | ${place} | ${most} | ${ours} | ${part <= 1 ? 'met' : '**missed**'} | ${cell(best)} |`),
    ].join('\n'),
    ...(missed.size ? [`Why those are missed:\n\n${[...missed].map(([what, reason]) => `- ${cell(what)}: ${reason ?? 'not known yet.'}`).join('\n')}`] : []),
  ].join('\n\n');
}

const cell = (text: string): string => text.replaceAll('<task-form>', '`<task-form>`').replaceAll('*', '\\*');
