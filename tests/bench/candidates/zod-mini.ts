// How is the work done with zod's small form?
import * as z from 'zod/mini';
import type { Open } from './candidate.ts';
import { javascriptCandidate, pointerOf } from './javascript.ts';

// The small form brings no messages; a page that shows them configures a language.
z.config(z.locales.en());

const text = z.nullish(z.string());
const flag = z.optional(z.boolean());
const int32 = z.optional(z.int32());
const dateTime = z.nullish(z.iso.datetime({ offset: true }));
const count = () => z.optional(z.int32().check(z.gte(0)));
const upTo = (maximum: number) => z.optional(z.int().check(z.gte(0), z.lte(maximum)));

const request = z
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

const person = z.object({ id: z.nullish(z.guid()), displayName: text, title: text, avatarSmall: text, profileUrl: text });
const email = z.object({ id: int32, infoType: upTo(17), category: int32, data: text, categoryName: text, isPrimary: flag });
const currency = z.object({ title: text, symbol: text, abbreviation: text, cultureName: text, isConvertable: flag, isBasic: flag });
const contact = z.object({
  email: z.nullish(email),
  smallFotoUrl: text,
  mediumFotoUrl: text,
  displayName: text,
  isCompany: flag,
  accessList: z.optional(z.array(person)),
  isPrivate: flag,
  isShared: flag,
  shareType: upTo(2),
  currency: z.nullish(currency),
  canEdit: flag,
  canDelete: flag,
  id: int32,
});
const category = z.object({ relativeItemsCount: int32, imagePath: text, title: text, description: text, color: text, sortOrder: int32, id: int32 });
const entity = z.object({ entityType: text, entityId: int32, entityTitle: text });

const task = z.object({
  createBy: z.nullish(person),
  created: dateTime,
  contact: z.nullish(contact),
  title: text,
  description: text,
  deadLine: dateTime,
  alertValue: int32,
  responsible: z.nullish(person),
  isClosed: flag,
  category: z.nullish(category),
  entity: z.nullish(entity),
  canEdit: flag,
  id: int32,
});

const problems = (schema: z.ZodMiniType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => ({ path: pointerOf(path), message }));

export const open: Open = () =>
  javascriptCandidate({
    task: (value) => task.safeParse(value).data as never,
    request: (value) => request.safeParse(value).data,
    problemsOf: (value) => problems(request, value),
    checkTitle: (value) => problems(request.shape.title, value),
  });
