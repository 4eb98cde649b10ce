// What a multipart/form-data body carries besides files.

import { Parameters } from './parameters.ts';

/** Reads the parts that have a name and no file name. */
export function readMultipart(body: Buffer, boundary: string): Parameters {
  const parameters = new Parameters();
  for (const part of partsOf(body, boundary)) {
    const end = part.indexOf('\r\n\r\n');
    if (end < 0) continue;
    const head = part.subarray(0, end).toString('utf8');
    const disposition = /^content-disposition:.*$/im.exec(head)?.[0] ?? '';
    const name = /[;\s]name="?([^";]*)"?/i.exec(disposition)?.[1];
    if (name === undefined || /[;\s]filename\*?=/i.test(disposition)) continue;
    parameters.add(name, part.subarray(end + 4).toString('utf8'));
  }
  return parameters;
}

function partsOf(body: Buffer, boundary: string): Buffer[] {
  const delimiter = Buffer.from(`--${boundary}`);
  const parts: Buffer[] = [];
  let start = body.indexOf(delimiter);
  while (start >= 0) {
    const end = body.indexOf(delimiter, start + delimiter.length);
    if (end < 0) break;
    // A part stands between the delimiter's line break and the one before the next delimiter.
    parts.push(body.subarray(start + delimiter.length + 2, end - 2));
    start = end;
  }
  return parts;
}
