// What was measured, where, and when?
import type { Held, Scale } from './in-node.ts';
import type { Samples } from './measure.ts';
import type { SizeRow } from './sizes.ts';
import { type Summary, summarize } from './statistics.ts';
import type { Topic } from './topics.ts';

export const places = ['Node', 'Chromium', 'native'] as const;
export type Place = (typeof places)[number];

export interface Measurement {
  topic: Topic;
  samples: Partial<Record<Place, Samples>>;
  summary: Partial<Record<Place, Record<string, Summary>>>;
}

export interface Report {
  when: string;
  machine: string;
  /** Load of the machine before the start: above a half, others were at work. */
  load: number;
  versions: Record<string, string>;
  rounds: number;
  tasks: number;
  measurements: Measurement[];
  sizes?: SizeRow[];
  scale?: Scale[];
  memory?: { reads: number; held: Record<string, Held> };
}

/** Adds what one place says on a topic. */
export function note(report: Report, topic: Topic, place: Place, samples: Samples): void {
  let measurement = report.measurements.find((one) => one.topic.name === topic.name);
  if (!measurement) report.measurements.push((measurement = { topic, samples: {}, summary: {} }));
  measurement.samples[place] = samples;
  measurement.summary[place] = summarize(samples, topic.floor);
}

/** What one candidate took, if it was measured there. */
export const summaryOf = (report: Report, topic: string, place: Place, name: string): Summary | undefined =>
  report.measurements.find((one) => one.topic.name === topic)?.summary[place]?.[name];
