// How does one write the Task in typebox?
import Type, { type TSchema } from 'typebox';

const largest = 2_147_483_647;
const integer = (minimum: number, maximum = largest) => Type.Integer({ minimum, maximum });
const nullish = (type: TSchema) => Type.Optional(Type.Union([type, Type.Null()]));
const text = nullish(Type.String());
const flag = Type.Optional(Type.Boolean());
const int32 = Type.Optional(integer(-largest - 1));
const dateTime = nullish(Type.String({ format: 'date-time' }));

const person = Type.Object({ id: nullish(Type.String({ format: 'uuid' })), displayName: text, title: text, avatarSmall: text, profileUrl: text });
const email = Type.Object({ id: int32, infoType: Type.Optional(integer(0, 17)), category: int32, data: text, categoryName: text, isPrimary: flag });
const currency = Type.Object({ title: text, symbol: text, abbreviation: text, cultureName: text, isConvertable: flag, isBasic: flag });
const contact = Type.Object({
  email: nullish(email),
  smallFotoUrl: text,
  mediumFotoUrl: text,
  displayName: text,
  isCompany: flag,
  accessList: Type.Optional(Type.Array(person)),
  isPrivate: flag,
  isShared: flag,
  shareType: Type.Optional(integer(0, 2)),
  currency: nullish(currency),
  canEdit: flag,
  canDelete: flag,
  id: int32,
});
const category = Type.Object({ relativeItemsCount: int32, imagePath: text, title: text, description: text, color: text, sortOrder: int32, id: int32 });
const entity = Type.Object({ entityType: text, entityId: int32, entityTitle: text });

export const task = Type.Object({
  createBy: nullish(person),
  created: dateTime,
  contact: nullish(contact),
  title: text,
  description: text,
  deadLine: dateTime,
  alertValue: int32,
  responsible: nullish(person),
  isClosed: flag,
  category: nullish(category),
  entity: nullish(entity),
  canEdit: flag,
  id: int32,
});
