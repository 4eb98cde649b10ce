// Which request do the texts of a row stand for, and which texts does a request become?
import { columns } from './columns.js';

/** @typedef {import('/taskform/standalone/taskform.js').TaskRequest} TaskRequest */

/**
 * What people write instead of ids, in lower case: names of categories, e-mails and names of persons.
 * @typedef {{ categories: ReadonlyMap<string, number>, people: ReadonlyMap<string, string> }} Names
 */

/** To be filled as they become known. @returns {{ categories: Map<string, number>, people: Map<string, string> }} */
export const noNames = () => ({ categories: new Map(), people: new Map() });

/** As names are compared. @param {string} text */
export const asName = (text) => text.trim().toLowerCase();

const truths = new Map([['true', true], ['yes', true], ['1', true], ['false', false], ['no', false], ['0', false]]);

/** A text that is no number stays a text, and the engine says what is wrong with it. @param {string} text */
const integer = (text) => (/^[+-]?\d{1,15}$/.test(text) ? Number(text) : text);

/** @type {Record<typeof columns[number], (text: string, names: Names) => unknown>} */
const readers = {
  title: (text) => text,
  description: (text) => text,
  deadline: (text) => text.trim(),
  categoryId: (text, { categories }) => categories.get(asName(text)) ?? integer(text.trim()),
  responsibleId: (text, { people }) => people.get(asName(text)) ?? text.trim(),
  contactId: (text) => idsIn(text)[0],
  entityType: (text) => text.trim(),
  entityId: (text) => integer(text.trim()),
  isNotify: (text) => truths.get(asName(text)) ?? text.trim(),
  alertValue: (text) => integer(text.trim()),
};

/**
 * The request of a row; what is empty is not in it. Several contacts get a task each.
 * @param {readonly string[]} cells
 * @param {Names} names
 * @returns {{ request: Record<string, unknown>, contactIds?: unknown[] }}
 */
export function requestOf(cells, names) {
  const members = columns.flatMap((name, place) => {
    const text = cells[place] ?? '';
    return text.trim() === '' ? [] : [[name, readers[name](text, names)]];
  });
  const ids = idsIn(cells[columns.indexOf('contactId')] ?? '');
  return { request: Object.fromEntries(members), ...(ids.length > 1 && { contactIds: ids }) };
}

/** The ids in a cell, separated by blanks or "|". @param {string} text */
function idsIn(text) {
  return text.split(/[\s|]+/).filter((id) => id !== '').map(integer);
}

/**
 * The texts of a request.
 * @param {Partial<Record<string, unknown>>} request
 * @param {readonly number[] | undefined} [contactIds]
 * @returns {string[]}
 */
export function cellsOf(request, contactIds) {
  return columns.map((name) => (name === 'contactId' && contactIds ? contactIds.join(' ') : textOf(request[name])));
}

/** @param {unknown} value */
export function textOf(value) {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
