// Has the page asked for an outbox, and is it here?
import type { Taskform } from '../../taskform.ts';
import type { FormCore } from '../form-core.ts';
import type { OutboxPart } from '../outbox/outbox-part.ts';
import { portalOf } from '../settings.ts';

/** The outbox of the form: open while the form is on the page and the page wants it. */
export class OutboxSource {
  part: OutboxPart | undefined;
  #core: FormCore;
  #portal: string | undefined;
  #loading: Promise<Taskform> | undefined;
  #opening: Promise<OutboxPart | undefined> | undefined;

  constructor(core: FormCore) {
    this.#core = core;
  }

  /** Follows what the page has set since the last time. */
  follow(): void {
    const { element, engine } = this.#core;
    const portal = element.outbox && element.isConnected ? portalOf(element) : undefined;
    if (portal === this.#portal && engine.loading === this.#loading) return;
    this.close();
    this.#portal = portal;
    this.#loading = engine.loading;
    // What is wrong is said when a task is to be kept.
    void this.ready().catch(() => {});
  }

  /** The outbox, once it is open; undefined where the page wants none. Rejects where its code cannot be loaded. */
  ready(): Promise<OutboxPart | undefined> {
    if (this.#portal === undefined || !this.#loading) return Promise.resolve(undefined);
    if (!this.#opening) {
      const opening = (this.#opening = this.#open(this.#portal, this.#loading));
      opening.catch(() => this.#opening === opening && (this.#opening = undefined));
    }
    return this.#opening;
  }

  /** The outbox goes on in another name. */
  tokenChanged(): void {
    void this.part?.shelf.reopen().catch(() => {});
  }

  close(): void {
    this.part?.shelf.close();
    this.part = this.#opening = this.#portal = this.#loading = undefined;
  }

  async #open(portal: string, loading: Promise<Taskform>): Promise<OutboxPart | undefined> {
    const [{ OutboxPart }, { outbox }] = await Promise.all([import('../outbox/outbox-part.ts'), loading]);
    if (portal !== this.#portal || loading !== this.#loading) return undefined;
    const part = (this.part = new OutboxPart(this.#core, outbox, portal));
    // An address to which no token may go, and a storage that fails, are told when a task is to be kept.
    await part.shelf.open().catch(() => {});
    this.#core.element.requestUpdate();
    return part;
  }
}
