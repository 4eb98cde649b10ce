// What is the work done on? The same texts and objects for every candidate, made anew from nothing but code.
import type { TaskRequest } from '../../web/dist/index.js';

export interface Inputs {
  /** Answers of the portal, all different, in bytes: every member is there, written as the portal writes it. */
  ascii: Uint8Array[];
  cyrillic: Uint8Array[];
  requests: TaskRequest[];
  /** Requests with four errors each, at wrongPaths. */
  wrongRequests: object[];
  /** A title as it grows under the keys; the first is wrong. */
  titles: string[];
  /** Many Tasks as an array and as NDJSON; those at refused are wrong. */
  array: Uint8Array;
  lines: Uint8Array;
  tasks: number;
  refused: number[];
}

export const wrongPaths = ['/categoryId', '/deadline', '/responsibleId', '/title'];

const encoder = new TextEncoder();
const different = 16;

interface Words {
  person: string;
  position: string;
  contact: string;
  title: string;
  description: string;
  category: string;
  entity: string;
  currency: string;
}

const english: Words = {
  person: 'Mike Zanyatski',
  position: 'Manager',
  contact: 'Tadjeddine Bachir',
  title: 'Send a commercial offer',
  description: 'Agreed to meet at lunch and discuss the client commercial offer',
  category: 'Appointment',
  entity: 'Household appliances internet shop',
  currency: 'Euro',
};

const russian: Words = {
  person: 'Михаил Заняцкий',
  position: 'Руководитель отдела',
  contact: 'Таджеддин Башир Ахмедович',
  title: 'Отправить коммерческое предложение',
  description: 'Договорились встретиться за обедом и обсудить коммерческое предложение для клиента',
  category: 'Деловая встреча',
  entity: 'Интернет-магазин бытовой техники',
  currency: 'Российский рубль',
};

const guid = (index: number) => `293bb997-28d8-4be0-8547-6eb50add${(0x1000 + index).toString(16)}`;

const personOf = (words: Words, index: number) => ({
  id: guid(index),
  displayName: `${words.person} ${index}`,
  title: words.position,
  avatarSmall: '/skins/default/images/default_user_photo_size_32-32.png',
  profileUrl: 'https://portal.example.com/Products/People/Profile.aspx?user=mike.zanyatski',
});

const emailOf = (index: number) => ({ id: 9000 + index, infoType: 1, category: 0, data: 'support@example.com', categoryName: 'Home', isPrimary: true });

const contactOf = (words: Words, index: number) => ({
  email: emailOf(index),
  smallFotoUrl: `/Products/CRM/HttpHandlers/filehandler.ashx?action=contactphotoulr&cid=${index}&isc=False&ps=1`,
  mediumFotoUrl: `/Products/CRM/HttpHandlers/filehandler.ashx?action=contactphotoulr&cid=${index}&isc=False&ps=2`,
  displayName: words.contact,
  isCompany: false,
  isPrivate: false,
  isShared: true,
  shareType: 1,
  currency: { title: words.currency, symbol: 'E', abbreviation: 'EUR', cultureName: 'EU', isConvertable: true, isBasic: true },
  canEdit: true,
  canDelete: true,
  id: 500 + index,
});

const taskOf = (words: Words, index: number) => ({
  createBy: personOf(words, index % 8),
  created: '2020-12-16T05:11:54.3573531+02:00',
  contact: contactOf(words, index),
  title: `${words.title} ${index}`,
  description: words.description,
  deadLine: '2020-12-16T10:00:00.0000000+02:00',
  alertValue: 1440,
  responsible: personOf(words, (index + 1) % 8),
  isClosed: false,
  category: {
    relativeItemsCount: 1,
    imagePath: '/Products/CRM/App_Themes/default/images/task_category_meeting.png',
    title: words.category,
    description: '',
    color: '',
    sortOrder: 8,
    id: 30,
  },
  entity: { entityType: 'opportunity', entityId: 123_445, entityTitle: words.entity },
  canEdit: true,
  id: 1234 + index,
});

/** The portal escapes every slash. */
const written = (value: unknown) => JSON.stringify(value).replaceAll('/', '\\/');

const answerOf = (task: unknown) => encoder.encode(written({ count: 1, status: 0, statusCode: 201, response: task }));

const requestOf = (index: number): TaskRequest => ({
  title: `${english.title} ${index}`,
  description: english.description,
  deadline: '2099-12-16T10:00:00+02:00',
  responsibleId: guid(index),
  categoryId: 30,
  contactId: 500 + index,
  entityType: 'opportunity',
  entityId: 123_445,
  isNotify: true,
  alertValue: 1440,
});

const wrongRequestOf = (index: number) => ({ ...requestOf(index), title: ' ', deadline: 'tomorrow', responsibleId: 'mike', categoryId: -index });

/** One Task in a thousand is wrong, so that a verdict for each is more than a count. */
const manyTasks = (count: number) =>
  Array.from({ length: count }, (_, index) => written({ ...taskOf(english, index), ...(index % 1000 === 7 && { id: 'seven' }) }));

function times<T>(make: (index: number) => T): T[] {
  return Array.from({ length: different }, (_, index) => make(index));
}

export function makeInputs(tasks: number): Inputs {
  const many = manyTasks(tasks);
  return {
    ascii: times((index) => answerOf(taskOf(english, index))),
    cyrillic: times((index) => answerOf(taskOf(russian, index))),
    requests: times(requestOf),
    wrongRequests: times(wrongRequestOf),
    titles: times((index) => english.title.slice(0, index) || ' '),
    array: encoder.encode(`[${many.join(',')}]`),
    lines: encoder.encode(many.join('\n')),
    tasks,
    refused: Array.from({ length: tasks }, (_, index) => index).filter((index) => index % 1000 === 7),
  };
}

/** Answers that hold a Task with less in it. */
export const sparseAnswers = (): Uint8Array[] => {
  const task = taskOf(english, 0);
  return [
    { id: 1, title: 'Call back' },
    { ...task, createBy: null, contact: null, description: null, responsible: null, category: null, entity: null },
    { ...task, contact: { ...task.contact, email: null, currency: null, accessList: [task.createBy] } },
    { ...task, contact: { ...task.contact, smallFotoUrl: null }, createBy: { ...task.createBy, id: null, title: null } },
  ].map(answerOf);
};

/** Answers that hold a Task with something wrong in it. */
export const wrongAnswers = (): Uint8Array[] => {
  const task = taskOf(english, 0);
  return [
    { ...task, id: 'seven' },
    { ...task, title: 7 },
    { ...task, alertValue: 1.5 },
    { ...task, deadLine: 'tomorrow' },
    { ...task, createBy: { ...task.createBy, id: 'mike' } },
    { ...task, contact: { ...task.contact, shareType: 9 } },
    { ...task, contact: { ...task.contact, accessList: 'nobody' } },
    { ...task, contact: { ...task.contact, email: { ...task.contact.email, isPrimary: 'yes' } } },
    { ...task, contact: { ...task.contact, email: { ...task.contact.email, infoType: 18 } } },
    { ...task, contact: { ...task.contact, currency: { ...task.contact.currency, isBasic: 1 } } },
    { ...task, category: { ...task.category, sortOrder: '8' } },
    { ...task, entity: { ...task.entity, entityId: 2 ** 31 } },
    { ...task, isClosed: 'no' },
  ].map(answerOf);
};

/** Requests with one thing wrong. */
export const refusedRequests = (): object[] => {
  const request = requestOf(0);
  const { entityType: _, ...withoutType } = request;
  return [
    { ...request, title: '  ' },
    { ...request, title: 'a'.repeat(256) },
    { ...request, deadline: 'tomorrow' },
    { ...request, responsibleId: '293bb997' },
    { ...request, categoryId: 0 },
    { ...request, contactId: 2 ** 31 },
    { ...request, entityType: 'Deal' },
    { ...request, isNotify: 'true' },
    { ...request, alertValue: 1.5 },
    withoutType,
  ];
};
