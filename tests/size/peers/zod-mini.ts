// How does one write the request in zod's small form?
import * as z from 'zod/mini';

const request = z
  .object({
    title: z.string().check(z.trim(), z.minLength(1), z.maxLength(255)),
    description: z.optional(z.string().check(z.maxLength(65_535))),
    deadline: z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]),
    responsibleId: z.optional(z.guid()),
    categoryId: z.int32().check(z.gte(1)),
    contactId: z.optional(z.int32().check(z.gte(0))),
    entityType: z.optional(z.enum(['opportunity', 'case'])),
    entityId: z.optional(z.int32().check(z.gte(0))),
    isNotify: z.optional(z.boolean()),
    alertValue: z.optional(z.int32()),
  })
  .check(
    z.refine(({ entityType, entityId }) => (entityType === undefined) === (entityId === undefined), {
      path: ['entityId'],
      error: 'entityType and entityId belong together',
    }),
  );

export const accepts = (value: unknown): boolean => request.safeParse(value).success;
