// What do the samples of some rounds say?
import type { Samples } from './measure.ts';

export interface Summary {
  /** Nanoseconds for one time: the median of the rounds. */
  median: number;
  /** The median of what each round says, as a multiple of the floor in the same round; its quartiles. */
  ratio: number;
  low: number;
  high: number;
}

export function summarize(samples: Samples, floor: string): Record<string, Summary> {
  const base = samples[floor];
  if (!base) throw new Error(`${floor} was not measured.`);
  return Object.fromEntries(
    Object.entries(samples).map(([name, own]) => {
      const ratios = own.map((sample, round) => sample / base[round]!);
      return [name, { median: quantile(own, 0.5), ratio: quantile(ratios, 0.5), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) }];
    }),
  );
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = part * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
}
