// How does a peer's path of keys become a JSON Pointer?

/** Of keys that need no escape, as all names of the request. */
export const pointerOf = (keys: readonly PropertyKey[]): string => keys.map((key) => `/${String(key)}`).join('');
