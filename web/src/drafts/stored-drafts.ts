// When is a draft offered, written, gone on with and thrown away?
import type { Draft, DraftStore } from './draft-store.ts';
import type { Drafts } from './drafts.ts';
import type { Holds } from './holds.ts';
import { Place } from './place.ts';

/** How long save waits for more, in milliseconds. */
const patience = 300;

/** How many drafts a key keeps, beside those of open forms. */
const most = 5;

/** Drafts in a storage. */
export class StoredDrafts implements Drafts {
  available = true;
  offered: Draft | undefined;
  readonly #store: DraftStore;
  readonly #holds: Holds;
  readonly #onChange: () => void;
  #own: Place;
  #offeredPlace: Place | undefined;
  #waiting: { state: unknown; timer: ReturnType<typeof setTimeout> } | undefined;
  #isClosed = false;

  constructor(store: DraftStore, holds: Holds, onChange: () => void) {
    this.#store = store;
    this.#holds = holds;
    this.#onChange = onChange;
    this.#own = new Place(store.newName(), holds);
    void this.#look().then(onChange);
  }

  save(state: unknown): void {
    if (this.#isClosed) return;
    // Held already when something is written to it.
    this.#own.hold();
    clearTimeout(this.#waiting?.timer);
    this.#waiting = { state, timer: setTimeout(() => this.flush(), patience) };
  }

  flush(): void {
    const waiting = this.#takeWaiting();
    if (waiting) this.#tell(this.#store.write(this.#own.name, waiting.state));
  }

  resume(draft: Draft): void {
    if (!this.#offeredPlace || draft !== this.offered) return;
    this.#takeWaiting();
    this.#remove(this.#own);
    this.#own = this.#offeredPlace;
    this.#offer(undefined, undefined);
  }

  discard(draft: Draft): void {
    if (!this.#offeredPlace || draft !== this.offered) return;
    this.#remove(this.#offeredPlace);
    this.#offer(undefined, undefined);
  }

  clear(): void {
    this.#takeWaiting();
    this.#store.remove(this.#own.name);
  }

  close(): void {
    this.flush();
    this.#isClosed = true;
    this.#own.release();
    this.#offeredPlace?.release();
  }

  /** Offers the newest draft that is free, and clears away what is too old or too much. */
  async #look(): Promise<void> {
    let good = 0;
    for (const name of this.#store.names()) {
      const isWanted = this.#store.read(name) !== undefined && good++ < most;
      if (isWanted && this.#offeredPlace) continue;
      const release = await this.#holds.hold(name);
      if (!release) continue;
      const place = new Place(name, this.#holds, release);
      if (this.#isClosed) return place.release();
      // Read now that it is held: whoever held it until now may have gone on or finished.
      const draft = this.#store.read(name);
      if (draft && isWanted) this.#offer(place, draft);
      else this.#remove(place);
    }
  }

  #offer(place: Place | undefined, draft: Draft | undefined): void {
    this.#offeredPlace = place;
    this.offered = draft;
    this.#onChange();
  }

  #remove(place: Place): void {
    this.#store.remove(place.name);
    place.release();
  }

  #takeWaiting(): { state: unknown } | undefined {
    const waiting = this.#waiting;
    clearTimeout(waiting?.timer);
    this.#waiting = undefined;
    return waiting;
  }

  #tell(available: boolean): void {
    if (available === this.available) return;
    this.available = available;
    this.#onChange();
  }
}
