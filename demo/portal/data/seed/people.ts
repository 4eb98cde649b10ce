// Who works at the sandbox company, in the languages that its people speak.

/** A person of the portal. */
export interface Person {
  id: string;
  userName: string;
  firstName: string;
  lastName: string;
  email: string;
  title: string;
  department: string;
  /** The root-relative path of a photo of their own; "" for the default picture. */
  photo: string;
  isVisitor: boolean;
  isAdmin: boolean;
  /** The day since which they work here, in UTC. */
  workFrom: string;
  culture: string;
}

const standard = { title: '', department: '', photo: '', isVisitor: false, isAdmin: false, workFrom: '2019-03-01', culture: 'en-US' };

/** The caller of every request that mike@example.com signs. */
export const mike: Person = {
  ...standard,
  id: '293bb997-28d8-4be0-8547-6eb50add1f3c',
  userName: 'Mike.Zanyatski', firstName: 'Mike', lastName: 'Zanyatski', email: 'mike@example.com',
  title: 'Manager', isAdmin: true, workFrom: '2008-04-10',
};

/** Everyone, in no particular order. */
export const people: readonly Person[] = [
  mike,
  {
    ...standard,
    id: '7c5e1ab0-4b86-4a68-9d3e-1a2b3c4d5e6f',
    userName: 'siobhan', firstName: 'Siobhán', lastName: "O'Brien", email: 'siobhan@example.com',
    photo: '/data/0/userphotos/7c5e1ab0-4b86-4a68-9d3e-1a2b3c4d5e6f_size_32-32.jpeg?_=1077935899',
  },
  {
    ...standard,
    id: 'b1f0c9d2-6a3e-4f58-8c1d-2e7a9b40c6e1',
    userName: 'zoya', firstName: 'Зоя', lastName: 'Ковалёва', email: 'zoya@example.com',
    title: 'Руководитель отдела продаж', department: 'Продажи', culture: 'ru-RU',
  },
  {
    ...standard,
    id: '0d9a7e34-52cb-4b1f-a6f8-93c5d1e2b704',
    userName: 'ken.tanaka', firstName: '健', lastName: '田中', email: 'tanaka@example.com',
    title: '営業部長', department: '営業部', culture: 'ja-JP',
  },
  {
    ...standard,
    id: 'e48c2b6f-917d-4d0a-b35e-7f60a8d9c213',
    userName: 'juergen', firstName: 'Jürgen', lastName: 'Groß', email: 'juergen@example.com',
    title: 'Vertriebsleiter & Prokurist', department: 'Vertrieb', culture: 'de-DE',
  },
  {
    ...standard,
    id: '5a7d3c81-0e4b-4926-9f7c-c8b1e6f2d095',
    userName: 'lukasz', firstName: 'Łukasz', lastName: 'Żółć', email: 'lukasz@example.com', culture: 'pl-PL',
  },
  {
    ...standard,
    id: '96e1f0a5-3d72-4c8e-8b04-d5a2c7e9f316',
    userName: 'mohammed', firstName: 'محمد', lastName: 'الفارسي', email: 'mohammed@example.com',
    title: 'مدير المبيعات', culture: 'ar-SA',
  },
  {
    ...standard,
    id: 'c2d8b4f7-6e19-4a53-91e0-0f3b7a6c5d48',
    userName: 'guest', firstName: 'Noa', lastName: 'Guest <visitor>', email: 'noa@example.com', isVisitor: true,
  },
];

/** Who can sign in with which password. */
export const passwords: ReadonlyMap<string, string> = new Map([[mike.email, 'sandbox']]);

/** Finds a person by id. */
export function findPerson(id: string): Person | undefined {
  return people.find((person) => person.id === id);
}
