// Which endpoints the sandbox portal has.

import { authentication } from './authentication.ts';
import { listCategories, readCategory } from './categories.ts';
import { contactsByPrefix, filterContacts, filterContactsSimply, readContact } from './contacts.ts';
import { createGroup } from './create-group.ts';
import { createTask } from './create-task.ts';
import { filterPeople, readPerson, readSelf, searchPeople, searchPeopleByQuery } from './people.ts';
import { casesByPrefix, opportunitiesByContact, opportunitiesByPrefix, readCase, readOpportunity } from './relations.ts';
import type { Route } from './route.ts';
import { readSettings } from './settings.ts';
import { filterTasks, readTask } from './tasks.ts';

const routes: readonly Route[] = [
  authentication,
  createTask, createGroup, readTask, filterTasks,
  listCategories, readCategory,
  readSelf, filterPeople, searchPeople, searchPeopleByQuery, readPerson,
  contactsByPrefix, filterContacts, filterContactsSimply, readContact,
  opportunitiesByPrefix, opportunitiesByContact, readOpportunity, casesByPrefix, readCase,
  readSettings,
];

const prefix = /^\/api\/2\.0\//i;

/** Whether a path belongs to the API. */
export function isApiPath(path: string): boolean {
  return prefix.test(path);
}

/** The route for a verb and a path, with what its pattern captures; `.json` at the end is ignored. */
export function findRoute(method: string, path: string): { route: Route; captures: string[] } | undefined {
  const name = path.replace(prefix, '').replace(/\.json$/i, '').replace(/\/$/, '');
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(name) : null;
    if (match) return { route, captures: match.slice(1).map(decode) };
  }
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
