// How does one write the Task for ajv, at run time and ahead of it?
const largest = 2_147_483_647;
const integer = (minimum: number) => ({ type: 'integer', minimum, maximum: largest });
const int32 = integer(-largest - 1);
const text = { type: 'string', nullable: true };
const flag = { type: 'boolean' };
const dateTime = { type: 'string', format: 'iso-date-time', nullable: true };
const object = (properties: object) => ({ type: 'object', properties });

const person = object({ id: { ...text, format: 'uuid' }, displayName: text, title: text, avatarSmall: text, profileUrl: text });
const email = object({ id: int32, infoType: { type: 'integer', minimum: 0, maximum: 17 }, category: int32, data: text, categoryName: text, isPrimary: flag });
const currency = object({ title: text, symbol: text, abbreviation: text, cultureName: text, isConvertable: flag, isBasic: flag });
const contact = object({
  email: { ...email, nullable: true },
  smallFotoUrl: text,
  mediumFotoUrl: text,
  displayName: text,
  isCompany: flag,
  accessList: { type: 'array', items: person },
  isPrivate: flag,
  isShared: flag,
  shareType: { type: 'integer', minimum: 0, maximum: 2 },
  currency: { ...currency, nullable: true },
  canEdit: flag,
  canDelete: flag,
  id: int32,
});
const category = object({ relativeItemsCount: int32, imagePath: text, title: text, description: text, color: text, sortOrder: int32, id: int32 });
const entity = object({ entityType: text, entityId: int32, entityTitle: text });

export const task = object({
  createBy: { ...person, nullable: true },
  created: dateTime,
  contact: { ...contact, nullable: true },
  title: text,
  description: text,
  deadLine: dateTime,
  alertValue: int32,
  responsible: { ...person, nullable: true },
  isClosed: flag,
  category: { ...category, nullable: true },
  entity: { ...entity, nullable: true },
  canEdit: flag,
  id: int32,
});
