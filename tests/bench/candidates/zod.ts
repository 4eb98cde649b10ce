// How is the work done with zod?
import * as z from 'zod';
import type { Open } from './candidate.ts';
import { javascriptCandidate, pointerOf } from './javascript.ts';

const text = z.string().nullish();
const flag = z.boolean().optional();
const int32 = z.int32().optional();
const dateTime = z.iso.datetime({ offset: true }).nullish();

const request = z
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

const person = z.object({ id: z.guid().nullish(), displayName: text, title: text, avatarSmall: text, profileUrl: text });
const email = z.object({ id: int32, infoType: z.int().min(0).max(17).optional(), category: int32, data: text, categoryName: text, isPrimary: flag });
const currency = z.object({ title: text, symbol: text, abbreviation: text, cultureName: text, isConvertable: flag, isBasic: flag });
const contact = z.object({
  email: email.nullish(),
  smallFotoUrl: text,
  mediumFotoUrl: text,
  displayName: text,
  isCompany: flag,
  accessList: z.array(person).optional(),
  isPrivate: flag,
  isShared: flag,
  shareType: z.int().min(0).max(2).optional(),
  currency: currency.nullish(),
  canEdit: flag,
  canDelete: flag,
  id: int32,
});
const category = z.object({ relativeItemsCount: int32, imagePath: text, title: text, description: text, color: text, sortOrder: int32, id: int32 });
const entity = z.object({ entityType: text, entityId: int32, entityTitle: text });

const task = z.object({
  createBy: person.nullish(),
  created: dateTime,
  contact: contact.nullish(),
  title: text,
  description: text,
  deadLine: dateTime,
  alertValue: int32,
  responsible: person.nullish(),
  isClosed: flag,
  category: category.nullish(),
  entity: entity.nullish(),
  canEdit: flag,
  id: int32,
});

const problems = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => ({ path: pointerOf(path), message }));

export const open: Open = () =>
  javascriptCandidate({
    task: (value) => task.safeParse(value).data as never,
    request: (value) => request.safeParse(value).data,
    problemsOf: (value) => problems(request, value),
    checkTitle: (value) => problems(request.shape.title, value),
  });
