// Into what text the portal turns a JSON number: hexadecimal and octal read, doubles as .NET writes them.

import { type Cursor, isBlank } from './cursor.ts';

const longestInteger = 380;

/** Reads the number that begins here and gives the text that is bound (contract 1.4). */
export function readNumber(cursor: Cursor): string {
  const start = cursor.position;
  while (/^[-+.0-9a-fA-FxX]$/.test(cursor.here)) cursor.position += 1;
  const text = cursor.text.slice(start, cursor.position);
  if (!cursor.atEnd && !isBlank(cursor.here) && !',}])/'.includes(cursor.here)) {
    throw cursor.failure(`Unexpected character encountered while parsing number: ${cursor.here}.`);
  }
  const value = textOf(text);
  if (value === undefined) throw cursor.failure(`Input string '${text}' is not a valid number.`);
  if (value.length > longestInteger) throw cursor.failure(`JSON integer ${text} is too large to parse.`);
  return value;
}

function textOf(text: string): string | undefined {
  if (/^0[xX][0-9a-fA-F]+$/.test(text)) return within64Bits(BigInt(text));
  if (/^0[0-7]+$/.test(text)) return within64Bits(BigInt(`0o${text.slice(1)}`));
  if (/^0[^.eE]/.test(text)) return undefined;
  if (/^-?\d+$/.test(text)) return String(BigInt(text));
  if (!/^-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) return undefined;
  return Number.isFinite(Number(text)) ? writeDouble(Number(text)) : undefined;
}

function within64Bits(value: bigint): string | undefined {
  return value >> 64n === 0n ? String(BigInt.asIntN(64, value)) : undefined;
}

/** Writes a double as .NET's round-trip format does: 15 digits if they suffice, else 17; 1E+15 and up in powers. */
export function writeDouble(value: number): string {
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const short = value.toExponential(14);
  const [mantissa, power] = (Number(short) === value ? short : value.toExponential(16)).split('e');
  const exponent = Number(power);
  const sign = value < 0 ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  if (exponent >= 15 || exponent < -4) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    const size = String(Math.abs(exponent)).padStart(2, '0');
    return `${sign}${digits[0]}${fraction}E${exponent < 0 ? '-' : '+'}${size}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return sign + whole + (digits.length > exponent + 1 ? `.${digits.slice(exponent + 1)}` : '');
}
