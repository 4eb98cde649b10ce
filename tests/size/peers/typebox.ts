// How does one write the request in typebox, compiled when the page runs?
import Type from 'typebox';
import { Compile } from 'typebox/compile';

const largest = 2_147_483_647;
const count = (minimum: number) => Type.Integer({ minimum, maximum: largest });

const request = Type.Refine(
  Type.Object({
    title: Type.String({ pattern: '\\S', maxLength: 255 }),
    description: Type.Optional(Type.String({ maxLength: 65_535 })),
    deadline: Type.Union([Type.String({ format: 'date' }), Type.String({ format: 'date-time' })]),
    responsibleId: Type.Optional(Type.String({ format: 'uuid' })),
    categoryId: count(1),
    contactId: Type.Optional(count(0)),
    entityType: Type.Optional(Type.Union([Type.Literal('opportunity'), Type.Literal('case')])),
    entityId: Type.Optional(count(0)),
    isNotify: Type.Optional(Type.Boolean()),
    alertValue: Type.Optional(count(-largest - 1)),
  }),
  ({ entityType, entityId }) => (entityType === undefined) === (entityId === undefined),
  () => 'entityType and entityId belong together',
);
const compiled = Compile(request);

export const accepts = (value: unknown): boolean => compiled.Check(value);
