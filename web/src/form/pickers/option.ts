// What does a list show of a choice, and how are two of the same name told apart?
import { meantName } from './matches.ts';

/** A choice as a list shows it. All of it is text. */
export interface Option<Choice> {
  readonly choice: Choice;
  /** Its id as a text. */
  readonly key: string;
  readonly name: string;
  /** What stands below the name; `''` for nothing. */
  readonly detail: string;
  /** What tells it from another of the same name where the detail does not. */
  readonly mark: string;
  /** Whether a picture stands beside the name, or letters in its place. */
  readonly isPictured?: boolean;
  /** The address of the picture; undefined where it has none. */
  readonly picture?: string | undefined;
  readonly kind?: 'company' | 'person';
  /** A word behind the name, as for oneself. */
  readonly aside?: string | undefined;
  /** Why it cannot be chosen; undefined when it can. */
  readonly refusal?: string | undefined;
}

/** As many as a person can look through, and as the portal gives (contract 5). */
export const mostOptions = 30;

/** The options of a list, no two of them alike. */
export function tellApart<Choice>(options: readonly Option<Choice>[]): Option<Choice>[] {
  const looks = options.map(({ name, detail }) => JSON.stringify([meantName(name), detail]));
  const seen = new Set<string>();
  const shared = new Set(looks.filter((look) => seen.has(look) || !seen.add(look)));
  return options.map((option, index) => {
    if (!shared.has(looks[index] ?? '')) return option;
    return { ...option, detail: option.detail ? `${option.detail} · ${option.mark}` : option.mark };
  });
}
