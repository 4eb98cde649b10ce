// What a query string or an urlencoded form carries.

import { Parameters } from './parameters.ts';

/** Reads `name=value&…` as ASP.NET does: + is a blank, broken escapes stay, %uXXXX is read. */
export function readForm(text: string): Parameters {
  const parameters = new Parameters();
  for (const pair of text.split('&')) {
    const equals = pair.indexOf('=');
    if (equals >= 0) parameters.add(decode(pair.slice(0, equals)), decode(pair.slice(equals + 1)));
  }
  return parameters;
}

function decode(text: string): string {
  return text
    .replaceAll('+', ' ')
    .replace(/%u([0-9a-fA-F]{4})|(?:%[0-9a-fA-F]{2})+/g, (escaped, unit: string | undefined) => {
      if (unit) return String.fromCharCode(Number.parseInt(unit, 16));
      return Buffer.from(escaped.replaceAll('%', ''), 'hex').toString('utf8');
    });
}
