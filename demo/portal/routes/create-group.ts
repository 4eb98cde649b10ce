// How the same task is made for several contacts, with the pitfalls of contract 6.

import { bindContacts, bindTask } from '../binding/task-parameters.ts';
import { showTask } from '../crm/task.ts';
import { findListItem } from '../data/seed/list-items.ts';
import { notFound } from '../errors.ts';
import { checkEntityType, originOf, saveTask } from './create-task.ts';
import type { Route } from './route.ts';

/** POST crm/contact/task/group. */
export const createGroup: Route = {
  method: 'POST',
  path: /^crm\/contact\/task\/group$/i,
  isCreate: true,
  prepare({ sources, view, caller }) {
    const parameters = bindTask(sources, view.zone, bindContacts);
    return () => {
      checkEntityType(parameters);
      const tasks = parameters.contactIds.map((contactId) => saveTask(parameters, contactId, caller, view));
      // Only the notifier looks the category up, when everything is saved already.
      if (parameters.isNotify && parameters.categoryId > 0 && !findListItem(parameters.categoryId)) throw notFound();
      const response = tasks.map((task) => showTask(task, originOf(parameters), 'list', view));
      return { response, count: response.length };
    };
  },
};
