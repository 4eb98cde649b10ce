// To what a task can be related: opportunities and cases.

import { mike, people } from './people.ts';

/** An opportunity, which the CRM's own code calls a deal. */
export interface Opportunity {
  id: number;
  title: string;
  description: string;
  responsibleId: string;
  bidValue: number;
  successProbability: number;
  /** The expected closing day, in UTC. */
  expectedClose: string;
  memberIds: readonly number[];
}

/** A case. */
export interface Case {
  id: number;
  title: string;
  isClosed: boolean;
  memberIds: readonly number[];
}

/** All opportunities by id. */
export const opportunities: readonly Opportunity[] = [
  opportunity(123445, 'Household appliances internet shop', people[1].id, 1500.5, 20, '2021-01-31', []),
  opportunity(123446, 'Поставка торгового оборудования', people[2].id, 98000, 65, '2027-02-28', [504, 505]),
  opportunity(123447, 'ウェブサイトの改修', people[3].id, 2400000, 40, '2027-03-31', [506, 507]),
  opportunity(123448, 'Messestand "Hannover 2027"', people[4].id, 12999.99, 80, '2027-04-20', [503, 513]),
  opportunity(123449, 'Rénovation de l’hôtel <Étoile>', mike.id, 0, 20, '2027-05-01', [508]),
];

function opportunity(
  id: number, title: string, responsibleId: string, bidValue: number,
  successProbability: number, expectedClose: string, memberIds: readonly number[],
): Opportunity {
  return { id, title, description: '', responsibleId, bidValue, successProbability, expectedClose, memberIds };
}

/** All cases by id. */
export const cases: readonly Case[] = [
  { id: 77, title: 'Exhibition organization', isClosed: false, memberIds: [] },
  { id: 78, title: 'Юбилей компании', isClosed: false, memberIds: [504] },
  { id: 79, title: 'Umzug nach Köln', isClosed: true, memberIds: [503, 513] },
  { id: 80, title: '新オフィスの開設', isClosed: false, memberIds: [506] },
];

/** When every opportunity and case was made, in UTC. */
export const relationsCreated = '2020-12-16T03:11:54.3573531Z';
