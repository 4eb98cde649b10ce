// Which columns does the table have, and which of them does a heading name?

/** The members of a request (contract 1), in the order in which the table shows them. */
export const columns = /** @type {const} */ ([
  'title', 'deadline', 'categoryId', 'responsibleId', 'contactId', 'description', 'entityType', 'entityId', 'isNotify',
  'alertValue',
]);

/** @typedef {typeof columns[number]} Column */

/** Letters and digits only, in lower case: "Category ID" and "category_id" are both categoryId. @param {string} name */
const plain = (name) => name.toLowerCase().replace(/[\s_-]/g, '');

const places = new Map(columns.map((name, place) => [plain(name), place]));

/**
 * The place of the column that a heading names; undefined for a name that is none of a request's.
 * @param {string} heading
 */
export const placeOf = (heading) => places.get(plain(heading));

/**
 * The place of the column that an issue is about; -1 when it is about the whole row.
 * @param {string} path a JSON Pointer into the request
 */
export const placeOfPath = (path) => columns.findIndex((name) => path === `/${name}` || path.startsWith(`/${name}/`));
