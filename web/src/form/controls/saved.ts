// Can a value that a draft kept, or that the page gave, be taken for what a control holds?

/** A text, else undefined. */
export function savedText(saved: unknown): string | undefined {
  return typeof saved === 'string' ? saved : undefined;
}

/** A whole number, which may come as its digits; else undefined. */
export function savedInteger(saved: unknown): number | undefined {
  const number = typeof saved === 'string' && /^-?\d+$/.test(saved) ? Number(saved) : saved;
  return Number.isSafeInteger(number) ? (number as number) : undefined;
}

/** The members of an object; none where it is no object. */
export function savedMembers(saved: unknown): Readonly<Record<string, unknown>> {
  return typeof saved === 'object' && saved !== null ? (saved as Record<string, unknown>) : {};
}
