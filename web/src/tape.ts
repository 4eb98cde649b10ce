// Where did the engine find the values of a document, and what are they?

/** What the engine found in a document, until its next operation. src/taskform/tape.hpp says how a tape is laid out. */
export class Tape {
  /** The words of the engine's memory, those of the tape among them. */
  readonly words: Int32Array;
  readonly #start: number;
  readonly #document: string;
  readonly #texts: string;

  /**
   * @param start where the tape's words begin
   * @param texts what the document spells with escapes, as it is meant
   */
  constructor(words: Int32Array, start: number, document: string, texts: string) {
    this.words = words;
    this.#start = start;
    this.#document = document;
    this.#texts = texts;
  }

  /** The text at a word; null where there is none. */
  text(at: number): string | null {
    const place = this.words[at] as number;
    if (place === 0) return null;
    const length = this.words[at + 1] as number;
    return place > 0 ? this.#document.substring(place, place + length) : this.#texts.substring(~place, ~place + length);
  }

  /** The object whose block a word names; null where there is none. */
  object<Value>(at: number, valueAt: (tape: Tape, at: number) => Value): Value | null {
    const block = this.words[at] as number;
    return block === 0 ? null : valueAt(this, this.#start + block);
  }

  /** The list at a word. */
  list<Value>(at: number, valueAt: (tape: Tape, at: number) => Value): Value[] {
    const values: Value[] = [];
    let block = this.words[at] as number;
    for (let left = this.words[at + 1] as number; left > 0; --left) {
      values.push(valueAt(this, this.#start + block));
      block = this.words[this.#start + block - 1] as number;
    }
    return values;
  }
}
