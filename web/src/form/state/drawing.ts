// Which controls have to be drawn anew? After a key in a text box that one, and those at which something else is said.
import type { Issue } from '../../issue.ts';
import type { Control } from '../control.ts';

/** What the next rendering draws. */
export class Drawing {
  #saidOf: (control: Control) => readonly Issue[];
  /** What has changed since the last rendering; undefined where it can be anything. */
  #changed: Set<Control> | undefined;
  /** The same of the rendering that is going on. */
  #drawn: ReadonlySet<Control> | undefined;
  /** Whether nothing has been drawn yet. */
  isFirst = true;
  /** What was said at each when it was drawn. */
  #said = new Map<Control, string>();

  /** `saidOf` is asked for what is said at a control. */
  constructor(saidOf: (control: Control) => readonly Issue[]) {
    this.#saidOf = saidOf;
  }

  /** Anything may have changed. */
  wantAll(): void {
    this.#changed = undefined;
  }

  /** A control has changed at which no other one looks. */
  want(control: Control): void {
    this.#changed?.add(control);
  }

  /** A rendering begins: what changes from here on is for the next one. */
  begin(): void {
    this.#drawn = this.#changed;
    this.#changed = new Set();
  }

  /** A rendering has ended. The first one leaves something out: the rest is wanted when it has been seen. */
  end(drawRest: () => void): void {
    if (this.isFirst && this.#said.size > 0) {
      this.isFirst = false;
      requestAnimationFrame(() => setTimeout(drawRest));
    }
  }

  /** Whether this rendering has to draw a control. */
  isStale(control: Control): boolean {
    const said = JSON.stringify(this.#saidOf(control));
    const isStale = !this.#drawn || this.#drawn.has(control) || said !== this.#said.get(control);
    this.#said.set(control, said);
    return isStale;
  }
}
