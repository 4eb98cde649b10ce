// How does a test let hours pass in no time? Nobody waits: time goes on to the next timer when all else is done.
import type { Clock } from '../../../web/dist/outbox/waker.js';

interface Timer {
  at: number;
  call: () => void;
}

/** A generator of numbers from 0 to 1 that a seed repeats (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Time that tests move. */
export class VirtualClock implements Clock {
  readonly random: () => number;
  /** What somebody has set the clock on the wall by. */
  shift = 0;
  #elapsed = 0;
  #timers: Timer[] = [];

  constructor(random: () => number = () => 0.5) {
    this.random = random;
  }

  now(): number {
    return Date.parse('2026-11-23T09:30:00Z') + this.#elapsed + this.shift;
  }

  elapsed(): number {
    return this.#elapsed;
  }

  after(milliseconds: number, call: () => void): () => void {
    const timer = { at: this.#elapsed + milliseconds, call };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => void this.after(milliseconds, resolve));
  }

  /** Goes on from timer to timer until something is true; fails when a day has passed or nobody waits. */
  async until(isReached: () => boolean, what = 'that'): Promise<void> {
    const end = this.#elapsed + 86_400_000;
    for (;;) {
      await settled();
      if (isReached()) return;
      const next = this.#timers.toSorted((a, b) => a.at - b.at)[0];
      if (!next || next.at > end) throw new Error(`It did not come to ${what}.`);
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#elapsed = Math.max(this.#elapsed, next.at);
      next.call();
    }
  }

  /** Goes on for so long. */
  async pass(milliseconds: number): Promise<void> {
    let isOver = false;
    this.after(milliseconds, () => (isOver = true));
    await this.until(() => isOver);
  }
}

/** Lets everything happen that waits for nothing but its turn. */
export async function settled(): Promise<void> {
  for (let turns = 0; turns < 4; turns += 1) await new Promise((resolve) => setImmediate(resolve));
}
