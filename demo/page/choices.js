// What do the lists of the form offer, once someone is signed in?
import { byId, make } from './dom.js';
import { categories, people, portalZone } from './lookups.js';

/**
 * Asks the portal and fills the lists; oneself and the first category are chosen (contract 6).
 * @param {import('/taskform/index.js').Taskform} taskform
 */
export async function fillChoices(taskform) {
  const [everyone, kinds, zone] = await Promise.all([people(taskform), categories(), portalZone().catch(() => '')]);
  const { self } = everyone;
  const named = everyone.people.map(({ id, displayName }) => ({ id, name: id === self.id ? `${displayName} (you)` : displayName }));
  fill('responsible', named);
  fill('category', kinds);
  return { self, zone };
}

/**
 * What was chosen before stays chosen, if it is still there.
 * @param {string} id
 * @param {{ id: string | number, name: string }[]} choices
 */
function fill(id, choices) {
  const select = /** @type {HTMLSelectElement} */ (byId(id));
  const chosen = select.value;
  select.replaceChildren(...choices.map((choice) => make('option', { value: choice.id }, choice.name)));
  if (choices.some((choice) => String(choice.id) === chosen)) select.value = chosen;
}
