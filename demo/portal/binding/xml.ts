// What a text/xml body carries: its elements and their text. A body that is not XML is a server error.

import { hresults, serverError } from '../errors.ts';
import type { Element } from '../json/elements.ts';

const piece =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*>|<(\/?)([^\s/>!?]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads an XML document and gives its root element (contract 1.4). */
export function readXml(text: string): Element {
  const document: Element = { name: '', text: '', children: [] };
  const open: Element[] = [document];
  piece.lastIndex = 0;
  while (piece.lastIndex < text.length) {
    const match = piece.exec(text);
    if (!match) throw malformed('Name cannot begin with the given character, or the document ended too early.');
    const [, cdata, closing, name, , empty, characters] = match;
    if (name !== undefined) take(open, name, closing === '/', empty === '/');
    else addText(open, cdata ?? decode(characters ?? ''));
  }
  if (open.length > 1) throw malformed('Unexpected end of file has occurred.');
  if (document.children.length === 0) throw malformed('Root element is missing.');
  return document.children[0];
}

function take(open: Element[], qualifiedName: string, closing: boolean, empty: boolean): void {
  const name = qualifiedName.split(':').at(-1) ?? '';
  const current = open[open.length - 1];
  if (closing) {
    if (open.length === 1 || current.name !== name) throw malformed('The start tag does not match the end tag.');
    open.pop();
    return;
  }
  if (open.length === 1 && current.children.length > 0) throw malformed('There are multiple root elements.');
  const element: Element = { name, text: '', children: [] };
  current.children.push(element);
  if (!empty) open.push(element);
}

function addText(open: Element[], text: string): void {
  if (open.length === 1 && text.trim() !== '') throw malformed('Data at the root level is invalid.');
  open[open.length - 1].text += text;
}

function decode(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/&(#x[0-9a-fA-F]+|#\d+|\w+)?;?/g, (entity, name: string | undefined) => {
    const code = name?.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name?.slice(1));
    if (name?.startsWith('#') && code <= 0x10ffff && entity.endsWith(';')) return String.fromCodePoint(code);
    const known = entity.endsWith(';') && name !== undefined ? entities[name] : undefined;
    if (known === undefined) throw malformed('Reference to an undeclared entity.');
    return known;
  });
}

function malformed(message: string): Error {
  return serverError(message, hresults.xml);
}
