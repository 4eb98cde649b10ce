// What does one import register? <task-form> and <task-card>, unless a page has elements of these names already.
import type { TaskCardElement } from './card/task-card-element.ts';
import { TaskFormElement } from './form/task-form-element.ts';

register('task-form', TaskFormElement);
// The card comes after the form: a page that shows a task to type into need not wait for it.
void import('./card/task-card-element.ts').then(({ TaskCardElement }) => register('task-card', TaskCardElement));

/** A second copy of the package leaves the first one's elements alone; so does a server, which has none. */
function register(name: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry || registry.get(name)) return;
  try {
    registry.define(name, element);
  } catch {
    // The page registered the class by a name of its own.
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'task-form': TaskFormElement;
    'task-card': TaskCardElement;
  }
}
