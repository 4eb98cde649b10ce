// How do text and bytes get into the engine, and its answer out? The only file that imports the Wasm.
import { enough } from './bounds.ts';
import { bytesOfText } from './bytes-of-text.ts';
import { IssueTable } from './issue-table.ts';
import type { Issue } from './issue.ts';
import type { RawEngine } from './raw-engine.ts';
import { Tape } from './tape.ts';
import createEngine from './taskform-engine.js';

/** Where the Wasm file stands: beside this module. Bundlers know this form and copy the file. */
export const wasmLocation: URL = new URL('./taskform-engine.wasm', import.meta.url);

const encoder = new TextEncoder();
// A byte order mark is a character like any other: the engine counts it.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Up to this many UTF-16 units fit into the short place whatever they are; beyond, the exact size is worked out first. */
const shortText = 0x4000;
const shortSize = 3 * shortText;

/** Up to this many units, a text crosses faster one by one than by the encoder. */
const fewUnits = 0x40;

/** One instance of the engine, with its memory kept out of sight. */
export class Engine {
  readonly raw: RawEngine;
  readonly #module: WebAssembly.Module;
  readonly #tapeView: number;
  readonly #tableView: number;
  readonly #table = new IssueTable(
    (kind) => {
      this.raw.tellKind(kind);
      return this.answer();
    },
    () => this.#memory(),
  );
  #words: Int32Array = new Int32Array();
  /** The place that was reserved for short inputs; empty once it is needed anew. */
  #short: Uint8Array = new Uint8Array();
  /** Where the last input stands. */
  #input = 0;

  private constructor(raw: RawEngine, module: WebAssembly.Module) {
    this.raw = raw;
    this.#module = module;
    this.#tapeView = raw.tape() >> 2;
    this.#tableView = raw.issueTable() >> 2;
  }

  /** Makes an instance from the compiled module. */
  static instantiate(module: WebAssembly.Module): Promise<Engine> {
    return new Promise((resolve, reject) => {
      createEngine({
        instantiateWasm(imports, done) {
          WebAssembly.instantiate(module, imports)
            .then((instance) => done(instance, module))
            .catch(reject);
          return {};
        },
      }).then((raw) => resolve(new Engine(raw, module)), reject);
    });
  }

  /** Makes a second instance, for work that lasts while this one is asked other things. */
  another(): Promise<Engine> {
    return Engine.instantiate(this.#module);
  }

  /** Lays an input where the next operation reads it, and answers its size in bytes. */
  put(input: string | Uint8Array): number {
    if (typeof input !== 'string') return this.#putBytes(input.subarray(0, enough));
    const size = this.putText(input);
    return size >= 0 ? size : this.#putBytes(bytesOfText(input.slice(0, enough)));
  }

  /** The same of a text, or -1 where it is not well formed or endless. */
  putText(text: string): number {
    const size = text.length <= fewUnits ? this.#putUnits(text) : -1;
    if (size >= 0) return size;
    if (text.length > enough || !text.isWellFormed()) return -1;
    if (text.length > shortText) return this.#putBytes(encoder.encode(text));
    return encoder.encodeInto(text, this.#shortPlace()).written;
  }

  /** The bytes of an input that was put, as a copy. */
  inputBytes(size: number): Uint8Array<ArrayBuffer> {
    return this.#bytesAt(this.#input, size);
  }

  /** The last operation's answer as bytes. */
  answerBytes(): Uint8Array<ArrayBuffer> {
    return this.#bytesAt(this.raw.answer(), this.raw.answerSize());
  }

  /** The text of an input that was put. */
  inputText(input: string | Uint8Array, size: number): string {
    return typeof input === 'string' ? input : this.#textAt(this.#input, size);
  }

  /** The last operation's answer as text. */
  answerText(): string {
    return this.#textAt(this.raw.answer(), this.raw.answerSize());
  }

  /** The issues that the last operation showed, or as many as it says: none are not shown. */
  issues(count?: number): Issue[] {
    if (count === 0) return [];
    const words = this.#memory();
    const table = this.#tableView;
    const start = words[table]! >> 2;
    const size = words[table + 1]!;
    if (size === 0) return this.answer<{ issues: Issue[] }>().issues;
    const textsSize = words[table + 3]!;
    const texts = textsSize === 0 ? '' : this.#textAt(words[table + 2]!, textsSize);
    return this.#table.issuesIn(start, size, texts);
  }

  /** What the last operation found in an input of a size, by a function for the object that is all of it. */
  value<Value>(input: string | Uint8Array, size: number, valueAt: (tape: Tape, at: number) => Value): Value {
    const words = this.#memory();
    const view = this.#tapeView;
    const start = words[view]! >> 2;
    const document = this.inputText(input, size);
    const textsSize = words[view + 3]!;
    const texts = textsSize === 0 ? '' : this.#textAt(words[view + 2]!, textsSize);
    return valueAt(new Tape(words, start, document, texts), start + words[view + 4]!);
  }

  /** The last operation's answer; the caller knows from the operation what it is. */
  answer<T>(): T {
    return JSON.parse(this.answerText()) as T;
  }

  #bytesAt(address: number, size: number): Uint8Array<ArrayBuffer> {
    return this.raw.HEAPU8.slice(address, address + size);
  }

  #textAt(address: number, size: number): string {
    return decoder.decode(this.raw.HEAPU8.subarray(address, address + size));
  }

  /** The memory in words; a new array when it has grown. */
  #memory(): Int32Array {
    if (this.#words.length === 0) this.#words = new Int32Array(this.raw.HEAPU8.buffer);
    return this.#words;
  }

  /** Lays a short text down; -1 where it has more than characters of one and two bytes. */
  #putUnits(text: string): number {
    const place = this.#shortPlace();
    let size = 0;
    for (let index = 0; index < text.length; ++index) {
      const unit = text.charCodeAt(index);
      if (unit < 0x80) {
        place[size++] = unit;
      } else if (unit < 0x800) {
        place[size++] = 0xc0 | (unit >> 6);
        place[size++] = 0x80 | (unit & 0x3f);
      } else {
        return -1;
      }
    }
    return size;
  }

  #putBytes(bytes: Uint8Array): number {
    if (bytes.length <= shortSize) {
      this.#shortPlace().set(bytes);
      return bytes.length;
    }
    // It takes the short place away.
    this.#short = new Uint8Array();
    this.#input = this.raw.reserve(bytes.length);
    // There is no place for more than the engine reads: then the size alone is enough for its verdict.
    if (this.#input !== 0) this.raw.HEAPU8.set(bytes, this.#input);
    return bytes.length;
  }

  /** The place for short inputs, which stays as long as no long one comes: a call of the engine less for each. */
  #shortPlace(): Uint8Array {
    // Of a memory that has grown since nothing is left of it.
    if (this.#short.length === 0) {
      const address = this.raw.reserve(shortSize);
      this.#short = this.raw.HEAPU8.subarray(address, address + shortSize);
    }
    this.#input = this.#short.byteOffset;
    return this.#short;
  }
}
