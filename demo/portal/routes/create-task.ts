// How one task is made: the checks in their order, the insert, and the echo (contract 1.1).

import { bindContact, bindTask, type TaskParameters } from '../binding/task-parameters.ts';
import { showTask } from '../crm/task.ts';
import type { View } from '../crm/view.ts';
import { findListItem } from '../data/seed/list-items.ts';
import { findPerson, type Person } from '../data/seed/people.ts';
import { entityTypes, type Task } from '../data/tasks.ts';
import { notFound, outOfExpectedRange } from '../errors.ts';
import { one } from '../http/answer.ts';
import { earliest } from '../time/ticks.ts';
import type { Route } from './route.ts';

/** POST crm/task. */
export const createTask: Route = {
  method: 'POST',
  path: /^crm\/task$/i,
  isCreate: true,
  prepare({ sources, view, caller }) {
    const parameters = bindTask(sources, view.zone, bindContact);
    return () => {
      checkEntityType(parameters);
      if (parameters.categoryId <= 0) throw outOfExpectedRange();
      if (!findListItem(parameters.categoryId)) throw notFound('Category is not found');
      const task = saveTask(parameters, parameters.contactIds[0], caller, view);
      return one(showTask(task, originOf(parameters), 'alone', view));
    };
  },
};

/** Refuses an entityType that is neither absent nor one of the two words, in any letter case. */
export function checkEntityType({ entityType }: TaskParameters): void {
  if (entityType && !/^(?:opportunity|case)$/i.test(entityType)) throw outOfExpectedRange();
}

/** Stores a task and gives it back as it is in memory, undamaged. */
export function saveTask(parameters: TaskParameters, contactId: number, caller: Person, view: View): Task {
  const { title, description, deadline, responsibleId, categoryId, entityId, alertValue } = parameters;
  if (!title || deadline === earliest || categoryId <= 0) throw outOfExpectedRange();
  const task = {
    title, description, deadline, responsibleId, contactId, entityId, categoryId, alertValue,
    entityType: entityTypeOf(parameters.entityType, view.culture ?? caller.culture),
    isClosed: false,
    createOn: view.now,
    createBy: caller.id,
  };
  return { ...task, id: view.tasks.insert(task) };
}

/** The number of an entityType. The caller's culture lowers its letters, and Turkish loses OPPORTUNITY (contract 1.7). */
function entityTypeOf(word: string | null, culture: string): number {
  const lower = (word ?? '').toLocaleLowerCase(culture);
  if (lower === 'opportunity') return entityTypes.opportunity;
  return lower === 'case' ? entityTypes.case : entityTypes.any;
}

/** Whether the notifier has had the task in its hands, which changes how its deadline is echoed (contract 2.5). */
export function originOf({ isNotify, responsibleId }: TaskParameters): 'fresh' | 'notified' {
  return isNotify && findPerson(responsibleId) ? 'notified' : 'fresh';
}
