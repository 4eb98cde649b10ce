// Which letters stand for a name where there is no picture?

/** The first letters of the first and the last word, or the first alone: `SO` for Siobhán O'Brien. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).map((word) => /[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0]);
  const letters = words.filter((letter) => letter !== undefined);
  const [first = '', ...others] = letters;
  return (first + (others.at(-1) ?? '')).toUpperCase();
}
