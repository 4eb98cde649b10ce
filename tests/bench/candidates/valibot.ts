// How is the work done with valibot?
import * as v from 'valibot';
import type { Open } from './candidate.ts';
import { javascriptCandidate, pointerOf } from './javascript.ts';

const largest = 2_147_483_647;
const integer = (least: number, most = largest) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const text = v.nullish(v.string());
const flag = v.optional(v.boolean());
const int32 = v.optional(integer(-largest - 1));
const dateTime = v.nullish(v.pipe(v.string(), v.isoTimestamp()));

const title = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255));
const request = v.pipe(
  v.object({
    title,
    description: v.optional(v.pipe(v.string(), v.maxLength(65_535))),
    deadline: v.union([v.pipe(v.string(), v.isoDate()), v.pipe(v.string(), v.isoTimestamp())]),
    responsibleId: v.optional(v.pipe(v.string(), v.uuid())),
    categoryId: integer(1),
    contactId: v.optional(integer(0)),
    entityType: v.optional(v.picklist(['opportunity', 'case'])),
    entityId: v.optional(integer(0)),
    isNotify: flag,
    alertValue: int32,
  }),
  v.forward(
    v.check(
      ({ entityType, entityId }) => (entityType === undefined) === (entityId === undefined),
      'entityType and entityId belong together',
    ),
    ['entityId'],
  ),
);

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

const task = v.object({
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

const problems = (schema: v.GenericSchema<never, unknown>, value: unknown) =>
  (v.safeParse(schema, value).issues ?? []).map(({ path = [], message }) => ({
    path: pointerOf((path as { key: PropertyKey }[]).map(({ key }) => key)),
    message,
  }));

function accepted<T>(result: { success: boolean; output: unknown }): T | undefined {
  return result.success ? (result.output as T) : undefined;
}

export const open: Open = () =>
  javascriptCandidate({
    task: (value) => accepted(v.safeParse(task, value)),
    request: (value) => accepted(v.safeParse(request, value)),
    problemsOf: (value) => problems(request as never, value),
    checkTitle: (value) => problems(title as never, value),
  });
