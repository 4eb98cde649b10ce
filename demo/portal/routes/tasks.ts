// How tasks are read back: one by its id, or a list by what it must match.

import { bind } from '../binding/bind.ts';
import { emptyGuid, readBoolean, readGuid, readInt32 } from '../binding/convert.ts';
import { showTask } from '../crm/task.ts';
import { displayNameOf, findContact } from '../data/seed/contacts.ts';
import { findPerson } from '../data/seed/people.ts';
import { entityTypes, type Task } from '../data/tasks.ts';
import { notFound, outOfExpectedRange } from '../errors.ts';
import { one } from '../http/answer.ts';
import { readDeadline } from '../time/deadline.ts';
import { type Listing, page } from './listing.ts';
import { type Call, get, type Route } from './route.ts';
import { hasAllWords } from './search.ts';

/** GET crm/task/{id}. */
export const readTask = get(/^crm\/task\/(\d+)$/i, ({ view, captures }) => {
  const id = readInt32(captures[0]);
  if (id <= 0) throw outOfExpectedRange();
  const task = view.tasks.find(id);
  if (!task) throw notFound();
  return one(showTask(task, 'stored', 'alone', view));
});

/** GET crm/task/filter. */
export const filterTasks: Route = {
  method: 'GET',
  path: /^crm\/task\/filter$/i,
  prepare(call) {
    const wanted = bindFilter(call);
    return () => {
      const tasks = call.view.tasks.all().filter(wanted).toSorted(orderOf(call.listing));
      return page(tasks.map((task) => showTask(task, 'stored', 'list', call.view)), call.listing);
    };
  },
};

function bindFilter({ sources, view, listing }: Call): (task: Task) => boolean {
  const moment = (text: string): bigint | undefined => readDeadline(text, view.zone);
  const responsibleId = bind(sources, 'responsibleid', readGuid, () => emptyGuid);
  const categoryId = bind(sources, 'categoryid', readInt32, () => 0);
  const isClosed = bind<boolean | undefined>(sources, 'isClosed', readBoolean, () => undefined);
  const from = bind(sources, 'fromDate', moment, () => undefined);
  const to = bind(sources, 'toDate', moment, () => undefined);
  const entityType = bind(sources, 'entityType', (text) => text.toLowerCase(), () => '');
  const entityId = bind(sources, 'entityid', readInt32, () => 0);
  if (!['', 'contact', 'opportunity', 'case'].includes(entityType)) throw outOfExpectedRange();
  return (task) => (responsibleId === emptyGuid || task.responsibleId === responsibleId)
    && (categoryId <= 0 || task.categoryId === categoryId)
    && (isClosed === undefined || task.isClosed === isClosed)
    && (from === undefined || task.deadline >= from)
    && (to === undefined || task.deadline <= to)
    && (entityId <= 0 || belongsTo(task, entityType, entityId))
    && hasAllWords(`${task.title}\n${task.description ?? ''}`, listing.filterValue);
}

function belongsTo(task: Task, entityType: string, entityId: number): boolean {
  if (entityType === 'contact') return task.contactId === entityId;
  if (entityType === '') return true;
  return task.entityId === entityId && task.entityType === entityTypes[entityType === 'case' ? 'case' : 'opportunity'];
}

type Order = (a: Task, b: Task) => number;

/** Open tasks first, then by the wished member, then by deadline and title. */
function orderOf({ sortBy, descending }: Listing): Order {
  const direction = descending ? -1 : 1;
  const wished = orders[sortBy.toLowerCase()];
  return (a, b) => Number(a.isClosed) - Number(b.isClosed) || (wished ? direction * wished(a, b) : 0)
    || byDeadline(a, b) || byTitle(a, b);
}

const byDeadline: Order = (a, b) => (a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0);
const byTitle: Order = (a, b) => a.title.localeCompare(b.title);

const orders: Record<string, Order | undefined> = {
  deadline: byDeadline,
  title: byTitle,
  category: (a, b) => a.categoryId - b.categoryId,
  contactmanager: (a, b) => lastNameOf(a).localeCompare(lastNameOf(b)),
  contact: (a, b) => contactNameOf(a).localeCompare(contactNameOf(b)),
};

// Tasks without a name come last, as NULL does in the portal's query.
const last = '\uFFFF';

function lastNameOf(task: Task): string {
  return findPerson(task.responsibleId)?.lastName ?? last;
}

function contactNameOf(task: Task): string {
  const contact = findContact(task.contactId);
  return contact ? displayNameOf(contact) : last;
}
