// How does one write the request in valibot?
import * as v from 'valibot';

const largest = 2_147_483_647;
const integer = (least: number, most = largest) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const flag = v.optional(v.boolean());
const int32 = v.optional(integer(-largest - 1));

export const title = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255));
export const request = v.pipe(
  v.object({
    title,
    description: v.optional(v.pipe(v.string(), v.maxLength(65_535))),
    deadline: v.union([v.pipe(v.string(), v.isoDate()), v.pipe(v.string(), v.isoTimestamp())]),
    responsibleId: v.optional(v.pipe(v.string(), v.uuid())),
    categoryId: integer(1),
    contactId: v.optional(integer(0)),
    entityType: v.optional(v.picklist(['opportunity', 'case'])),
    entityId: v.optional(integer(0)),
    isNotify: flag,
    alertValue: int32,
  }),
  v.forward(
    v.check(
      ({ entityType, entityId }) => (entityType === undefined) === (entityId === undefined),
      'entityType and entityId belong together',
    ),
    ['entityId'],
  ),
);
