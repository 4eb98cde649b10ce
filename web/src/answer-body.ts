// What arrived of an answer's body, when it may be cut short or never end?
import { enough } from './bounds.ts';
import { join } from './bytes-of-text.ts';
import type { Progress } from './transport.ts';

/**
 * The bytes that arrived. A line that breaks ends the body: the engine sees by itself that it is cut short, and still
 * learns what the status says. Rejects only when the caller ended the line.
 */
export async function readAnswer(
  response: Response,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  const total = Number(response.headers.get('content-length') ?? 0) || 0;
  let loaded = 0;
  try {
    while (loaded < enough) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      loaded += value.length;
      onProgress({ phase: 'receiving', loaded, total });
    }
    await reader.cancel();
  } catch (error) {
    if (signal.aborted) throw error;
  }
  return join(parts);
}
