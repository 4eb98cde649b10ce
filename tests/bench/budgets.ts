// Are the budgets of the design met in this run?
import { type Place, type Report, summaryOf } from './report.ts';
import { labelOf, peerNames } from './roster.ts';
import { bytesOf } from './sizes.ts';
import { timeOf } from './tables.ts';

interface Budget {
  readonly what: string;
  readonly topics: readonly string[];
  /** The most that ours may be, by place; of the floor, or of time. */
  readonly most: Partial<Record<Place, number>>;
  /** Nanoseconds in one of the most; without it they are multiples of the floor. */
  readonly unit?: number;
  /** The candidate that ours is a multiple of, where that is not the topic's floor; it may be missing. */
  readonly of?: string;
  /** Why it is missed, where it is. */
  readonly reason?: string;
}

/** What a budget says of one measurement in one place. */
export interface Line {
  readonly what: string;
  readonly topic: string;
  readonly place: string;
  readonly most: string;
  readonly best: string;
  readonly ours: string;
  /** Ours as a part of the most. */
  readonly part: number;
  readonly reason: string | undefined;
}

const both = (most: number): Budget['most'] => ({ Node: most, Chromium: most });

const budgets: readonly Budget[] = [
  {
    what: 'response bytes to verdict, of JSON.parse',
    topics: ['verdict-ascii', 'verdict-cyrillic'],
    most: both(0.45),
    reason: 'the bytes are copied into the engine, and all of them are looked at.',
  },
  {
    what: 'response to verdict and 12 members read, of JSON.parse',
    topics: ['read-12-ascii', 'read-12-cyrillic'],
    most: { Node: 0.6, Chromium: 0.65 },
    reason: 'all members become values of JavaScript at once, not the twelve alone.',
  },
  {
    what: 'response to verdict and every member read, of JSON.parse',
    topics: ['read-all-ascii', 'read-all-cyrillic'],
    most: both(1.1),
    reason: 'one pass over the text, then a slice for each text in it.',
  },
  { what: '10,000 Tasks, a verdict for each, of JSON.parse', topics: ['array', 'ndjson'], most: both(0.35), reason: 'the pass over the text, with the rules of its dates and GUIDs, is what it costs; no copy is left to leave out.' },
  {
    what: 'request to verdict and body, of JSON.stringify and encoding',
    topics: ['body'],
    most: both(1.3),
    reason: 'JSON.stringify and bytes of their own are the floor already; that they are read and judged before comes on top.',
  },
  { what: 'four errors with path and message', topics: ['four-errors'], most: both(3), unit: 1e3, reason: 'the request is written down as JSON text before it crosses, and each issue is made twice: in the engine, and as an object.' },
  { what: 'one field on a key press', topics: ['key', 'key-beside'], most: both(300), unit: 1, reason: 'the text crosses into the engine unit by unit, whatever the rule costs.' },
  {
    what: 'key to screen, of plain HTML',
    topics: ['form-key', 'form-verdict'],
    most: { Chromium: 1.3 },
    reason: 'each key goes through the engine, which judges the whole request, and is told to the page, the draft and an outer form.',
  },
  {
    what: 'navigation to usable form, of plain HTML',
    topics: ['form-usable'],
    most: { Chromium: 1.3 },
    reason: 'the form stands in the HTML, and the browser waits for its styles.',
  },
  {
    what: 'import to first verdict',
    topics: ['cold-start'],
    most: { Node: 15, Chromium: 20 },
    unit: 1e6,
    reason: 'the WebAssembly has to be fetched and compiled before it can judge.',
  },
  {
    // As a multiple of raw Glaze's time: 0.8 of its speed.
    what: 'native: bytes to checked Task, of raw Glaze',
    topics: ['native-ascii', 'native-cyrillic'],
    most: { native: 1.25 },
    reason: 'Glaze alone checks no rules; the places of the values are found first, and copied into the struct then.',
  },
  {
    what: 'native: bytes to checked Task, of simdjson',
    topics: ['native-ascii', 'native-cyrillic'],
    most: { native: 2 },
    of: 'simdjson DOM',
    reason: 'simdjson leaves a document of numbers and slices, we fill and check a Task.',
  },
];

/** The table of the design's section 6, as far as this run measured it. */
export const linesOf = (report: Report): Line[] => [
  ...budgets.flatMap((budget) =>
    budget.topics.flatMap((topic) => Object.entries(budget.most).flatMap(([place, most]) => lineOf(report, budget, topic, place as Place, most))),
  ),
  ...(report.sizes ?? []).map(({ what, budget, ours, best, reason }) => ({
    what,
    topic: 'size',
    place: 'wire',
    most: bytesOf(budget),
    best: `${bytesOf(best.bytes)} ${best.name}`,
    ours: bytesOf(ours),
    part: ours / budget,
    reason,
  })),
];

function lineOf(report: Report, { what, unit, of, reason }: Budget, topic: string, place: Place, most: number): Line[] {
  const base = of === undefined ? 1 : summaryOf(report, topic, place, of)?.ratio;
  if (base === undefined) return [];
  const valueOf = (name: string) => {
    const summary = summaryOf(report, topic, place, name);
    return summary && (unit ? summary.median / unit : summary.ratio / base);
  };
  const ours = valueOf('taskform');
  if (ours === undefined) return [];
  const shown = (value: number) => (unit ? timeOf(value * unit) : `${value.toFixed(2)} x`);
  return [{ what, topic, place, most: shown(most), best: bestPeer(valueOf, shown), ours: shown(ours), part: ours / most, reason }];
}

function bestPeer(valueOf: (name: string) => number | undefined, shown: (value: number) => string): string {
  const peers = peerNames.flatMap((name) => {
    const value = valueOf(name);
    return value === undefined ? [] : [{ name, value }];
  });
  if (!peers.length) return '-';
  const best = peers.reduce((least, peer) => (peer.value < least.value ? peer : least));
  return `${shown(best.value)} ${labelOf(best.name)}`;
}
