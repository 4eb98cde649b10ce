// How are the rows that are right sent, stopped for a while, and gone on with?
import { byId } from '../dom.js';
import { currentLanguage } from '../words.js';
import { requestOf } from './cells.js';
import { verdictOf } from './row.js';
import { say, spoken } from './words.js';

/** @typedef {import('/taskform/standalone/taskform.js').Outbox} Outbox */
/** @typedef {import('/taskform/standalone/taskform.js').OutboxStatus} OutboxStatus */

const button = /** @type {HTMLButtonElement} */ (byId('send'));
const bar = /** @type {HTMLProgressElement} */ (byId('send-bar'));

/**
 * @param {{
 *   outbox: Outbox, run: import('./run.js').Run, rows: import('./table-rows.js').TableRows,
 *   names: () => import('./cells.js').Names, remove: (keys: Set<string>) => void,
 * }} parts
 */
export function offerSending({ outbox, run, rows, names, remove }) {
  /** @type {{ done: number, total: number } | undefined} */
  let adding;
  let isPaused = false;
  let trouble = '';
  /** @type {OutboxStatus | undefined} */
  let status;

  async function send() {
    const right = [...rows.all()].filter((row) => verdictOf(row) !== 'error');
    run.begin();
    trouble = '';
    adding = { done: 0, total: right.length };
    show();
    const items = right.map(itemOf);
    try {
      const { ids } = await outbox.addAll(items, {
        portal: location.origin,
        onProgress(progress) {
          adding = progress;
          show();
        },
      });
      remove(new Set(ids.filter((id) => id !== undefined)));
    } catch (error) {
      trouble = error instanceof Error ? error.message : String(error);
    }
    adding = undefined;
    show();
  }

  /** @param {import('./row.js').Row} row one that is right */
  function itemOf({ cells, key }) {
    const { request, contactIds } = requestOf(cells, names());
    return { request, contactIds: /** @type {number[] | undefined} */ (contactIds), id: key };
  }

  function show() {
    const { right, warning } = rows.counts;
    button.textContent = say('sendRight', { count: right + warning });
    button.disabled = adding !== undefined || right + warning === 0;
    byId('pause').hidden = isPaused || run.unfinished === 0;
    byId('resume').hidden = !isPaused;
    byId('progress').hidden = !adding && run.total === 0;
    bar.max = Math.max(1, adding ? adding.total : run.total);
    bar.value = adding ? adding.done : run.counts.created;
    const { queued, sending, uncertain, created, refused, doubt } = run.counts;
    byId('send-words').textContent = adding ? say('adding', adding) : say('progress', { created, total: run.total });
    byId('send-counts').textContent = say('inLine', { waiting: queued + sending + uncertain, refused, doubt });
    byId('send-state').textContent = trouble || statusWords();
  }

  function statusWords() {
    if (isPaused) return say('paused');
    if (run.unfinished === 0) return run.total > 0 && run.counts.refused === 0 ? say('allDone') : '';
    return status ? wordsOf(status) : '';
  }

  button.addEventListener('click', () => void send());
  byId('pause').addEventListener('click', () => void outbox.pause(location.origin).catch(fail));
  byId('resume').addEventListener('click', () => void outbox.resume(location.origin).catch(fail));
  /** @param {Error} error */
  function fail({ message }) {
    trouble = message;
    show();
  }
  rows.addEventListener('changed', show);
  run.addEventListener('changed', show);
  spoken.addEventListener('change', show);

  return {
    /** What the outbox does now. @param {OutboxStatus} now */
    status(now) {
      status = now;
      if (now.state !== 'elsewhere') isPaused = now.state === 'paused';
      show();
    },
    /** @param {boolean} now */
    paused(now) {
      isPaused = now;
      show();
    },
    fail,
  };
}

/** What is being done, and what is waited for. @param {OutboxStatus} status */
function wordsOf({ state, until, because }) {
  const time = until ? new Date(until).toLocaleTimeString(currentLanguage()) : '';
  if (state === 'waiting') return say(because ?? 'waiting', { time });
  if (state === 'sending') return say('sendingNow');
  return state === 'unauthorized' || state === 'elsewhere' || state === 'storage' ? say(state) : '';
}
