// How opportunities and cases are shown, alone and as what a task belongs to.

import { findContact } from '../data/seed/contacts.ts';
import { mike } from '../data/seed/people.ts';
import { type Case, cases, opportunities, type Opportunity, relationsCreated } from '../data/seed/relations.ts';
import { entityTypes } from '../data/tasks.ts';
import type { Json, JsonObject } from '../json/writer.ts';
import { readDeadline } from '../time/deadline.ts';
import { writeMoment } from '../time/echo.ts';
import { earliest } from '../time/ticks.ts';
import { euro, showContact } from './contact.ts';
import { showPersonOf } from './person.ts';
import type { View } from './view.ts';

/** The member `entity` of a task; absent unless type and id lead to something (contract 1.7). */
export function showEntity(type: number, id: number): JsonObject | undefined {
  const isCase = type === entityTypes.case;
  if (!isCase && type !== entityTypes.opportunity) return undefined;
  const found = (isCase ? cases : opportunities).find((candidate) => candidate.id === id);
  return found && { entityType: isCase ? 'case' : 'opportunity', entityId: id, entityTitle: found.title };
}

/** An opportunity on its own. */
export function showOpportunity(opportunity: Opportunity, view: View): JsonObject {
  return {
    createBy: showPersonOf(mike.id, view),
    created: show(relationsCreated, view),
    members: showMembers(opportunity.memberIds, view),
    title: opportunity.title,
    description: opportunity.description,
    responsible: showPersonOf(opportunity.responsibleId, view),
    bidValue: opportunity.bidValue || undefined,
    bidCurrency: euro,
    stage: {
      successProbability: opportunity.successProbability,
      stageType: 0,
      title: 'Discussion',
      description: 'The potential buyer showed his/her interest and sees how your offering meets his/her goal',
      color: '#B9AFD3',
      id: 30,
    },
    successProbability: opportunity.successProbability,
    actualCloseDate: writeMoment(earliest, view.zone),
    expectedCloseDate: show(`${opportunity.expectedClose}T00:00:00Z`, view),
    isPrivate: false,
    canEdit: true,
    customFields: [],
    id: opportunity.id,
  };
}

/** A case on its own. */
export function showCase(item: Case, view: View): JsonObject {
  return {
    members: showMembers(item.memberIds, view),
    createBy: showPersonOf(mike.id, view),
    created: show(relationsCreated, view),
    title: item.title,
    isClosed: item.isClosed,
    isPrivate: false,
    canEdit: true,
    customFields: [],
    id: item.id,
  };
}

function showMembers(ids: readonly number[], view: View): Json[] {
  return ids.flatMap((id) => {
    const contact = findContact(id);
    return contact ? [showContact(contact, view)] : [];
  });
}

function show(moment: string, view: View): string {
  return writeMoment(readDeadline(moment, view.zone), view.zone);
}
