// Which language does the form speak?
import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../../locales/language.ts';
import { loadLanguage } from '../../locales/load-language.ts';

/** The language that was asked for, once it is here; the one before it until then. */
export class LanguageSource {
  current: Language | undefined;
  #host: ReactiveControllerHost;
  #wanted: string | undefined;
  /** Resolves when what was asked for last is here. */
  ready: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Asks for the language of a tag. */
  want(tag: string): void {
    if (this.#wanted === tag) return;
    this.#wanted = tag;
    this.ready = loadLanguage(tag).then((language) => {
      if (this.#wanted !== tag) return;
      this.current = language;
      this.#host.requestUpdate();
    });
  }
}

/** The language that an element stands in (HTML, lang), in shadow roots and around them; else the person's own. */
export function languageAround(element: Element): string {
  for (let place: Element | undefined = element; place; ) {
    const tag: string | null | undefined = place.closest('[lang]')?.getAttribute('lang');
    if (tag) return tag;
    const root: Node = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : undefined;
  }
  return navigator.language;
}
