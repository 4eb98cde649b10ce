// How does one write the request in zod's small form?
import * as z from 'zod/mini';

const flag = z.optional(z.boolean());
const int32 = z.optional(z.int32());
const count = () => z.optional(z.int32().check(z.gte(0)));

export const request = z
  .object({
    title: z.string().check(z.trim(), z.minLength(1), z.maxLength(255)),
    description: z.optional(z.string().check(z.maxLength(65_535))),
    deadline: z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]),
    responsibleId: z.optional(z.guid()),
    categoryId: z.int32().check(z.gte(1)),
    contactId: count(),
    entityType: z.optional(z.enum(['opportunity', 'case'])),
    entityId: count(),
    isNotify: flag,
    alertValue: int32,
  })
  .check(
    z.refine(({ entityType, entityId }) => (entityType === undefined) === (entityId === undefined), {
      path: ['entityId'],
      error: 'entityType and entityId belong together',
    }),
  );
