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
  /** What listeners were asked for, by the token that was refused: those who ask at the same time ask together. */
  #asking = new Map<string, Promise<string | undefined>>();

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
    this.#asking.clear();
  }

  /** The person wants to try again: what was not answered may be asked for once more. */
  askAgain(): void {
    this.#asking.clear();
  }

  /** The token; `''` for none. Rejects when the page's function does. */
  async token(): Promise<string> {
    if (this.#renewed !== undefined) return this.#renewed;
    return (typeof this.#source === 'function' ? await this.#source() : this.#source) ?? '';
  }

  /**
   * The portal refused a token: the one that has come in its place, else what the page answers. Undefined where it
   * gives none, or the same again. Look-ups ask no second time for the same token: nobody has pressed anything.
   */
  async renew(refused: string, isPressed: boolean): Promise<string | undefined> {
    if (this.#renewed !== undefined && this.#renewed !== refused) return this.#renewed;
    let asking = isPressed ? undefined : this.#asking.get(refused);
    if (!asking) this.#asking.set(refused, (asking = this.#ask(refused)));
    return asking;
  }

  async #ask(refused: string): Promise<string | undefined> {
    const event = new TaskUnauthorizedEvent();
    this.#target.dispatchEvent(event);
    const token = await event.answer?.catch(() => undefined);
    if (token === undefined || token === refused) return undefined;
    this.#renewed = token;
    return token;
  }
}
