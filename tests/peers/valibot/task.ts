// How does one write the Task in valibot?
import * as v from 'valibot';

const largest = 2_147_483_647;
const integer = (least: number, most = largest) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const text = v.nullish(v.string());
const flag = v.optional(v.boolean());
const int32 = v.optional(integer(-largest - 1));
const dateTime = v.nullish(v.pipe(v.string(), v.isoTimestamp()));

const person = v.object({ id: v.nullish(v.pipe(v.string(), v.uuid())), displayName: text, title: text, avatarSmall: text, profileUrl: text });
const email = v.object({ id: int32, infoType: v.optional(integer(0, 17)), category: int32, data: text, categoryName: text, isPrimary: flag });
const currency = v.object({ title: text, symbol: text, abbreviation: text, cultureName: text, isConvertable: flag, isBasic: flag });
const contact = v.object({
  email: v.nullish(email),
  smallFotoUrl: text,
  mediumFotoUrl: text,
  displayName: text,
  isCompany: flag,
  accessList: v.optional(v.array(person)),
  isPrivate: flag,
  isShared: flag,
  shareType: v.optional(integer(0, 2)),
  currency: v.nullish(currency),
  canEdit: flag,
  canDelete: flag,
  id: int32,
});
const category = v.object({ relativeItemsCount: int32, imagePath: text, title: text, description: text, color: text, sortOrder: int32, id: int32 });
const entity = v.object({ entityType: text, entityId: int32, entityTitle: text });

export const task = v.object({
  createBy: v.nullish(person),
  created: dateTime,
  contact: v.nullish(contact),
  title: text,
  description: text,
  deadLine: dateTime,
  alertValue: int32,
  responsible: v.nullish(person),
  isClosed: flag,
  category: v.nullish(category),
  entity: v.nullish(entity),
  canEdit: flag,
  id: int32,
});
