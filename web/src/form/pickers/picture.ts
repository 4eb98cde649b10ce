// How does a list show whom it means: by a picture, or by letters where there is none?
import { html, svg, type ReactiveControllerHost, type SVGTemplateResult, type TemplateResult } from 'lit';
import { initialsOf } from './initials.ts';

/** What a picture stands for. */
interface Pictured {
  readonly name: string;
  readonly picture?: string | undefined;
  readonly kind?: 'company' | 'person';
}

/** Pictures of people and contacts. What cannot be loaded is not asked for again. */
export class Pictures {
  #host: ReactiveControllerHost;
  #broken = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The picture, or what stands in its place; of no meaning beside the name. */
  show({ name, picture, kind }: Pictured): TemplateResult {
    if (picture === undefined || this.#broken.has(picture)) {
      const shown = kind ? kindIcon(kind) : initialsOf(name);
      return html`<span class="picture" part="picture" aria-hidden="true">${shown}</span>`;
    }
    return html`<img
      class="picture"
      part="picture"
      src=${picture}
      alt=""
      width="32"
      height="32"
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${() => {
        this.#broken.add(picture);
        this.#host.requestUpdate();
      }}
    />`;
  }
}

/** A house for a company, head and shoulders for a person. */
export function kindIcon(kind: 'company' | 'person'): TemplateResult {
  return html`<svg class="kind" part="kind" viewBox="0 0 16 16" aria-hidden="true">${shapes[kind]}</svg>`;
}

const shapes: Readonly<Record<'company' | 'person', SVGTemplateResult>> = {
  company: svg`<path
    fill-rule="evenodd"
    d="M2 14V3.5L8.5 1v4.5L14 7v7H9.5v-3h-2v3zM4 6v1.5h1.5V6zm0 3v1.5h1.5V9zm6-.5V10h1.5V8.5z"
  />`,
  person: svg`<path d="M8 8a3.25 3.25 0 1 0 0-6.5A3.25 3.25 0 0 0 8 8m-6 6.5C2 11 4.7 9.25 8 9.25S14 11 14 14.5z"/>`,
};
