// Is a task of the portal what a request left there?
import type { Engine } from './engine.ts';
import type { Task } from './generated/types.ts';
import { inputOf, textOf } from './input.ts';

/** isStored on an engine; the interface Taskform documents it. */
export function makeIsStored(engine: Engine): (request: unknown, task: Task, contactId?: number) => boolean {
  return (request, task, contactId) => {
    const sent = contactId === undefined ? request : { ...Object(request), contactId };
    return engine.raw.isStored(engine.put(inputOf(task)), textOf(sent));
  };
}
