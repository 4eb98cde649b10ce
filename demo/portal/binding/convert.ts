// How text becomes a number, a boolean or a GUID, and in Mono's words why it does not.

import { hresults, invalidArgument, type PortalError } from '../errors.ts';

/** Reads an Int32: sign and blanks pass, `0x`, `#` and `&h` make it hexadecimal (contract 1.4). */
export function readInt32(text: string): number {
  const trimmed = text.trim();
  if (trimmed === '') throw invalidArgument('Index was outside the bounds of the array.', hresults.index);
  const hexadecimal = /^(?:#|0[xX]|&[hH])(.*)$/s.exec(trimmed);
  if (hexadecimal) return readHexadecimal(hexadecimal[1].replace(/^0[xX]/, ''));
  if (!/^[-+]?\d+$/.test(trimmed)) throw badNumber('Input string was not in a correct format.');
  const value = Number(trimmed);
  if (value < -2147483648 || value > 2147483647) throw overflow('an Int32');
  return value === 0 ? 0 : value;
}

function readHexadecimal(digits: string): number {
  const valid = /^[0-9a-fA-F]*/.exec(digits)?.[0] ?? '';
  if (valid === '') throw badNumber('Could not find any recognizable digits.');
  if (valid !== digits) throw badNumber('Additional non-parsable characters are at the end of the string.');
  if (BigInt(`0x${valid}`) > 0xffffffffn) throw overflow('a UInt32');
  return Number.parseInt(valid, 16) | 0;
}

function badNumber(message: string): PortalError {
  return invalidArgument(message, hresults.format);
}

function overflow(type: string): PortalError {
  return invalidArgument(`Value was either too large or too small for ${type}.`, hresults.overflow);
}

/** Reads true or false in any case, with blanks around; nothing else (contract 1.9). */
export function readBoolean(text: string): boolean {
  const word = text.trim().toLowerCase();
  if (word === 'true') return true;
  if (word === 'false') return false;
  throw invalidArgument('String was not recognized as a valid Boolean.', hresults.format);
}

/** Nobody's id. */
export const emptyGuid = '00000000-0000-0000-0000-000000000000';

const hex = (digits: number): string => `[0-9a-fA-F]{${digits}}`;
const hyphenated = `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`;
const guid = new RegExp(`^(?:${hex(32)}|${hyphenated}|\\{${hyphenated}\\}|\\(${hyphenated}\\))$`);
const number = (digits: number): string => `0[xX]([0-9a-fA-F]{1,${digits}})`;
const structured = new RegExp(
  `^\\{${number(8)},${number(4)},${number(4)},\\{${Array.from({ length: 8 }, () => number(2)).join(',')}\\}\\}$`,
);

/** Reads a GUID in any of .NET's five forms and gives it hyphenated in lower case (contract 1.8). */
export function readGuid(text: string): string {
  const trimmed = text.trim();
  let digits: string | undefined;
  if (guid.test(trimmed)) digits = trimmed.replace(/[-{}()]/g, '');
  const parts = structured.exec(trimmed.replace(/\s/g, ''))?.slice(1);
  if (parts) digits = parts.map((part, index) => part.padStart(index === 0 ? 8 : index < 3 ? 4 : 2, '0')).join('');
  if (digits === undefined) {
    const message = 'Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).';
    throw invalidArgument(message, hresults.format);
  }
  return digits.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
