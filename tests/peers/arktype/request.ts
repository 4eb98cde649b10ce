// How does one write the request in arktype?
import { type } from 'arktype';

const int32 = '-2147483648 <= number.integer <= 2147483647';

export const title = type('string <= 255').and(/\S/);
export const request = type({
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
