// In whose name does the outbox send? The token is asked for when it is needed and kept nowhere.
import { tokenOf } from '../token.ts';
import { usualPace, type Pace } from './pace.ts';
import type { Clock } from './waker.ts';

/** A token, or a function that is asked for one whenever it is needed. */
export type TokenSource = string | (() => string | Promise<string>) | undefined;

/** How long a function that gives a refused token again is first made to wait, in milliseconds. */
const patience = 30_000;

/** The token of a portal in this page. */
export class Session {
  #source: TokenSource;
  readonly #clock: Pick<Clock, 'elapsed'>;
  readonly #pace: Pick<Pace, 'longest'>;
  /** What the portal has refused, how often in a row, and until when it is not tried again. */
  #refused: { token: string; times: number; until: number } | undefined;

  constructor(source: TokenSource, clock: Pick<Clock, 'elapsed'>, pace: Pick<Pace, 'longest'> = usualPace) {
    this.#source = source;
    this.#clock = clock;
    this.#pace = pace;
  }

  /** Another source. The page gives it on purpose, so even a token that was refused is worth another try. */
  replace(source: TokenSource): void {
    this.#source = source;
    this.#refused = undefined;
  }

  /**
   * The token, `''` for none; undefined where there is only one that was refused, or that no header can carry. A
   * function that gives a refused one again says that it holds, which is tried ever more seldom.
   */
  async token(): Promise<string | undefined> {
    const source = this.#source;
    try {
      const token = tokenOf(typeof source === 'function' ? await source() : source);
      const isRefused = token === this.#refused?.token;
      const isWorthATry = typeof source === 'function' && this.#clock.elapsed() >= (this.#refused?.until ?? 0);
      return isRefused && !isWorthATry ? undefined : token;
    } catch {
      return undefined;
    }
  }

  /** The portal refused it. Answers whether that is news. */
  refuse(token: string): boolean {
    const isNew = token !== this.#refused?.token;
    const times = isNew ? 0 : (this.#refused?.times ?? 0) + 1;
    const wait = Math.min(patience * 2 ** Math.min(times, 10), this.#pace.longest);
    this.#refused = { token, times, until: this.#clock.elapsed() + wait };
    return isNew;
  }

  /** The portal took it. */
  accept(token: string): void {
    if (token === this.#refused?.token) this.#refused = undefined;
  }
}
