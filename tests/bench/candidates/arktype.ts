// How is the work done with arktype? Without eval it walks the schema instead.
import { type } from 'arktype';
import type { Open } from './candidate.ts';
import { javascriptCandidate, pointerOf } from './javascript.ts';

const int32 = '-2147483648 <= number.integer <= 2147483647';
const text = 'string | null';
const dateTime = 'string.date.iso | null';

const title = type('string <= 255').and(/\S/);
const request = type({
  title,
  'description?': 'string <= 65535',
  deadline: 'string.date.iso',
  'responsibleId?': 'string.uuid',
  categoryId: '1 <= number.integer <= 2147483647',
  'contactId?': '0 <= number.integer <= 2147483647',
  'entityType?': "'opportunity' | 'case'",
  'entityId?': '0 <= number.integer <= 2147483647',
  'isNotify?': 'boolean',
  'alertValue?': int32,
}).narrow(
  ({ entityType, entityId }, context) =>
    (entityType === undefined) === (entityId === undefined) ||
    context.reject({ path: ['entityId'], expected: 'given together with entityType' }),
);

const person = type({ 'id?': 'string.uuid | null', 'displayName?': text, 'title?': text, 'avatarSmall?': text, 'profileUrl?': text });
const email = type({ 'id?': int32, 'infoType?': '0 <= number.integer <= 17', 'category?': int32, 'data?': text, 'categoryName?': text, 'isPrimary?': 'boolean' });
const currency = type({ 'title?': text, 'symbol?': text, 'abbreviation?': text, 'cultureName?': text, 'isConvertable?': 'boolean', 'isBasic?': 'boolean' });
const contact = type({
  'email?': email.or('null'),
  'smallFotoUrl?': text,
  'mediumFotoUrl?': text,
  'displayName?': text,
  'isCompany?': 'boolean',
  'accessList?': person.array(),
  'isPrivate?': 'boolean',
  'isShared?': 'boolean',
  'shareType?': '0 <= number.integer <= 2',
  'currency?': currency.or('null'),
  'canEdit?': 'boolean',
  'canDelete?': 'boolean',
  'id?': int32,
});
const category = type({ 'relativeItemsCount?': int32, 'imagePath?': text, 'title?': text, 'description?': text, 'color?': text, 'sortOrder?': int32, 'id?': int32 });
const entity = type({ 'entityType?': text, 'entityId?': int32, 'entityTitle?': text });

const task = type({
  'createBy?': person.or('null'),
  'created?': dateTime,
  'contact?': contact.or('null'),
  'title?': text,
  'description?': text,
  'deadLine?': dateTime,
  'alertValue?': int32,
  'responsible?': person.or('null'),
  'isClosed?': 'boolean',
  'category?': category.or('null'),
  'entity?': entity.or('null'),
  'canEdit?': 'boolean',
  'id?': int32,
});

function accepted<T>(value: unknown): T | undefined {
  return value instanceof type.errors ? undefined : (value as T);
}

function problems(value: unknown) {
  return value instanceof type.errors ? [...value].map(({ path, message }) => ({ path: pointerOf(path), message })) : [];
}

export const open: Open = () =>
  javascriptCandidate({
    task: (value) => accepted(task(value)),
    request: (value) => accepted(request(value)),
    problemsOf: (value) => problems(request(value)),
    checkTitle: (value) => problems(title(value)),
  });
