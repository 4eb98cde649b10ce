// How do rows get into the table: pasted, dropped, opened, or typed?
import { byId } from '../dom.js';
import { columns } from './columns.js';
import { say, spoken } from './words.js';

/** @typedef {Extract<import('./messages.js').Answer, { kind: 'ended' }>} Ended */

const field = /** @type {HTMLTextAreaElement} */ (byId('rows-text'));
const file = /** @type {HTMLInputElement} */ (byId('rows-file'));
const state = byId('rows-state');

/** So many headings or numbers of lines are named. */
const mostNamed = 8;

/** @param {(source: string | Blob) => void} read */
export function offerIntake(read) {
  /** @param {string | Blob | undefined | null} source */
  const begin = (source) => {
    if (!source) return;
    state.textContent = say('reading');
    read(source);
  };
  byId('rows-add').addEventListener('click', () => {
    begin(field.value.trim() && field.value);
    field.value = '';
  });
  // Whole rows are not put into the field first: a field with a megabyte of text is slow.
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/\n/.test(text.trim()) || field.value.trim() !== '') return;
    event.preventDefault();
    begin(text);
  });
  file.addEventListener('change', () => {
    begin(file.files?.[0]);
    file.value = '';
  });
  offerDrop(byId('intake'), ({ files, text }) => begin(files[0] ?? text));
  const explain = () => { byId('rows-about').textContent = say('intakeAbout', { columns: columns.join(', ') }); };
  explain();
  spoken.addEventListener('change', explain);
}

/**
 * @param {HTMLElement} place
 * @param {(what: { files: FileList | File[], text: string }) => void} take
 */
function offerDrop(place, take) {
  /** @param {boolean} isOver */
  const show = (isOver) => place.classList.toggle('over', isOver);
  // What is dropped beside the place must not take the page away.
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => event.preventDefault());
  place.addEventListener('dragover', () => show(true));
  place.addEventListener('dragleave', () => show(false));
  place.addEventListener('drop', ({ dataTransfer }) => {
    show(false);
    take({ files: dataTransfer?.files ?? [], text: dataTransfer?.getData('text/plain') ?? '' });
  });
}

/** Says how a reading ended. @param {Ended} ended */
export function tellEnd({ count, unknown, left, isHeaded, isTooLong }) {
  const sentences = [isHeaded ? say(isTooLong ? 'tooMany' : 'rowsAdded', { count }) : say('unheaded')];
  if (isHeaded && unknown.length > 0) sentences.push(say('unknown', { names: some(unknown) }));
  if (left.length > 0) sentences.push(say('leftOut', { numbers: some(left) }));
  state.textContent = sentences.join(' ');
}

/** @param {readonly (string | number)[]} things */
function some(things) {
  const named = things.slice(0, mostNamed).map((thing) => String(thing).slice(0, 60));
  return [...named, ...(things.length > mostNamed ? ['…'] : [])].join(', ');
}
