// Does a form stand in the page's HTML already? How does the living one take its place, with what was typed into it?
import type { FormCore } from '../form-core.ts';
import { earlyOf, giveBack, type Early } from '../standing/early.ts';

/** The way from the HTML to the living form. Its elements stay: the focus, the caret, a date that is half typed. */
export class Standing {
  #core: FormCore;
  #root: ShadowRoot | undefined;
  #takeOver: typeof import('../standing/take-over.ts').takeOver | undefined;
  #early: Early | undefined;

  constructor(core: FormCore) {
    this.#core = core;
  }

  /** Looks for it where the form is to be drawn. */
  find(root: HTMLElement | DocumentFragment): void {
    if (!(root instanceof ShadowRoot) || !root.querySelector('form')) return;
    this.#root = root;
    this.#core.stage = 'taking';
  }

  /** What has to be here before the form is drawn for the first time; undefined where nothing stands there. */
  get coming(): Promise<unknown> | undefined {
    if (!this.#root) return undefined;
    const code = import('../standing/take-over.ts').then(
      ({ takeOver }) => void (this.#takeOver = takeOver),
      () => {}, // Without it the form is drawn anew.
    );
    return Promise.all([code, this.#core.language.ready]);
  }

  /** The form is about to be drawn: it gets what stands there, or a place of its own. */
  take(): void {
    const root = this.#root;
    if (!root) return;
    this.#root = undefined;
    this.#early = earlyOf(root);
    if (!this.#takeOver?.(root)) root.replaceChildren();
    // The same styles are the element's own.
    root.querySelector('link')?.remove();
  }

  /** The form has been drawn: it is told what was done before. */
  tell(): void {
    const early = this.#early;
    const { element, language } = this.#core;
    if (!early || !language.current) return;
    this.#early = undefined;
    this.#core.stage = 'living';
    giveBack(element.renderRoot as ShadowRoot, early);
    if (early.changed.length > 0) this.#core.noteTyped();
    element.requestUpdate();
  }
}
