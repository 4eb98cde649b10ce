// What JSON becomes on its way through the portal's JSON-to-XML step: elements that hold text or elements.

import { hresults, invalidArgument } from '../errors.ts';

/** An element as the portal's binder sees it; attributes are gone, because nothing binds them. */
export interface Element {
  name: string;
  text: string;
  children: Element[];
}

/** Refuses a name that XML cannot hold (contract 1.4). */
export function refuseColon(name: string): void {
  if (!name.includes(':')) return;
  const message = "The ':' character, hexadecimal value 0x3A, cannot be included in a name.";
  throw invalidArgument(message, hresults.xml);
}

/** Names that become no element: text, attributes, metadata, instructions and the document type. */
export type NameKind = 'element' | 'attribute' | 'text' | 'instruction' | 'forbidden';

const textNames = new Set(['#text', '#cdata-section', '#whitespace', '#significant-whitespace']);
const metadataNames = new Set(['$id', '$ref', '$type', '$value']);

/** What a member of this name turns into. */
export function kindOfName(name: string): NameKind {
  if (textNames.has(name)) return 'text';
  if (name.startsWith('@') || metadataNames.has(name)) return 'attribute';
  if (name.toLowerCase() === '!doctype' || name === '?xml') return 'forbidden';
  return name.startsWith('?') ? 'instruction' : 'element';
}
