// Where among the drafts of its key does one form write, and until when does nobody else?
import type { Holds, Release } from './holds.ts';

/** A name in the storage that a form keeps for itself. */
export class Place {
  readonly name: string;
  readonly #holds: Holds;
  #held: Promise<Release | undefined> | undefined;

  /** With a release it is held already. */
  constructor(name: string, holds: Holds, release?: Release) {
    this.name = name;
    this.#holds = holds;
    if (release) this.#held = Promise.resolve(release);
  }

  /** Holds it from now on; a form that nobody has touched holds nothing. */
  hold(): void {
    this.#held ??= this.#holds.hold(this.name);
  }

  /** Lets go, also of what is only about to be held. */
  release(): void {
    void this.#held?.then((release) => release?.());
    this.#held = undefined;
  }
}
