// How does one write the Task in arktype?
import { type } from 'arktype';

const int32 = '-2147483648 <= number.integer <= 2147483647';
const text = 'string | null';
const dateTime = 'string.date.iso | null';

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

export const task = type({
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
