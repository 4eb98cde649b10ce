// How does one write the request for ajv, at run time and ahead of it?
const largest = 2_147_483_647;
const integer = (minimum: number) => ({ type: 'integer', minimum, maximum: largest });
const int32 = integer(-largest - 1);
const flag = { type: 'boolean' };
const object = (properties: object) => ({ type: 'object', properties });

export const title = { type: 'string', pattern: '\\S', maxLength: 255 };

export const request = {
  ...object({
    title,
    description: { type: 'string', maxLength: 65_535 },
    deadline: { type: 'string', anyOf: [{ format: 'date' }, { format: 'iso-date-time' }] },
    responsibleId: { type: 'string', format: 'uuid' },
    categoryId: integer(1),
    contactId: integer(0),
    entityType: { enum: ['opportunity', 'case'] },
    entityId: integer(0),
    isNotify: flag,
    alertValue: int32,
  }),
  required: ['title', 'deadline', 'categoryId'],
  dependencies: { entityType: ['entityId'], entityId: ['entityType'] },
};

/** The formats that it names. */
export const formats = ['date', 'iso-date-time', 'uuid'] as const;
