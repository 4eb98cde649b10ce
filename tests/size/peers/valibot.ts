// How does one write the request in valibot?
import * as v from 'valibot';

const largest = 2_147_483_647;
const count = (least: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(largest));

const request = v.pipe(
  v.object({
    title: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255)),
    description: v.optional(v.pipe(v.string(), v.maxLength(65_535))),
    deadline: v.union([v.pipe(v.string(), v.isoDate()), v.pipe(v.string(), v.isoTimestamp())]),
    responsibleId: v.optional(v.pipe(v.string(), v.uuid())),
    categoryId: count(1),
    contactId: v.optional(count(0)),
    entityType: v.optional(v.picklist(['opportunity', 'case'])),
    entityId: v.optional(count(0)),
    isNotify: v.optional(v.boolean()),
    alertValue: v.optional(count(-largest - 1)),
  }),
  v.forward(
    v.check(
      ({ entityType, entityId }) => (entityType === undefined) === (entityId === undefined),
      'entityType and entityId belong together',
    ),
    ['entityId'],
  ),
);

export const accepts = (value: unknown): boolean => v.safeParse(request, value).success;
