// How is the work done with typebox, compiled when the page runs? Without eval it walks the schema instead.
import Type, { type TSchema } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import type { Open } from './candidate.ts';
import { javascriptCandidate } from './javascript.ts';

const largest = 2_147_483_647;
const integer = (minimum: number, maximum = largest) => Type.Integer({ minimum, maximum });
const nullish = (type: TSchema) => Type.Optional(Type.Union([type, Type.Null()]));
const text = nullish(Type.String());
const flag = Type.Optional(Type.Boolean());
const int32 = Type.Optional(integer(-largest - 1));
const dateTime = nullish(Type.String({ format: 'date-time' }));

const title = Type.String({ pattern: '\\S', maxLength: 255 });
const request = Type.Refine(
  Type.Object({
    title,
    description: Type.Optional(Type.String({ maxLength: 65_535 })),
    deadline: Type.Union([Type.String({ format: 'date' }), Type.String({ format: 'date-time' })]),
    responsibleId: Type.Optional(Type.String({ format: 'uuid' })),
    categoryId: integer(1),
    contactId: Type.Optional(integer(0)),
    entityType: Type.Optional(Type.Union([Type.Literal('opportunity'), Type.Literal('case')])),
    entityId: Type.Optional(integer(0)),
    isNotify: flag,
    alertValue: int32,
  }),
  ({ entityType, entityId }) => (entityType === undefined) === (entityId === undefined),
  () => 'entityType and entityId belong together',
);

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

const task = Type.Object({
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

const problems = (validator: Validator, value: unknown) =>
  validator.Check(value) ? [] : validator.Errors(value).map(({ instancePath, message }) => ({ path: instancePath, message }));

export const open: Open = () => {
  const compiled = { task: Compile(task), request: Compile(request), title: Compile(title) };
  return javascriptCandidate({
    task: (value) => (compiled.task.Check(value) ? (value as never) : undefined),
    request: (value) => (compiled.request.Check(value) ? (value as never) : undefined),
    problemsOf: (value) => problems(compiled.request as never, value),
    checkTitle: (value) => problems(compiled.title as never, value),
  });
};
