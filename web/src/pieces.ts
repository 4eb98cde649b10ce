// In which pieces is a long input given to the engine?
import { bytesOf, textOf } from './input.ts';

/** How much is fed at once: enough that a call costs nothing beside the work, little enough to lie in memory. */
const pieceSize = 0x100000;

/** Text or bytes that come in pieces, or tasks one by one. */
export type TasksSource = AsyncIterable<unknown> | Iterable<unknown> | ReadableStream<unknown>;

/** Says whether a value brings its pieces by itself. Text is whole, and so are bytes. */
export function isSource(value: unknown): value is TasksSource {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false;
  try {
    return Symbol.asyncIterator in value || Symbol.iterator in value || 'getReader' in value;
  } catch {
    // A revoked proxy.
    return false;
  }
}

/** An input cut into pieces of bounded size; a pair of surrogates is never cut. */
export function* piecesOf(input: string | Uint8Array): Generator<string | Uint8Array, void> {
  for (let start = 0, end = 0; start < input.length; start = end) {
    end = start + pieceSize;
    if (typeof input !== 'string') {
      yield input.subarray(start, end);
    } else {
      if (endsInHalfPair(input.slice(start, end)) && end < input.length) --end;
      yield input.slice(start, end);
    }
  }
}

/** All pieces of a source as text and bytes. An object among them is a task of its own, on a line of its own. */
export async function* piecesOfSource(source: TasksSource): AsyncGenerator<string | Uint8Array, void> {
  let held = '';
  for await (const part of partsOf(source)) {
    let input = typeof part === 'string' ? part : (bytesOf(part) ?? `${textOf(part)}\n`);
    if (typeof input === 'string') {
      input = held + input;
      held = endsInHalfPair(input) ? input.slice(-1) : '';
      input = held ? input.slice(0, -1) : input;
    } else if (held) {
      yield held;
      held = '';
    }
    yield* piecesOf(input);
  }
  if (held) yield held;
}

async function* partsOf(source: TasksSource): AsyncGenerator<unknown, void> {
  if (Symbol.asyncIterator in source || Symbol.iterator in source) return yield* source;
  // Not every browser can iterate over a stream.
  const reader = (source as ReadableStream<unknown>).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

function endsInHalfPair(text: string): boolean {
  return /[\ud800-\udbff]$/.test(text.slice(-1));
}
