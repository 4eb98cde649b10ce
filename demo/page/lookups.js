// What can be chosen on the portal: categories, people, contacts, opportunities, cases; and what is its time zone?
import { ask } from './portal-api.js';
import { currentToken } from './session.js';

/** @typedef {import('/taskform/index.js').Taskform} Taskform */
/** @typedef {{ id: number, name: string }} Choice something with a number */
/** @typedef {{ id: string, displayName: string }} Someone */

/**
 * @param {string} path
 * @param {Record<string, string>} [query]
 * @param {AbortSignal} [signal]
 */
const look = (path, query, signal) => ask(path, { token: currentToken(), query, signal });

/**
 * Records as choices, named by one of their members.
 * @param {Record<string, any>[]} records
 * @param {'title' | 'displayName'} member
 * @returns {Choice[]}
 */
const choicesOf = (records, member) => records.map((record) => ({ id: record.id, name: String(record[member]) }));

/** @returns {Promise<Choice[]>} */
export async function categories() {
  return choicesOf(await look('crm/task/category'), 'title');
}

/**
 * Everyone who can be responsible, and who is asking.
 * @param {Taskform} taskform
 * @returns {Promise<{ self: Someone, people: Someone[] }>}
 */
export async function people(taskform) {
  const query = { employeeStatus: '1', employeeType: '1', count: '1000' };
  const [self, found] = await Promise.all([look('people/@self'), look('people/simple/filter', query)]);
  const others = found.filter((/** @type {Someone} */ { id }) => id !== self.id);
  const everyone = decoded(taskform, [self, ...others]);
  return { self: everyone[0] ?? self, people: everyone };
}

/**
 * Names of people come HTML-encoded (contract 2.4). The engine decodes them once, here as members of a task.
 * @param {Taskform} taskform
 * @param {Someone[]} persons
 * @returns {Someone[]}
 */
function decoded(taskform, persons) {
  const accessList = persons.map(({ id, displayName }) => ({ id, displayName }));
  const result = taskform.readTask(JSON.stringify({ contact: { accessList } }));
  return result.ok && result.value.contact ? /** @type {Someone[]} */ (result.value.contact.accessList) : persons;
}

/**
 * @param {string} prefix
 * @param {AbortSignal} signal
 * @returns {Promise<Choice[]>}
 */
export async function contacts(prefix, signal) {
  return choicesOf(await look('crm/contact/byprefix', { prefix, searchType: '-1' }, signal), 'displayName');
}

/**
 * @param {'opportunity' | 'case'} type
 * @param {string} prefix
 * @param {AbortSignal} signal
 * @returns {Promise<Choice[]>}
 */
export async function entities(type, prefix, signal) {
  return choicesOf(await look(`crm/${type}/byprefix`, { prefix }, signal), 'title');
}

/** The name of the portal's time zone, as far as it says one. */
export async function portalZone() {
  const { timezone } = await look('settings');
  return String(timezone ?? '').split(';')[0] ?? '';
}
