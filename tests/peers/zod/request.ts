// How does one write the request in zod?
import * as z from 'zod';

const flag = z.boolean().optional();
const int32 = z.int32().optional();

export const request = z
  .object({
    title: z.string().trim().min(1).max(255),
    description: z.string().max(65_535).optional(),
    deadline: z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]),
    responsibleId: z.guid().optional(),
    categoryId: z.int32().min(1),
    contactId: z.int32().min(0).optional(),
    entityType: z.enum(['opportunity', 'case']).optional(),
    entityId: z.int32().min(0).optional(),
    isNotify: flag,
    alertValue: int32,
  })
  .refine(({ entityType, entityId }) => (entityType === undefined) === (entityId === undefined), {
    path: ['entityId'],
    error: 'entityType and entityId belong together',
  });
