// How do thousands of tasks get into the outbox, while the page stays awake?
import type { NewEntry } from './entry.ts';
import { OutboxError } from './outbox-error.ts';
import type { AddAllOptions, BatchItem, BatchSummary } from './outbox.ts';

/** So many go into one transaction. */
const partSize = 250;

/** What adding a batch needs. */
export interface BatchParts extends AddAllOptions {
  /** Makes an entry of an item; throws an OutboxError for a request with errors. */
  check: (item: BatchItem) => NewEntry;
  /** Makes entries durable, all or none. */
  keep: (entries: readonly NewEntry[]) => Promise<void>;
}

/** Adds items in parts, each of them durable before the next is begun. */
export async function addAll(
  items: readonly BatchItem[],
  { check, keep, onProgress, signal }: BatchParts,
): Promise<BatchSummary> {
  const summary: BatchSummary = { ids: [], refused: [] };
  for (let start = 0; start < items.length; start += partSize) {
    signal?.throwIfAborted();
    const part = items
      .slice(start, start + partSize)
      .map((item, index) => checked(item, start + index, check, summary));
    await keep(part.filter((entry) => entry !== undefined));
    summary.ids.push(...part.map((entry) => entry?.id));
    onProgress?.({ done: summary.ids.length, total: items.length });
  }
  return summary;
}

function checked(
  item: BatchItem,
  index: number,
  check: BatchParts['check'],
  { refused }: BatchSummary,
): NewEntry | undefined {
  try {
    return check(item);
  } catch (error) {
    if (!(error instanceof OutboxError)) throw error;
    refused.push({ index, issues: [...error.issues] });
    return undefined;
  }
}
