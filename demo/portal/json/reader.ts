// How the portal reads a JSON body: leniently, one element per value, dates rewritten, at most 64 deep.

import { Cursor } from './cursor.ts';
import { type Element, kindOfName, refuseColon } from './elements.ts';
import { readScalar, skipComment } from './scalars.ts';
import { readQuoted } from './strings.ts';

const deepest = 64;

/** Reads a body; undefined when it is empty or null and so binds nothing (contract 1.4). */
export function readJson(text: string): Element | undefined {
  const cursor = new Cursor(text);
  cursor.skipBlanks();
  if (cursor.atEnd) return undefined;
  const root: Element = { name: 'request', text: '', children: [] };
  if (cursor.here === '{') {
    new Reader(cursor).readMembers(root);
    refuseMoreText(cursor);
    return root;
  }
  if (readRootValue(cursor) !== null) {
    throw cursor.failure('XmlNodeConverter can only convert JSON that begins with an object.');
  }
  refuseMoreText(cursor);
  return undefined;
}

function readRootValue(cursor: Cursor): string | null {
  if (cursor.here === '[') {
    cursor.position += 1;
    return '';
  }
  if (cursor.here === '/') {
    skipComment(cursor);
    return '';
  }
  return readScalar(cursor);
}

function refuseMoreText(cursor: Cursor): void {
  cursor.path.length = 0;
  for (;;) {
    cursor.skipBlanks();
    if (cursor.atEnd) return;
    if (cursor.here !== '/') {
      const message = `Additional text encountered after finished reading JSON content: ${cursor.here}.`;
      throw cursor.failure(message);
    }
    skipComment(cursor);
  }
}

class Reader {
  readonly #cursor: Cursor;

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  /** Reads the members of the object that begins here into an element. */
  readMembers(parent: Element): void {
    const cursor = this.#cursor;
    this.#enter(undefined);
    for (;;) {
      this.#skipBlanksAndComments();
      if (cursor.here === '}') break;
      const name = this.#readName();
      cursor.path[cursor.path.length - 1] = name;
      this.#readMember(parent, name);
      if (!this.#readSeparator('}')) break;
    }
    this.#leave();
  }

  #readMember(parent: Element, name: string): void {
    const cursor = this.#cursor;
    cursor.skipBlanks();
    if (cursor.here === '[') this.#readItems(() => this.#readValue(parent, name));
    else this.#readValue(parent, name);
  }

  #readValue(parent: Element, name: string): void {
    const cursor = this.#cursor;
    const kind = kindOfName(name);
    if (kind === 'forbidden') throw cursor.failure(`Unexpected property name encountered: ${name}.`);
    if (cursor.here === '[') {
      const nested = this.#newElement(parent, name);
      this.#readItems(() => this.#readValue(nested, name));
    } else if (cursor.here === '{') {
      if (kind !== 'element') throw cursor.failure("Cannot get an XML string value from token type 'StartObject'.");
      const element: Element = { name, text: '', children: [] };
      this.readMembers(element);
      this.#attach(parent, element);
    } else {
      const text = readScalar(cursor) ?? '';
      if (kind === 'element') this.#newElement(parent, name).text = text;
      else if (kind === 'text') parent.text += text;
      else if (kind === 'attribute') refuseColon(name.slice(1));
    }
  }

  #newElement(parent: Element, name: string): Element {
    return this.#attach(parent, { name, text: '', children: [] });
  }

  #attach(parent: Element, element: Element): Element {
    if (element.name === '') {
      throw this.#cursor.failure('XmlNodeConverter cannot convert JSON with an empty property name to XML.');
    }
    refuseColon(element.name);
    parent.children.push(element);
    return element;
  }

  #readItems(readItem: () => void): void {
    const cursor = this.#cursor;
    this.#enter(undefined);
    for (let index = 0; ; index += 1) {
      cursor.skipBlanks();
      if (cursor.here === ']') break;
      cursor.path[cursor.path.length - 1] = index;
      readItem();
      if (!this.#readSeparator(']')) break;
    }
    this.#leave();
  }

  #readName(): string {
    const cursor = this.#cursor;
    if (cursor.atEnd) throw cursor.failure('Unexpected end when reading JSON.');
    const name = `"'`.includes(cursor.here) ? readQuoted(cursor) : this.#readBareName();
    cursor.skipBlanks();
    if (cursor.here !== ':') {
      throw cursor.failure(`Invalid character after parsing property name. Expected ':' but got: ${cursor.here || '\0'}.`);
    }
    cursor.position += 1;
    return name;
  }

  #readBareName(): string {
    const cursor = this.#cursor;
    const match = /^[\p{L}\p{Nd}_$]+/u.exec(cursor.text.slice(cursor.position, cursor.position + 1000));
    if (!match) throw cursor.failure(`Invalid property identifier character: ${cursor.here}.`);
    cursor.position += match[0].length;
    if (!cursor.atEnd && !/^[\s:]$/.test(cursor.here)) {
      throw cursor.failure(`Invalid JavaScript property identifier character: ${cursor.here}.`);
    }
    return match[0];
  }

  /** Moves past what follows a value; false when that closes the container. */
  #readSeparator(close: '}' | ']'): boolean {
    const cursor = this.#cursor;
    if (close === '}') this.#skipBlanksAndComments();
    else cursor.skipBlanks();
    if (cursor.here === close) return false;
    if (cursor.atEnd) throw cursor.failure('Unexpected end when reading JSON.');
    if (cursor.here !== ',') {
      throw cursor.failure(`After parsing a value an unexpected character was encountered: ${cursor.here}.`);
    }
    cursor.position += 1;
    return true;
  }

  #skipBlanksAndComments(): void {
    this.#cursor.skipBlanks();
    while (this.#cursor.here === '/') {
      skipComment(this.#cursor);
      this.#cursor.skipBlanks();
    }
  }

  #enter(step: string | number | undefined): void {
    const cursor = this.#cursor;
    cursor.position += 1;
    if (cursor.path.length + 1 > deepest) {
      throw cursor.failure(`The reader's MaxDepth of ${deepest} has been exceeded.`);
    }
    cursor.path.push(step);
  }

  #leave(): void {
    this.#cursor.position += 1;
    this.#cursor.path.pop();
  }
}
