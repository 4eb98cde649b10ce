// How does one write the request for ajv, at run time and ahead of it?
const largest = 2_147_483_647;

export const schema = {
  type: 'object',
  required: ['title', 'deadline', 'categoryId'],
  properties: {
    title: { type: 'string', pattern: '\\S', maxLength: 255 },
    description: { type: 'string', maxLength: 65_535 },
    deadline: { type: 'string', anyOf: [{ format: 'date' }, { format: 'iso-date-time' }] },
    responsibleId: { type: 'string', format: 'uuid' },
    categoryId: { type: 'integer', minimum: 1, maximum: largest },
    contactId: { type: 'integer', minimum: 0, maximum: largest },
    entityType: { enum: ['opportunity', 'case'] },
    entityId: { type: 'integer', minimum: 0, maximum: largest },
    isNotify: { type: 'boolean' },
    alertValue: { type: 'integer', minimum: -largest - 1, maximum: largest },
  },
  dependencies: { entityType: ['entityId'], entityId: ['entityType'] },
};
