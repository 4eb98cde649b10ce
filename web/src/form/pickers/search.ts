// What does a source find for what a person types, and which answer counts?

/** How long a person may pause between two keys; the CRM's own box waits as long (contract 5). */
const pause = 300;

/** No person looks through more; a source that gives more must not make the page slow. */
const mostChoices = 100;

/** Asks a source; undefined when there is none to ask yet. */
export type Find<Choice> = (text: string, signal: AbortSignal) => Promise<readonly Choice[]> | undefined;

/** One search at a time: a newer one ends the one before it, whose answer counts no more, however late it comes. */
export class Search<Choice> {
  /** What was found last; it stays while the next search is on its way. */
  choices: readonly Choice[] = [];
  /** What `choices` was found for; undefined while nothing was. */
  text: string | undefined;
  hasFailed = false;
  /** What is being searched for, or about to be. */
  wanted: string | undefined;
  #find: Find<Choice>;
  #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #line: AbortController | undefined;
  #asking: Promise<void> | undefined;

  constructor(find: Find<Choice>, changed: () => void) {
    this.#find = find;
    this.#changed = changed;
  }

  /** Searches once the person pauses. */
  soon(text: string): void {
    if (this.#isKnown(text)) return;
    this.stop();
    this.wanted = text;
    this.hasFailed = false;
    this.#timer = setTimeout(() => void this.now(text), pause);
  }

  /** Searches at once, unless that is known or on its way; resolves when it has ended, well or not. */
  now(text: string): Promise<void> {
    if (this.#asking && this.wanted === text) return this.#asking;
    if (this.#isKnown(text)) return Promise.resolve();
    this.stop();
    this.wanted = text;
    this.hasFailed = false;
    this.#line = new AbortController();
    this.#asking = this.#ask(text, this.#line.signal);
    return this.#asking;
  }

  /** Leaves off and forgets: what is found next may be of another kind. */
  forget(): void {
    this.stop();
    this.choices = [];
    this.text = undefined;
    this.hasFailed = false;
  }

  /** What is found for this text already. Whatever was on its way for another is not wanted any more. */
  #isKnown(text: string): boolean {
    if (this.text !== text || this.hasFailed) return false;
    this.stop();
    return true;
  }

  /** Leaves off; what was found stays. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#line?.abort();
    this.#line = undefined;
    this.#asking = undefined;
    this.wanted = undefined;
  }

  async #ask(text: string, signal: AbortSignal): Promise<void> {
    try {
      const found = this.#find(text, signal);
      if (!found) throw new Error('There is nothing to search in.');
      const choices = await found;
      if (signal.aborted) return;
      this.choices = choices.slice(0, mostChoices);
      this.text = text;
    } catch {
      if (signal.aborted) return;
      // What was found for another text would be taken for what was found for this one.
      this.choices = [];
      this.text = undefined;
      this.hasFailed = true;
    }
    this.#asking = undefined;
    this.wanted = undefined;
    this.#changed();
  }
}
