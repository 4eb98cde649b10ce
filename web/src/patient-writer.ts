// How is a value written as JSON text when JSON.stringify would throw, or would silently leave something out?
import { enough } from './bounds.ts';

/** Nested deeper than any document that the engine reads, and shallow enough for every stack. */
const deepEnough = 200;

/** What stands in the text for something that JSON cannot say: no field of any type takes an object. */
const unsayable = '{}';

/**
 * Writes what JSON.stringify writes, and besides: BigInt as its digits; functions, symbols, circular references,
 * and members that throw when they are read as an object, so that their field is refused; NaN as a number that is
 * no integer; the infinities as numbers beyond every range.
 */
export class PatientWriter {
  #text = '';
  #ancestors: object[] = [];

  /** The JSON text of a value; `null` when there is none. Past enough the text just ends: it is too long anyway. */
  write(value: unknown): string {
    this.#value(unfold(value, ''));
    return this.#text || 'null';
  }

  /** Writes an unfolded value. */
  #value(value: unknown): void {
    switch (typeof value) {
      case 'string':
        this.#text += JSON.stringify(value.length > enough ? value.slice(0, enough) : value);
        break;
      case 'number':
        this.#text += numberText(value);
        break;
      case 'object':
        if (value === null) this.#text += 'null';
        else this.#object(value);
        break;
      case 'undefined':
        break;
      case 'boolean':
      case 'bigint':
        this.#text += String(value);
        break;
      default:
        this.#text += this.#ancestors.length === 0 ? 'null' : unsayable;
    }
  }

  #object(value: object): void {
    if (this.#ancestors.includes(value) || ArrayBuffer.isView(value)) {
      this.#text += unsayable;
    } else if (this.#ancestors.length > deepEnough) {
      this.#text += 'null';
    } else {
      this.#ancestors.push(value);
      if (isArray(value)) this.#array(value);
      else this.#members(value);
      this.#ancestors.pop();
    }
  }

  #array(value: readonly unknown[]): void {
    const length = read(value, 'length');
    const size = typeof length === 'number' ? length : 0;
    this.#text += '[';
    for (let index = 0; index < size && this.#text.length < enough; ++index) {
      if (index > 0) this.#text += ',';
      const element = read(value, index);
      if (element === undefined) this.#text += 'null';
      else this.#value(element);
    }
    this.#text += ']';
  }

  #members(value: object): void {
    this.#text += '{';
    let first = true;
    for (const key of keysOf(value)) {
      const member = read(value, key);
      if (member === undefined) continue;
      if (this.#text.length > enough) break;
      this.#text += `${first ? '' : ','}${JSON.stringify(key)}:`;
      first = false;
      this.#value(member);
    }
    this.#text += '}';
  }
}

/** NaN is no integer, and no field takes anything else; the infinities lie beyond every range. */
function numberText(value: number): string {
  if (Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? '0.5' : `${value > 0 ? '' : '-'}1e999`;
}

function isArray(value: object): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    // A proxy that was revoked while it was read.
    return false;
  }
}

function keysOf(value: object): string[] {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
}

/** A member's value as JSON.stringify would take it. One that cannot be read counts as a function. */
function read(value: object, key: string | number): unknown {
  try {
    return unfold((value as Record<string | number, unknown>)[key], String(key));
  } catch {
    return read;
  }
}

/** What a value stands for: `toJSON` is asked first, then boxed strings, numbers and booleans are opened. */
function unfold(value: unknown, key: string): unknown {
  try {
    const toJSON = typeof value === 'object' && value !== null ? (value as { toJSON?: unknown }).toJSON : undefined;
    const plain: unknown = typeof toJSON === 'function' ? toJSON.call(value, key) : value;
    const boxed = plain instanceof String || plain instanceof Number || plain instanceof Boolean;
    return boxed ? plain.valueOf() : plain;
  } catch {
    return unfold;
  }
}
