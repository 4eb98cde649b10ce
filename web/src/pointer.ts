// Which keys does a JSON Pointer name (RFC 6901)?

/** The keys from the root to the place; an index of an array is a number. `''` is the root and has none. */
export function keysOfPointer(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => (/^(?:0|[1-9]\d{0,14})$/.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~')));
}
