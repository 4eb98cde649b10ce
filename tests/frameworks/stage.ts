// What is the same in every application of this folder, whichever framework draws it?
import type { Application, State } from './scene.ts';

export const heard: string[] = [];

/** Writes down that an event arrived, with what it says. */
export function hear(event: Event): void {
  const { request, task } = event as Event & { request?: { title?: string }; task?: { title: string | null } };
  heard.push(`${event.type}: ${task ? task.title : (request?.title ?? '')}`);
}

/** The state with which each begins; what the page's own address says is taken over. */
export function firstState(taskform: State['taskform']): State {
  return {
    isShown: true,
    portal: `${location.origin}/`,
    token: async () => (await (await fetch('/token')).text()),
    locale: 'en',
    contactId: 504,
    isDisabled: false,
    taskform,
    task: undefined,
  };
}

/** Lets the test direct the application. */
export function offer(application: Application): void {
  Object.assign(globalThis, { application });
}
