// Are the budgets of the design met in this run?
import { type Place, type Report, summaryOf } from './report.ts';
import { labelOf, peerNames } from './roster.ts';
import { columns, timeOf } from './tables.ts';

interface Budget {
  readonly what: string;
  readonly topics: readonly string[];
  /** The most that ours may be, by place; of the floor, or of time. */
  readonly most: Partial<Record<Place, number>>;
  /** Nanoseconds in one of the most; without it they are multiples of the floor. */
  readonly unit?: number;
  /** The candidate that ours is a multiple of, where that is not the topic's floor; it may be missing. */
  readonly of?: string;
}

const both = (most: number): Budget['most'] => ({ Node: most, Chromium: most });

const budgets: readonly Budget[] = [
  { what: 'response bytes -> verdict, of JSON.parse', topics: ['verdict-ascii', 'verdict-cyrillic'], most: both(0.45) },
  { what: 'the same, 12 members read', topics: ['read-12-ascii', 'read-12-cyrillic'], most: { Node: 0.6, Chromium: 0.65 } },
  { what: 'the same, every member', topics: ['read-all-ascii', 'read-all-cyrillic'], most: both(1.1) },
  { what: '10,000 Tasks, of JSON.parse', topics: ['array', 'ndjson'], most: both(0.35) },
  { what: 'request -> verdict and body, of stringify + encode', topics: ['body'], most: both(1.3) },
  { what: 'four errors with path and message', topics: ['four-errors'], most: both(3), unit: 1e3 },
  { what: 'one field on a key press', topics: ['key', 'key-beside'], most: both(300), unit: 1 },
  { what: 'key to screen, of plain HTML', topics: ['form-key', 'form-verdict'], most: { Chromium: 1.3 } },
  { what: 'navigation to usable form, of plain HTML', topics: ['form-usable'], most: { Chromium: 1.3 } },
  { what: 'import to first verdict', topics: ['cold-start'], most: { Node: 15, Chromium: 20 }, unit: 1e6 },
  // As a multiple of raw Glaze's time: 0.8 of its speed.
  { what: 'native: bytes -> checked Task, of raw Glaze', topics: ['native-ascii', 'native-cyrillic'], most: { native: 1.25 } },
  { what: 'the same, of simdjson', topics: ['native-ascii', 'native-cyrillic'], most: { native: 2 }, of: 'simdjson DOM' },
];

const elsewhere = ['bytes over the wire: ./dev size'];

/** The table of the design's section 6, as far as it is measured here. */
export function budgetTableOf(report: Report): string {
  const lines = budgets.flatMap((budget) =>
    budget.topics.flatMap((topic) =>
      Object.entries(budget.most).flatMap(([place, most]) => line(report, budget, topic, place as Place, most)),
    ),
  );
  const head = ['budget', 'measured as', 'where', 'at most', 'best peer here', 'ours', ''];
  return `${columns([head, ...lines])}\n${elsewhere.map((sentence) => `  ${sentence}`).join('\n')}`;
}

function line(report: Report, { what, unit, of }: Budget, topic: string, place: Place, most: number): string[][] {
  const base = of === undefined ? 1 : summaryOf(report, topic, place, of)?.ratio;
  if (base === undefined) return [];
  const valueOf = (name: string) => {
    const summary = summaryOf(report, topic, place, name);
    return summary && (unit ? summary.median / unit : summary.ratio / base);
  };
  const ours = valueOf('taskform');
  if (ours === undefined) return [];
  const shown = (value: number) => (unit ? timeOf(value * unit) : `${value.toFixed(2)} x`);
  return [[what, topic, place, shown(most), bestPeer(valueOf, shown), shown(ours), ours <= most ? 'met' : 'missed']];
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
