// How does a person submit a task, in tabs that may end before they say that they have it?
import { setImmediate } from 'node:timers/promises';
import type { Submission } from './tasks.ts';
import type { World } from './world.ts';

/** So long a tab may take to say whether it has a task. */
const longestAnswer = 20_000;

/** Submits a task. Says whether the outbox took it: what it refused is not submitted. */
export async function submit(world: World, task: Submission): Promise<boolean> {
  world.tasks.set(task.id, task);
  let isUnheard = false;
  for (;;) {
    const answer = await ask(world, task);
    if (answer === 'kept') return true;
    if (answer === 'invalid') throw new Error(`This is a task that the portal takes: ${JSON.stringify(task.request)}`);
    // Where a tab ended without a word the task may be kept already: it is submitted again, by the same id.
    if (answer !== undefined && !isUnheard) return false;
    isUnheard = true;
    await setImmediate();
  }
}

/** The outbox's answer; undefined when its tab has ended before it gave one. */
async function ask(world: World, { id, request, contactIds }: Submission): Promise<string | undefined> {
  const late = Promise.withResolvers<never>();
  const sentence = `The outbox does not say whether it has ${id}.`;
  const timer = setTimeout(() => late.reject(new Error(sentence)), longestAnswer);
  try {
    const given = { id, request, contactIds };
    const answer = world.tab().then((tab) => tab.evaluate<string>(`add(${JSON.stringify(given)})`));
    return await Promise.race([answer.catch(() => undefined), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
