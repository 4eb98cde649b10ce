// How much room is left in the title? The limit is the engine's own, and so is its unit: code points.
import { byId } from './dom.js';

/** From this part of the limit on, it is worth a word. */
const nearly = 0.8;

/** @param {import('/taskform/index.js').Taskform} taskform */
export function countTitle(taskform) {
  /** @type {{ properties?: { title?: { maxLength?: number } } }} */
  const schema = taskform.jsonSchema.request;
  const limit = schema.properties?.title?.maxLength;
  if (limit === undefined) return;
  const title = /** @type {HTMLInputElement} */ (byId('title'));
  const count = byId('title-count');
  const show = () => {
    const left = limit - [...title.value].length;
    count.classList.toggle('over', left < 0);
    count.textContent = left < 0 ? `${-left} too many` : left <= limit * (1 - nearly) ? `${left} left` : '';
  };
  title.addEventListener('input', show);
}
