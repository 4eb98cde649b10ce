// How is what became of an entry said as the outcome of a task that was sent without the outbox?
import type { Task } from '../../generated/types.ts';
import type { Entry } from '../../outbox/outbox.ts';
import type { Created, GroupCreated } from '../../outcome.ts';
import type { Ending } from '../state/submission.ts';

/** The portal has it. */
export function createdOutcome(entry: Entry, tasks: readonly [Task, ...Task[]]): Created | GroupCreated {
  const { status } = entry.outcome ?? {};
  const said = { kind: 'created', mayExist: true, warnings: [], ...(status !== undefined && { status }) } as const;
  if (tasks.length > 1) return { ...said, tasks: [...tasks], missing: [], warnings: [] };
  return { ...said, task: tasks[0], warnings: [] };
}

/** The portal has it not, and will not have it as it is. */
export function refusedOutcome({ outcome }: Entry): Exclude<Ending, { kind: 'created' }> {
  const { kind = 'rejected', status, message, failure, issues } = outcome ?? {};
  const said = {
    kind,
    mayExist: false,
    ...(status !== undefined && { status }),
    ...(message !== undefined && { message }),
    ...(failure !== undefined && { failure }),
    ...(issues && { issues: [...issues] }),
  };
  // What is refused is never created.
  return said as Exclude<Ending, { kind: 'created' }>;
}
