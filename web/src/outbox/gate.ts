// When may the portal be asked again? After trouble nobody is sent for a while, so that an outage ends without a storm.
import type { OutboxStatus } from './changes.ts';
import { backOff, type Pace } from './pace.ts';
import type { Clock } from './waker.ts';

/** Why it is closed. */
export type Cause = NonNullable<OutboxStatus['because']>;

/** What all entries of a portal wait at. */
export class Gate {
  because: Cause | undefined;
  readonly #clock: Clock;
  readonly #pace: Pace;
  #failures = 0;
  #until = 0;
  #span = 0;

  constructor(clock: Clock, pace: Pace) {
    this.#clock = clock;
    this.#pace = pace;
  }

  /** Whether the last thing that was asked of the portal went wrong. */
  get isInTrouble(): boolean {
    return this.#failures > 0;
  }

  /** Until when it is closed. */
  get until(): number {
    return this.#until;
  }

  /** Closes it: for as long as the portal asks, or for longer each time. */
  close(because: Cause, wanted?: number): void {
    this.because = because;
    this.#span = wanted ?? backOff(this.#failures, this.#pace, () => this.#clock.random());
    this.#failures += 1;
    this.#until = this.#clock.now() + this.#span;
  }

  /** A look-up was answered, which says nothing about whether the portal takes tasks. */
  heard(): void {
    if (this.because !== 'unavailable') this.answered();
  }

  /** The portal took a task, or refused it for what it is. */
  answered(): void {
    this.because = undefined;
    this.#failures = 0;
    this.#until = 0;
  }

  /** The network is back: everybody notices at the same moment, so not everybody comes at once. */
  reopen(): void {
    if (this.because === 'unavailable' || this.remaining() === 0) return;
    this.#failures = Math.min(this.#failures, 1);
    this.close(this.because ?? 'unreachable');
  }

  /** A person will not wait, unless it is the portal that wants to be left alone. */
  hurry(): void {
    if (this.because !== 'unavailable') this.#until = 0;
  }

  /** Another token may read what the last one could not. */
  tokenChanged(): void {
    if (this.because === 'unreadable') this.answered();
  }

  /** How long it stays closed. A clock that was set back since does not keep it closed for longer than was meant. */
  remaining(): number {
    const left = this.#until - this.#clock.now();
    return left > this.#span ? 0 : Math.max(0, left);
  }
}
