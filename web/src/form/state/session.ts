// By which token does the form speak to the portal, and where does another one come from?
import { TaskUnauthorizedEvent } from '../events.ts';

/** What a page can give as the token: it, or a function that is asked for it each time. */
export type TokenSource = string | (() => string | Promise<string>) | undefined;

/** Holds the token where nothing but what speaks to the portal looks; it is in no attribute, event or draft. */
export class Session {
  #target: EventTarget;
  #source: TokenSource;
  /** What a listener of task-unauthorized gave; it counts until it is refused itself. */
  #renewed: string | undefined;

  constructor(target: EventTarget) {
    this.#target = target;
  }

  /** What the page gave. */
  get source(): TokenSource {
    return this.#source;
  }

  take(source: TokenSource): void {
    this.#source = source;
    this.#renewed = undefined;
  }

  /** The token; `''` for none. Rejects when the page's function does. */
  async token(): Promise<string> {
    if (this.#renewed !== undefined) return this.#renewed;
    return (typeof this.#source === 'function' ? await this.#source() : this.#source) ?? '';
  }

  /** The portal refused a token: asks the page for another one. Undefined where it gives none, or the same again. */
  async renew(refused: string): Promise<string | undefined> {
    const event = new TaskUnauthorizedEvent();
    this.#target.dispatchEvent(event);
    const token = await event.answer?.catch(() => undefined);
    if (token === undefined || token === refused) return undefined;
    this.#renewed = token;
    return token;
  }
}
