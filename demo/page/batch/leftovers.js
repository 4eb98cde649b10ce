// Which tasks need the person: refused by the portal, or perhaps there already?
import { byId, make } from '../dom.js';
import { refusalWords } from './tools.js';
import { say, spoken } from './words.js';

/** @typedef {import('/taskform/standalone/taskform.js').Entry} Entry */
/** @typedef {import('/taskform/standalone/taskform.js').Outbox} Outbox */

/** So many of each are shown; the others come when these are done. */
const mostShown = 20;

/**
 * @param {Outbox} outbox
 * @param {import('./run.js').Run} run
 * @param {(entries: Entry[]) => Promise<void>} takeBack puts refused tasks into the table
 * @param {(error: Error) => void} fail
 */
export function offerLeftovers(outbox, run, takeBack, fail) {
  byId('take-all').addEventListener('click', () => void takeBack(run.in('refused')).catch(fail));

  /** @param {Entry} entry */
  const refused = (entry) =>
    item(entry, entry.outcome ? refusalWords(entry.outcome) : '', [action(say('takeBack'), () => takeBack([entry]))]);

  /** @param {Entry} entry */
  const doubted = (entry) => {
    const { id } = entry;
    const { reason = 'unlisted', candidates = [] } = entry.doubt ?? {};
    const discard = () => outbox.discard(id);
    const found = candidates.map((task) => action(say('itIsTask', { id: String(task) }), () => outbox.adopt(id, task)));
    const buttons = [
      ...(found.length > 0 ? found : [action(say('itIsThere'), discard)]),
      action(say('sendAgain'), () => outbox.retry(id, { evenIfItExists: true })),
      action(say('discard'), discard),
    ];
    return item(entry, say(reason), buttons);
  };

  /**
   * @param {string} name
   * @param {() => Promise<unknown>} act
   */
  function action(name, act) {
    const button = make('button', { type: 'button', class: 'small' }, name);
    button.addEventListener('click', () => void act().catch(fail));
    return button;
  }

  let shown = '';
  /** Shows them, unless they are shown: whoever is at one of their buttons stays there. */
  function show() {
    const parts = /** @type {const} */ ([
      ['refused', run.in('refused'), refused],
      ['doubts', run.in('doubt'), doubted],
    ]);
    const now = JSON.stringify([
      say('discard'),
      parts.map(([, entries]) => [entries.length, ...entries.slice(0, mostShown).map(({ id }) => id)]),
    ]);
    if (now === shown) return;
    shown = now;
    for (const [name, entries, show] of parts) {
      byId(name).hidden = entries.length === 0;
      byId(`${name}-list`).replaceChildren(...entries.slice(0, mostShown).map(show));
      const hidden = entries.length - mostShown;
      byId(`${name}-more`).textContent = hidden > 0 ? say('more', { count: hidden }) : '';
    }
  }
  let isDue = false;
  const plan = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      show();
    });
  };
  run.addEventListener('changed', plan);
  spoken.addEventListener('change', plan);
}

/**
 * @param {Entry} entry
 * @param {string} words
 * @param {HTMLElement[]} buttons
 */
function item({ request }, words, buttons) {
  const title = make('p', { class: 'title', dir: 'auto' }, String(request.title ?? '').slice(0, 160));
  return make('li', {}, title, make('p', { class: 'quiet' }, words), make('div', { class: 'actions' }, ...buttons));
}
