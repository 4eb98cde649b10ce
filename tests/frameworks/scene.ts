// What does every application of this folder show, and how does a test direct it?
import type { TaskCardElement } from 'taskform/task-card';
import type { TaskFormElement } from 'taskform/task-form';

/** What the application has to bind: attributes, properties and events of each kind. */
export interface State {
  isShown: boolean;
  portal: string;
  token: TaskFormElement['token'];
  locale: string;
  contactId: number;
  isDisabled: boolean;
  taskform: TaskFormElement['taskform'];
  task: TaskCardElement['task'];
}

/** What a test finds at `globalThis.application`. */
export interface Application {
  /** What the application heard, in order. */
  heard: string[];
  /** Changes the state, and with it what is shown. */
  update(change: Partial<State>): void;
  /** Takes the whole application off the page. */
  unmount(): void;
}
