// How is a report read? One table for each topic.
import type { Line } from './budgets.ts';
import { type Measurement, type Place, places, type Report } from './report.ts';
import { labelOf } from './roster.ts';
import type { Summary } from './statistics.ts';

export function tableOf(measurement: Measurement): string {
  const { topic, summary } = measurement;
  const shown = places.filter((place) => summary[place]);
  const candidates = [...new Set(shown.flatMap((place) => Object.keys(summary[place]!)))];
  const lines = candidates.map((name) => [labelOf(name), ...shown.map((place) => cell(summary, place, name))]);
  return `${topic.title} (x ${labelOf(topic.floor)})\n${columns([['', ...shown], ...lines])}`;
}

function cell(summary: Measurement['summary'], place: Place, name: string): string {
  const one = summary[place]?.[name];
  return one ? `${timeOf(one.median).padStart(9)} ${ratioOf(one)}` : '-';
}

/** The ratio and its quartiles. */
export const ratioOf = ({ ratio, low, high }: Summary): string =>
  `${ratio.toFixed(2).padStart(6)} (${low.toFixed(2)} to ${high.toFixed(2)})`;

export function timeOf(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(0)} ns`;
  if (nanoseconds < 1e6) return `${(nanoseconds / 1e3).toFixed(2)} us`;
  return `${(nanoseconds / 1e6).toFixed(1)} ms`;
}

export function memoryTableOf({ memory }: Report): string {
  if (!memory) return '';
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} kB`;
  const lines = Object.entries(memory.held).map(([name, { before, after }]) => [
    labelOf(name),
    `heap ${kilobytes(before.heap)} -> ${kilobytes(after.heap)}`,
    before.wasm ? `Wasm ${kilobytes(before.wasm)} -> ${kilobytes(after.wasm)}` : '',
  ]);
  return `memory held in Node before and after ${memory.reads} reads\n${columns(lines)}\n`;
}

export function scaleTableOf({ scale }: Report): string {
  if (!scale) return '';
  const lines = scale.map(({ as, tasks, nanoseconds, resident, wasm }) => [
    `${tasks.toLocaleString('en')} as ${as}`,
    `${timeOf(nanoseconds)} each`,
    `process ${megabytes(resident.before)} -> ${megabytes(resident.most)}`,
    `engine ${megabytes(wasm)}`,
  ]);
  return `readTasks in Node: one Task among many, the process before and at the most, the engine that reads\n${columns(lines)}\n`;
}

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** Every budget, met or missed. */
export function budgetTableOf(lines: readonly Line[]): string {
  const head = ['budget', 'measured as', 'where', 'at most', 'best peer here', 'ours', ''];
  return columns([head, ...lines.map(({ what, topic, place, most, best, ours, part }) => [what, topic, place, most, best, ours, part <= 1 ? 'met' : 'missed'])]);
}

/** Columns as wide as what is in them. */
export function columns(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]!.map((_, index) => Math.max(...lines.map((line) => line[index]!.length)));
  return lines.map((line) => `  ${line.map((text, index) => text.padEnd(widths[index]!)).join('  ').trimEnd()}`).join('\n');
}
