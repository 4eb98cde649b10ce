// How does one write the Task in zod?
import * as z from 'zod';

const text = z.string().nullish();
const flag = z.boolean().optional();
const int32 = z.int32().optional();
const dateTime = z.iso.datetime({ offset: true }).nullish();

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

export const task = z.object({
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
