// What does the browser know of the form, as it knows of any of its own inputs (HTML, ElementInternals)?
import type { Issue } from '../issue.ts';

/** The engine's codes that are the platform's; every other one is a custom error. */
const platform = new Set<keyof ValidityStateFlags>([
  'valueMissing', 'typeMismatch', 'badInput', 'tooLong', 'rangeUnderflow', 'rangeOverflow', 'patternMismatch',
]);

/** The flags of ValidityState for these errors. */
export function flagsOf(errors: readonly Issue[]): ValidityStateFlags {
  const flags: ValidityStateFlags = {};
  for (const { code } of errors) {
    const flag = code as keyof ValidityStateFlags;
    flags[platform.has(flag) ? flag : 'customError'] = true;
  }
  return flags;
}

/** A state that the browser kept, as JSON; undefined where it is none of ours. */
export function stateOf(kept: unknown): unknown {
  if (typeof kept !== 'string') return undefined;
  try {
    return JSON.parse(kept);
  } catch {
    return undefined;
  }
}

/** What an element has told the browser: it is told again when it is something else, since each time costs. */
export class Association {
  #internals: ElementInternals;
  #value = '';
  #validity = '';
  #anchor: HTMLElement | undefined;

  constructor(internals: ElementInternals) {
    this.#internals = internals;
  }

  /** The value, and the state that it can be restored from. */
  tellValue(value: string, state: string): void {
    const told = JSON.stringify([value, state]);
    if (told === this.#value) return;
    this.#value = told;
    this.#internals.setFormValue(value, state);
  }

  /** What is wrong, as flags, in words, and where. */
  tellValidity(flags: ValidityStateFlags, message = '', anchor?: HTMLElement): void {
    const told = JSON.stringify([flags, message]);
    if (told === this.#validity && anchor === this.#anchor) return;
    this.#validity = told;
    this.#anchor = anchor;
    this.#internals.setValidity(flags, message, anchor);
  }
}
