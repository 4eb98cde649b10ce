// What happens between a request that is right and its outcome: with which token, and once more with another one?
import type { GroupOutcome, NotCreated, Outcome } from '../../outcome.ts';
import type { Session } from './session.ts';

/**
 * Sends, and sends again with each new token that the page gives when the portal refuses one. Nothing was made by what
 * was refused (contract 1.1), so that sending again cannot make two.
 */
export async function carry<Ending extends Outcome | GroupOutcome>(
  send: (token: string) => Promise<Ending>,
  session: Session,
  signal: AbortSignal,
): Promise<Ending | NotCreated> {
  let token: string;
  try {
    token = await session.token();
  } catch {
    return { kind: 'unauthorized', mayExist: false };
  }
  for (;;) {
    const outcome = await send(token);
    if (outcome.kind !== 'unauthorized' || outcome.mayExist) return outcome;
    const renewed = await Promise.race([session.renew(token, true), aborted(signal)]);
    if (renewed === undefined || signal.aborted) return outcome;
    token = renewed;
  }
}

/** Ends when the person has called it off. */
export function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
