// Which record of the portal does the name in a text field mean?
import { make } from './dom.js';

/** @typedef {import('./lookups.js').Choice} Choice */

/** The CRM's own box waits as long before it asks (contract 5). */
const pause = 300;

/** A text field with a list of names that the portal finds for it. */
export class Picker {
  #input;
  #list;
  #find;
  /** @type {Choice[]} */
  #choices = [];
  /** @type {Choice | undefined} */
  #chosen;
  /** Why the text means nothing; `''` when it does, or when there is none. */
  trouble = '';
  #asking = new AbortController();
  #timer = 0;
  /** @type {{ text: string, done: Promise<void> } | undefined} */
  #settling;

  /**
   * @param {HTMLInputElement} input with a datalist
   * @param {(text: string, signal: AbortSignal) => Promise<Choice[]>} find
   */
  constructor(input, find) {
    this.#input = input;
    this.#list = /** @type {HTMLDataListElement} */ (input.list ?? document.getElementById(input.getAttribute('list') ?? ''));
    this.#find = find;
    input.addEventListener('focus', () => this.#choices.length || this.#offer());
    input.addEventListener('input', () => {
      this.#chosen = this.#named();
      this.trouble = '';
      clearTimeout(this.#timer);
      if (!this.#chosen) this.#timer = setTimeout(() => this.#offer(), pause);
    });
  }

  /** The id of the record, 0 for none. */
  get id() {
    return this.#chosen?.id ?? 0;
  }

  /** Empties the field; what it has found may be of another kind by now. */
  clear() {
    clearTimeout(this.#timer);
    this.#asking.abort();
    this.#input.value = '';
    this.#choices = [];
    this.#chosen = undefined;
    this.trouble = '';
    this.#list.replaceChildren();
  }

  /** Finds out what the text means; afterwards `id` or `trouble` says it. */
  async settle() {
    const text = this.#input.value.trim();
    if (text === '' || this.#chosen) {
      this.trouble = '';
      return;
    }
    clearTimeout(this.#timer);
    // Leaving the field and sending the form may ask at the same time.
    if (this.#settling?.text !== text) this.#settling = { text, done: this.#settle(text) };
    const settling = this.#settling;
    await settling.done;
    if (this.#settling === settling) this.#settling = undefined;
  }

  /** @param {string} text */
  async #settle(text) {
    this.trouble = '';
    try {
      await this.#ask(text);
    } catch (error) {
      this.trouble = `“${text}” could not be looked up. ${error instanceof Error ? error.message : ''}`;
      return;
    }
    if (this.#input.value.trim() !== text) return;
    this.#chosen = this.#named() ?? (this.#choices.length === 1 ? this.#choices[0] : undefined);
    if (this.#chosen) this.#input.value = this.#chosen.name;
    else if (this.#choices.length > 0) this.trouble = `More than one name has “${text}” in it: choose one from the list.`;
    else this.trouble = `Nothing is called “${text}”: choose a name from the list, or leave the field empty.`;
  }

  /** The one choice whose name is what the field says. */
  #named() {
    const text = this.#input.value.trim().toLowerCase();
    return this.#choices.find(({ name }) => name.trim().toLowerCase() === text);
  }

  /** Fills the list while the person types. What fails here is said when the field is left. */
  async #offer() {
    await this.#ask(this.#input.value.trim()).catch(() => {});
    this.#chosen ??= this.#named();
  }

  /** @param {string} text */
  async #ask(text) {
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    const found = await this.#find(text, signal);
    if (signal.aborted) return;
    this.#choices = withUniqueNames(found);
    this.#list.replaceChildren(...this.#choices.map(({ name }) => make('option', { value: name })));
  }
}

/**
 * Records that share a name are told apart by their numbers.
 * @param {Choice[]} choices
 */
function withUniqueNames(choices) {
  const isShared = (/** @type {string} */ name) => choices.filter((other) => other.name === name).length > 1;
  return choices.map(({ id, name }) => ({ id, name: isShared(name) ? `${name} (${id})` : name }));
}
