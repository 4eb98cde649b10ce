// What a Content-Type header names, and when the portal cannot read it.

import { hresults, serverError } from '../errors.ts';

/** A media type with its parameters. */
export interface ContentType {
  mediaType: string;
  parameters: ReadonlyMap<string, string>;
}

const token = "[!#$%&'*+\\-.0-9A-Z^_`a-z{|}~]+";
const header = new RegExp(`^\\s*(${token}/${token})\\s*(?:;\\s*${token}\\s*=\\s*(?:${token}|"[^"]*")\\s*)*;?\\s*$`);
const parameter = new RegExp(`;\\s*(${token})\\s*=\\s*(?:(${token})|"([^"]*)")`, 'g');

/** Reads the header; an unreadable one is a server error (contract 1.4). */
export function readContentType(value: string): ContentType {
  const match = header.exec(value);
  if (!match) throw serverError('The specified content type is invalid.', hresults.format);
  const parameters = new Map<string, string>();
  for (const [, name, plain, quoted] of value.matchAll(parameter)) {
    parameters.set(name.toLowerCase(), plain ?? quoted ?? '');
  }
  return { mediaType: match[1], parameters };
}
