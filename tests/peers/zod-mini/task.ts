// How does one write the Task in zod's small form?
import * as z from 'zod/mini';

const text = z.nullish(z.string());
const flag = z.optional(z.boolean());
const int32 = z.optional(z.int32());
const dateTime = z.nullish(z.iso.datetime({ offset: true }));
const upTo = (maximum: number) => z.optional(z.int().check(z.gte(0), z.lte(maximum)));

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

export const task = z.object({
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
