// How does the form of a peer send what it holds?

/** What every one of the forms holds: texts as they stand in the fields. */
export interface Values {
  title: string;
  description: string;
  date: string;
  time: string;
  responsibleId: string;
  categoryId: number;
  contactId: string;
  entityType: string;
  entityId: string;
  isNotify: boolean;
  alertValue: number;
}

/** Posts the task to the portal of the page. */
export async function send({ date, time, contactId, entityType, entityId, responsibleId, ...rest }: Values): Promise<void> {
  const body = {
    ...rest,
    deadline: time ? new Date(`${date}T${time}`).toISOString().replace(/\.\d+/, '') : date,
    ...(responsibleId && { responsibleId }),
    ...(contactId && { contactId: Number(contactId) }),
    ...(entityType && { entityType, entityId: Number(entityId) }),
  };
  await fetch('/api/2.0/crm/task', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}
