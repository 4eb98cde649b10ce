// How do icons come into a drop-down's options?
import type { ControlHost } from '../control.ts';

/**
 * Draws them where the browser lets a page draw its options (CSS Forms, appearance: base-select). Not by the template:
 * the parsers of other browsers drop what stands in an option.
 */
export class IconedOptions {
  #host: ControlHost;
  #isDrawn = globalThis.CSS?.supports?.('appearance', 'base-select') ?? false;

  constructor(host: ControlHost) {
    this.#host = host;
  }

  /** Gives each option of a drop-down the icon of its value. */
  draw(target: string, iconOf: (value: string) => string | undefined): void {
    if (!this.#isDrawn) return;
    for (const option of this.#host.renderRoot.querySelectorAll<HTMLOptionElement>(`#${target} option`)) {
      const address = iconOf(option.value);
      let image = option.querySelector('img');
      if (address === undefined) {
        image?.remove();
      } else if (image?.getAttribute('src') !== address) {
        image ??= option.ownerDocument.createElement('img');
        image.alt = '';
        image.loading = 'lazy';
        image.src = address;
        if (!image.parentNode) option.prepend(image);
      }
    }
  }
}
