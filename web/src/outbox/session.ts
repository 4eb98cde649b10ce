// In whose name does the outbox send? The token is asked for when it is needed and kept nowhere.
import { tokenOf } from '../token.ts';

/** A token, or a function that is asked for one whenever it is needed. */
export type TokenSource = string | (() => string | Promise<string>) | undefined;

/** The token of a portal in this page. */
export class Session {
  #source: TokenSource;
  /** What the portal has refused: it is not tried again. */
  #refused: string | undefined;

  constructor(source: TokenSource) {
    this.#source = source;
  }

  /** Another source. The page gives it on purpose, so even a token that was refused is worth another try. */
  replace(source: TokenSource): void {
    this.#source = source;
    this.#refused = undefined;
  }

  /** The token, `''` for none; undefined where there is only one that was refused, or that no header can carry. */
  async token(): Promise<string | undefined> {
    try {
      const token = tokenOf(typeof this.#source === 'function' ? await this.#source() : this.#source);
      return token === this.#refused ? undefined : token;
    } catch {
      return undefined;
    }
  }

  refuse(token: string): void {
    this.#refused = token;
  }
}
