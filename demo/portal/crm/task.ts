// How a task is shown: echoed after it was made, read back, and in lists.

import { findListItem } from '../data/seed/list-items.ts';
import type { Task } from '../data/tasks.ts';
import type { JsonObject } from '../json/writer.ts';
import { writeFreshMoment, writeMoment, writeNotifiedMoment } from '../time/echo.ts';
import { showBareCategory, showCategory } from './category.ts';
import { showContactOfTask } from './contact.ts';
import { showPersonOf } from './person.ts';
import { showEntity } from './relation.ts';
import type { View } from './view.ts';

/** Where a task's moments come from, which decides how they are echoed (contract 2.5). */
export type Origin = 'stored' | 'fresh' | 'notified';

/** A task alone or in a list; only alone its category is counted (contract 2.4). */
export function showTask(task: Task, origin: Origin, place: 'alone' | 'list', view: View): JsonObject {
  const item = findListItem(task.categoryId);
  const writeCreated = origin === 'stored' ? writeMoment : writeFreshMoment;
  const writeDeadline = { stored: writeMoment, fresh: writeFreshMoment, notified: writeNotifiedMoment }[origin];
  return {
    createBy: showPersonOf(task.createBy, view),
    created: writeCreated(task.createOn, view.zone),
    contact: showContactOfTask(task.contactId, view),
    title: task.title,
    description: task.description ?? undefined,
    deadLine: writeDeadline(task.deadline, view.zone),
    alertValue: task.alertValue || undefined,
    responsible: showPersonOf(task.responsibleId, view),
    isClosed: task.isClosed || undefined,
    category: item && (place === 'alone' ? showCategory(item, view) : showBareCategory(item)),
    entity: showEntity(task.entityType, task.entityId),
    canEdit: true,
    id: task.id,
  };
}
