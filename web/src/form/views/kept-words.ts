// What is said of a task that the outbox has, and for which the form does not wait?
import type { Language } from '../../locales/language.ts';
import type { MessageKey } from '../../locales/messages.ts';
import type { Kept, KeptBecause } from '../state/submission.ts';

const why: Readonly<Record<KeptBecause, readonly MessageKey[]>> = {
  unreachable: ['outcome.offline'],
  unavailable: ['outcome.unavailable'],
  unreadable: ['outcome.failure.network'],
  unauthorized: ['outcome.unauthorized', 'outbox.keptUnauthorized'],
  uncertain: ['outcome.uncertain'],
  cancelled: ['outbox.keptCancelled'],
  paused: ['outbox.paused'],
  slow: [],
};

/** One sentence in large, and what else there is to know. */
export function keptWords({ because }: Kept, { text }: Language): { heading: string; details: string[] } {
  const heading = text(because === 'uncertain' ? 'outbox.keptUncertain' : 'outbox.kept');
  return { heading, details: why[because].map((key) => text(key)) };
}
