// What does the engine read when it is given any JavaScript value at all?
import { PatientWriter } from './patient-writer.ts';

/**
 * Text and bytes stand for themselves; any other value stands for its JSON text. Nothing that a value can be or do
 * makes this throw: what JSON cannot say is written as something that the engine refuses at the same place.
 */
export function inputOf(value: unknown): string | Uint8Array {
  if (typeof value === 'string') return value;
  return bytesOf(value) ?? textOf(value);
}

/** The JSON text of a value, whatever it is. */
export function textOf(value: unknown): string {
  try {
    if (isFlat(value)) return JSON.stringify(value);
  } catch {
    // It throws when it is read, changed between two looks, or is too long for one text.
  }
  return new PatientWriter().write(value);
}

/** The bytes that a value holds; `undefined` when it holds none as such. */
export function bytesOf(value: unknown): Uint8Array | undefined {
  try {
    if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    return isBuffer(value) ? new Uint8Array(value) : undefined;
  } catch {
    // A detached buffer has no bytes any more.
    return new Uint8Array();
  }
}

function isBuffer(value: unknown): value is ArrayBufferLike {
  try {
    // A revoked proxy refuses even to be asked what it is.
    return value instanceof ArrayBuffer || (typeof SharedArrayBuffer === 'function' && value instanceof SharedArrayBuffer);
  } catch {
    return false;
  }
}

/** Says whether JSON.stringify writes all of a value: an object of plain members, which is what a form gives. */
function isFlat(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'toJSON' in value) return false;
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    const plain =
      member === null ||
      member === undefined ||
      typeof member === 'string' ||
      typeof member === 'boolean' ||
      (typeof member === 'number' && Number.isFinite(member));
    if (!plain) return false;
  }
  return true;
}
