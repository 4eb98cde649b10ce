// What a request's body carries: which media types are read, and as what.

import { readJson } from '../json/reader.ts';
import { readContentType } from './content-type.ts';
import { flatten } from './flatten.ts';
import { readForm } from './form.ts';
import { readMultipart } from './multipart.ts';
import { Parameters } from './parameters.ts';
import { readXml } from './xml.ts';

/** Binds a body by its Content-Type; media types the portal does not know bind nothing (contract 1.4). */
export function bindBody(contentType: string | undefined, body: Buffer): Parameters {
  if (!contentType) return readForm(decodeText(body));
  const { mediaType } = readContentType(contentType);
  if (mediaType === 'application/json') {
    const root = readJson(decodeText(body));
    return root ? flatten(root) : new Parameters();
  }
  if (mediaType === 'text/xml') return flatten(readXml(decodeText(body)));
  return bindForm(contentType, body);
}

/** The form values of a body; none when it is not a form. */
export function bindForm(contentType: string | undefined, body: Buffer): Parameters {
  const { mediaType, parameters } = readContentType(contentType || 'application/x-www-form-urlencoded');
  if (mediaType.toLowerCase() === 'application/x-www-form-urlencoded') return readForm(decodeText(body));
  if (mediaType.toLowerCase() === 'multipart/form-data') return readMultipart(body, parameters.get('boundary') ?? '');
  return new Parameters();
}

/** UTF-8 unless a byte order mark says otherwise; what is not UTF-8 becomes U+FFFD. */
function decodeText(body: Buffer): string {
  if (body[0] === 0xff && body[1] === 0xfe) return new TextDecoder('utf-16le').decode(body);
  if (body[0] === 0xfe && body[1] === 0xff) return new TextDecoder('utf-16be').decode(body);
  return new TextDecoder('utf-8').decode(body);
}
