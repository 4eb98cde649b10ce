// What a quoted string says: both quotes, every escape, raw line breaks, and lone surrogates replaced.

import type { Cursor } from './cursor.ts';

const simpleEscapes: Record<string, string> = {
  b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', '\\': '\\', '"': '"', "'": "'", '/': '/',
};
const replacement = '\uFFFD';
const plainRuns: Record<string, RegExp> = { '"': /[^"\\]*/y, "'": /[^'\\]*/y };

/** Reads the string whose opening quote is here. */
export function readQuoted(cursor: Cursor): string {
  const quote = cursor.here;
  cursor.position += 1;
  let text = '';
  for (;;) {
    text += readRun(cursor, plainRuns[quote]);
    if (cursor.atEnd) throw cursor.failure(`Unterminated string. Expected delimiter: ${quote}.`);
    const isEnd = cursor.here === quote;
    cursor.position += 1;
    if (isEnd) return text;
    text += readEscape(cursor, quote);
  }
}

function readRun(cursor: Cursor, run: RegExp): string {
  run.lastIndex = cursor.position;
  const text = run.exec(cursor.text)?.[0] ?? '';
  cursor.position += text.length;
  return text;
}

function readEscape(cursor: Cursor, quote: string): string {
  if (cursor.atEnd) throw cursor.failure(`Unterminated string. Expected delimiter: ${quote}.`);
  const character = cursor.here;
  cursor.position += 1;
  if (character === 'u') return readUnicode(cursor);
  const simple = simpleEscapes[character];
  if (simple === undefined) throw cursor.failure(`Bad JSON escape sequence: \\${character}.`);
  return simple;
}

function readUnicode(cursor: Cursor): string {
  const unit = readUnit(cursor);
  if (isLow(unit)) return replacement;
  if (!isHigh(unit)) return String.fromCharCode(unit);
  if (!cursor.text.startsWith('\\u', cursor.position)) return replacement;
  const start = cursor.position;
  cursor.position += 2;
  const next = readUnit(cursor);
  if (isLow(next)) return String.fromCharCode(unit, next);
  cursor.position = start;
  return replacement;
}

function readUnit(cursor: Cursor): number {
  const digits = cursor.text.slice(cursor.position, cursor.position + 4);
  if (digits.length < 4) throw cursor.failure('Unexpected end while parsing Unicode escape sequence.');
  if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw cursor.failure(`Invalid Unicode escape sequence: \\u${digits}.`);
  cursor.position += 4;
  return Number.parseInt(digits, 16);
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
