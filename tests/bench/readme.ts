// How does the README come to say what a run found? Between two marks of it, a row for each budget, and why one is missed.
import { readFile, writeFile } from 'node:fs/promises';
import type { Line } from './budgets.ts';
import { type Report, summaryOf } from './report.ts';
import { megabytes, timeOf } from './tables.ts';

const file = new URL('../../README.md', import.meta.url);
export const begin = '<!-- ./dev bench --readme writes what follows -->';
export const end = '<!-- until here -->';

export async function writeReadme(report: Report, lines: readonly Line[]): Promise<void> {
  const readme = await readFile(file, 'utf8');
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no place for it between ${begin} and ${end}.`);
  await writeFile(file, `${readme.slice(0, from + begin.length)}\n\n${markdownOf(report, lines)}\n\n${readme.slice(to)}`);
}

/** The worse of two measurements stands for a budget in one place, as of ASCII and Cyrillic. */
export function markdownOf(report: Report, lines: readonly Line[]): string {
  const { versions, machine, rounds } = report;
  const worst = new Map<string, Line>();
  for (const line of lines) {
    const key = `${line.what}, ${line.place}`;
    const other = worst.get(key);
    const [worse, better] = other && other.part > line.part ? [other, line] : [line, other];
    // Not every measurement of a budget has a peer.
    worst.set(key, worse.best === '-' && better ? { ...worse, best: better.best } : worse);
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
    ...besideBudgets(report),
    ...(missed.size ? [`Why those are missed:\n\n${[...missed].map(([what, reason]) => `- ${cell(what)}: ${reason ?? 'not known yet.'}`).join('\n')}`] : []),
  ].join('\n\n');
}

/** What has no budget and has to be said as well. */
function besideBudgets(report: Report): string[] {
  const { scale = [], memory } = report;
  const said: string[] = [];
  const script = summaryOf(report, 'form-usable', 'Chromium', 'taskform-script');
  if (script) {
    said.push(
      `The form that is navigated to stands in the HTML of its page, and is typed into before its script has come; a page that leaves it to the script has one after ${script.ratio.toFixed(2)} x plain HTML.`,
    );
  }
  const [one, many] = [scale.find(({ tasks }) => tasks === 100), scale.at(-1)];
  if (one && many) {
    said.push(
      `${many.tasks.toLocaleString('en')} Tasks, as a stream of ${(many.tasks * 1.7e-6).toFixed(1)} GB: ${timeOf(many.nanoseconds)} for each, beside ${timeOf(one.nanoseconds)} in a list of ${one.tasks}; ` +
        `the process came from ${megabytes(many.resident.before)} to ${megabytes(many.resident.most)}.`,
    );
  }
  const held = memory?.held.taskform;
  if (memory && held) {
    said.push(
      `After ${memory.reads.toLocaleString('en')} reads the heap of JavaScript is ${Math.round((held.after.heap - held.before.heap) / 1024)} kB larger, the memory of the engine ${Math.round((held.after.wasm - held.before.wasm) / 1024)} kB.`,
    );
  }
  return said;
}

const cell = (text: string): string => text.replaceAll('<task-form>', '`<task-form>`').replaceAll('*', '\\*');
