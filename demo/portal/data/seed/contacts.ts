// With whom the sandbox company deals: persons and companies, one of them private.

import { mike, people } from './people.ts';

/** A way to reach a contact. */
export interface ContactInfo {
  id: number;
  category: number;
  data: string;
  categoryName: string;
}

/** A person or company of the CRM. */
export interface Contact {
  id: number;
  isCompany: boolean;
  /** A company's name, or a person's first and last name. */
  names: [string] | [string, string];
  /** The company a person works for. */
  companyId: number;
  email?: ContactInfo;
  phone?: ContactInfo;
  /** Who may see a private contact; absent for a shared one. */
  accessIds?: readonly string[];
  hasCurrency: boolean;
}

function person(id: number, first: string, last: string, more: Partial<Contact> = {}): Contact {
  return { id, isCompany: false, names: [first, last], companyId: 0, hasCurrency: false, ...more };
}

function company(id: number, name: string, more: Partial<Contact> = {}): Contact {
  return { id, isCompany: true, names: [name], companyId: 0, hasCurrency: false, ...more };
}

function email(id: number, data: string, category = 1, categoryName = 'Work'): ContactInfo {
  return { id, category, data, categoryName };
}

/** All contacts by id. */
export const contacts: readonly Contact[] = [
  person(501, 'Tadjeddine', 'Bachir', {
    email: email(9001, 'support@onlyoffice.com', 0, 'Home'),
    phone: { id: 9002, category: 1, data: '+371 60 000 000', categoryName: 'Work' },
    hasCurrency: true,
  }),
  company(502, 'Food & Culture Project', { accessIds: [mike.id, people[1].id] }),
  company(503, 'Müller & Söhne GmbH', { email: email(9003, 'kontakt@mueller.example'), hasCurrency: true }),
  person(504, 'Анна', 'Соколова', { companyId: 505, email: email(9004, 'anna@sever.example') }),
  company(505, 'ООО «Северный ветер»', { phone: { id: 9005, category: 1, data: '+7 812 000-00-00', categoryName: 'Work' } }),
  person(506, '太郎', '山田', { companyId: 507, email: email(9006, 'taro@sakura.example') }),
  company(507, '株式会社さくら'),
  person(508, 'Zoë', 'Brontë-Łukaszewicz', { email: email(9008, 'zoe@example.org', 0, 'Home') }),
  person(509, 'محمد', 'الأحمد'),
  company(510, 'Αφοί Παπαδόπουλοι Α.Ε.', { email: email(9010, 'info@papadopouloi.example') }),
  person(511, 'Nguyễn', 'Thị Minh Khai'),
  company(512, '<b>Bold & Sons</b> "Ltd"', { email: email(9012, 'sales@bold.example') }),
  person(513, 'Étienne', "d'Aubigné", { companyId: 503 }),
];

/** Finds a contact by id. */
export function findContact(id: number): Contact | undefined {
  return contacts.find((contact) => contact.id === id);
}

/** A contact's name as it is shown. */
export function displayNameOf(contact: Contact): string {
  return contact.names.join(' ');
}
