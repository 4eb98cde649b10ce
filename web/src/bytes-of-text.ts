// What are the bytes of a text, when it may hold half a surrogate pair?

const encoder = new TextEncoder();

/**
 * UTF-8. TextEncoder puts U+FFFD in place of a lone surrogate, which would make a wrong value out of a broken text:
 * here it keeps its own three bytes (generalized UTF-8), which the engine refuses at the place where they stand.
 */
export function bytesOfText(text: string): Uint8Array {
  if (text.isWellFormed()) return encoder.encode(text);
  const parts = text.split(/(\p{Surrogate})/u);
  return join(parts.map((part, index) => (index % 2 === 1 ? bytesOfSurrogate(part) : encoder.encode(part))));
}

function bytesOfSurrogate(half: string): Uint8Array {
  const unit = half.charCodeAt(0);
  return Uint8Array.of(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f));
}

/** One array of all the bytes, in order. */
export function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
