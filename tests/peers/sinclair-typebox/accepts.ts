// How does one write the request in typebox as it was before 1.0, compiled when the page runs?
import { FormatRegistry, Type, type Static } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';

const largest = 2_147_483_647;
const count = (minimum: number) => Type.Integer({ minimum, maximum: largest });

// This version knows no formats of its own.
FormatRegistry.Set('deadline', (text) => /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/.test(text) && !Number.isNaN(Date.parse(text)));
FormatRegistry.Set('uuid', (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text));

const request = Type.Object({
  title: Type.String({ pattern: '\\S', maxLength: 255 }),
  description: Type.Optional(Type.String({ maxLength: 65_535 })),
  deadline: Type.String({ format: 'deadline' }),
  responsibleId: Type.Optional(Type.String({ format: 'uuid' })),
  categoryId: count(1),
  contactId: Type.Optional(count(0)),
  entityType: Type.Optional(Type.Union([Type.Literal('opportunity'), Type.Literal('case')])),
  entityId: Type.Optional(count(0)),
  isNotify: Type.Optional(Type.Boolean()),
  alertValue: Type.Optional(count(-largest - 1)),
});
const compiled = TypeCompiler.Compile(request);

const paired = ({ entityType, entityId }: Static<typeof request>) => (entityType === undefined) === (entityId === undefined);

export const accepts = (value: unknown): boolean => compiled.Check(value) && paired(value);
