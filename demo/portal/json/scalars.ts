// What a JSON value without members says, as the text that is bound; and how comments are passed over.

import { rewriteDateText } from '../time/json-date.ts';
import type { Cursor } from './cursor.ts';
import { readNumber } from './numbers.ts';
import { readQuoted } from './strings.ts';

const words: Record<string, string | null> = {
  true: 'true', false: 'false', null: null, NaN: 'NaN', Infinity: 'INF', '-Infinity': '-INF',
};

/** Reads a value that is neither object nor array: its text, or null. */
export function readScalar(cursor: Cursor): string | null {
  if (cursor.atEnd) throw cursor.failure('Unexpected end when reading JSON.');
  if (`"'`.includes(cursor.here)) return rewriteDateText(readQuoted(cursor));
  for (const [word, text] of Object.entries(words)) {
    if (cursor.text.startsWith(word, cursor.position)) {
      cursor.position += word.length;
      return text;
    }
  }
  if (/^[-.0-9]$/.test(cursor.here)) return readNumber(cursor);
  throw cursor.failure(`Unexpected character encountered while parsing value: ${cursor.here}.`);
}

/** Moves past the comment that begins here. */
export function skipComment(cursor: Cursor): void {
  const opening = cursor.text.slice(cursor.position, cursor.position + 2);
  if (opening === '//') {
    const end = cursor.text.slice(cursor.position).search(/[\r\n]/);
    cursor.position = end < 0 ? cursor.text.length : cursor.position + end;
    return;
  }
  cursor.position += 1;
  if (opening !== '/*') throw cursor.failure(`Error parsing comment. Expected: *, got ${cursor.here}.`);
  const end = cursor.text.indexOf('*/', cursor.position + 1);
  if (end < 0) {
    cursor.position = cursor.text.length;
    throw cursor.failure('Unexpected end while parsing comment.');
  }
  cursor.position = end + 2;
}
