// How the portal writes JSON: no blanks, `\/`, control characters and surrogates as \uXXXX (contract 2.6).

/** A number that .NET keeps as a double and therefore writes with a fraction, as in 0.0. */
export class Double {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** What an answer is made of; undefined members are the dropped defaults of contract 2.4. */
export type Json = null | boolean | number | string | Double | Json[] | JsonObject;

/** A JSON object whose members keep the order in which they were set. */
export interface JsonObject {
  [name: string]: Json | undefined;
}

/** Writes a value as the portal's serializer does. */
export function writeJson(value: Json): string {
  if (typeof value === 'string') return writeString(value);
  if (value instanceof Double) return Number.isInteger(value.value) ? `${value.value}.0` : String(value.value);
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`;
  if (value !== null && typeof value === 'object') return writeObject(value);
  return String(value);
}

function writeObject(object: JsonObject): string {
  const members: string[] = [];
  for (const [name, value] of Object.entries(object)) {
    if (value !== undefined) members.push(`"${name}":${writeJson(value)}`);
  }
  return `{${members.join(',')}}`;
}

function writeString(text: string): string {
  const escaped = text.replace(/["\\/\u0000-\u001f\ud800-\udfff\ufffe\uffff]/g, (unit) => {
    if ('"\\/'.includes(unit)) return `\\${unit}`;
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}

/** Keeps only the named members, in nested objects too: the query member `fields` (contract 2.7). */
export function pickFields(value: Json, fields: ReadonlySet<string>): Json {
  if (Array.isArray(value)) return value.map((item) => pickFields(item, fields));
  if (value === null || typeof value !== 'object' || value instanceof Double) return value;
  const picked: JsonObject = {};
  for (const [name, member] of Object.entries(value)) {
    if (member !== undefined && fields.has(name.toLowerCase())) picked[name] = pickFields(member, fields);
  }
  return picked;
}
