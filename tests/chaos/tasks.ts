// Which tasks are submitted, and which rows must the portal's database hold for each?
import { randomDeadline } from './deadlines.ts';
import type { Random } from './random.ts';
import { randomDescription, randomTitle } from './titles.ts';

/** A row of the portal's tables without its id and its moment. */
export interface Row {
  title: string;
  description: string;
  deadline: string;
  responsible_id: string;
  contact_id: number;
  entity_type: number;
  entity_id: number;
  category_id: number;
  alert_value: number;
  create_by: string;
}

/** A task that somebody submits. */
export interface Submission {
  id: string;
  request: Record<string, unknown>;
  contactIds: number[] | undefined;
  /** What the portal stores of it: a row for each contact. */
  rows: Row[];
}

/** Mike, who signs in, and some of his colleagues. */
const people = [
  '293bb997-28d8-4be0-8547-6eb50add1f3c',
  '7c5e1ab0-4b86-4a68-9d3e-1a2b3c4d5e6f',
  'b1f0c9d2-6a3e-4f58-8c1d-2e7a9b40c6e1',
] as const;

const nobody = '00000000-0000-0000-0000-000000000000';

const contacts = [501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 512, 513];

const relations = [
  { entityType: 'opportunity', number: 1, entityId: 123446 },
  { entityType: 'case', number: 7, entityId: 77 },
] as const;

/** So many tasks. One in six is what another one was, and is meant all the same. */
export function randomTasks(random: Random, zone: string, count: number): Submission[] {
  const made: Submission[] = [];
  for (let number = 0; number < count; number += 1) {
    const again = made.length > 0 && random.chance(1 / 6) ? random.pick(made.slice(-10)) : randomTask(random, zone);
    made.push({ ...again, id: `chaos-${number}` });
  }
  return made;
}

function randomTask(random: Random, zone: string): Submission {
  const [title, storedTitle] = randomTitle(random);
  const [description, storedDescription] = randomDescription(random);
  const [deadline, storedDeadline] = randomDeadline(random, zone);
  const responsibleId = random.chance(0.8) ? random.pick(people) : undefined;
  const relation = random.chance(0.2) ? random.pick(relations) : undefined;
  const contactIds = random.chance(0.15) ? groupOf(random) : undefined;
  const contactId = !contactIds && random.chance(0.4) ? random.pick(contacts) : undefined;
  const categoryId = 23 + random.below(12);
  const alertValue = random.pick([0, 5, 15, 30, 60, 120, 1440, 7]);
  const row = {
    title: storedTitle,
    description: storedDescription,
    deadline: storedDeadline,
    responsible_id: responsibleId ?? nobody,
    entity_type: relation?.number ?? -1,
    entity_id: relation?.entityId ?? 0,
    category_id: categoryId,
    alert_value: alertValue,
    create_by: people[0],
  };
  const isNotify = responsibleId !== undefined && random.chance(0.2);
  return {
    id: '',
    request: {
      title,
      deadline,
      categoryId,
      alertValue,
      isNotify,
      ...(description && { description }),
      ...(responsibleId && { responsibleId }),
      ...(contactId && { contactId }),
      ...(relation && { entityType: relation.entityType, entityId: relation.entityId }),
    },
    contactIds,
    rows: (contactIds ?? [contactId ?? 0]).map((contact_id) => ({ ...row, contact_id })),
  };
}

/** Two to five contacts, each once. */
function groupOf(random: Random): number[] {
  const rest = [...contacts];
  return Array.from({ length: 2 + random.below(4) }, () => rest.splice(random.below(rest.length), 1)[0] as number);
}
