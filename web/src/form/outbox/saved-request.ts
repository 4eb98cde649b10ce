// How does a request stand in the form, as a draft of it would keep it?
import type { TaskRequest } from '../../generated/types.ts';
import { wallClockOf } from '../deadline/calendar.ts';

/** What the controls restore, each member by its control's first; what the request leaves out is left out there too. */
export function savedRequest(request: TaskRequest, contactIds: readonly number[] = []): Record<string, unknown> {
  const { deadline, categoryId, contactId, entityType, entityId, ...others } = request;
  const { responsibleId, isNotify, alertValue, ...rest } = others;
  const contacts = contactIds.length > 0 ? contactIds : contactId ? [contactId] : [];
  const given = Object.entries(rest as Record<string, unknown>);
  const texts = given.filter(([, value]) => value !== undefined && value !== null && value !== false);
  return {
    ...Object.fromEntries(texts.map(([name, value]) => [name, String(value)])),
    deadline: wallClockOf(deadline) ?? { date: '', time: '' },
    categoryId: { id: categoryId },
    contactId: { contacts: contacts.map((id) => ({ id })), text: '' },
    entityType: { type: entityType, id: entityId, text: '' },
    responsibleId: responsibleId ? { id: responsibleId } : { text: '' },
    isNotify: { of: responsibleId, value: isNotify ?? false },
    alertValue: alertValue ?? 0,
  };
}
