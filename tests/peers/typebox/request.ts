// How does one write the request in typebox?
import Type from 'typebox';

const largest = 2_147_483_647;
const integer = (minimum: number, maximum = largest) => Type.Integer({ minimum, maximum });
const flag = Type.Optional(Type.Boolean());
const int32 = Type.Optional(integer(-largest - 1));

export const title = Type.String({ pattern: '\\S', maxLength: 255 });
export const request = Type.Refine(
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
