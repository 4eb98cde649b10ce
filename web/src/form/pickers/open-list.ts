// How does an open list behave on the page: where it stands, what of it is seen, what closes it?
import type { ControlHost } from '../control.ts';
import { placeList } from './place-list.ts';

/** The list of a box as a thing of the page. */
export class OpenList {
  #host: ControlHost;
  #id: string;
  #active: string | undefined;
  #press: (event: Event) => void;

  constructor(host: ControlHost, id: string, close: () => void) {
    this.#host = host;
    this.#id = id;
    // A touch elsewhere takes the focus away in few browsers.
    this.#press = (event) => {
      const box = this.#find('box');
      if (!box || !event.composedPath().includes(box)) close();
    };
  }

  open(): void {
    globalThis.document.addEventListener('pointerdown', this.#press, true);
  }

  close(): void {
    globalThis.document.removeEventListener('pointerdown', this.#press, true);
  }

  /** Puts the caret into the input. */
  focus(): void {
    this.#host.renderRoot.querySelector<HTMLElement>(`#${this.#id}`)?.focus();
  }

  /** After each rendering: finds room for it, and brings another highlighted option into view. */
  arrange(isOpen: boolean, active: string | undefined): void {
    const [box, popup, list] = isOpen ? [this.#find('box'), this.#find('popup'), this.#find('list')] : [];
    if (box && popup && list) placeList(popup, list, box);
    if (active !== this.#active) list?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    this.#active = active;
  }

  #find(part: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`#${this.#id}-${part}`);
  }
}
