// Where the lenient JSON reader stands in its text, and how it reports what it cannot read there.

import { hresults, invalidArgument, PortalError } from '../errors.ts';

const needsBrackets = /[. '/"[\]()\t\n\r\f\b\\\u0085\u2028\u2029]/;

/** A place in JSON text, with the path of members and indexes that leads to it. */
export class Cursor {
  readonly text: string;
  readonly path: (string | number | undefined)[] = [];
  position = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The character here, or "" at the end. */
  get here(): string {
    return this.text.charAt(this.position);
  }

  get atEnd(): boolean {
    return this.position >= this.text.length;
  }

  /** Moves past blanks; NUL characters count as such. */
  skipBlanks(): void {
    while (!this.atEnd && isBlank(this.here)) this.position += 1;
  }

  /** The refusal of the text, ending as the portal's reader ends it (contract 1.4). */
  failure(message: string): PortalError {
    const { line, column } = this.#lineAndColumn();
    const place = `Path '${this.#pathText()}', line ${line}, position ${column}.`;
    return invalidArgument(`${message} ${place}`, hresults.json);
  }

  #lineAndColumn(): { line: number; column: number } {
    const before = this.text.slice(0, this.position).split(/\r\n|\r|\n/);
    return { line: before.length, column: before.at(-1)?.length ?? 0 };
  }

  #pathText(): string {
    let text = '';
    for (const step of this.path) {
      if (typeof step === 'number') text += `[${step}]`;
      else if (step !== undefined && needsBrackets.test(step)) text += `['${step}']`;
      else if (step !== undefined) text += text ? `.${step}` : step;
    }
    return text;
  }
}

/** Whether .NET counts the character as white space, or it is NUL, which its reader skips as well. */
export function isBlank(character: string): boolean {
  return character === '\0' || character === '\u0085' || (character !== '\uFEFF' && /\s/.test(character));
}
