// Whether a name is what someone searches for: as MySQL's LIKE compares, and word by word.

/** Whether every blank-separated word occurs somewhere in the text, case and accents ignored (contract 5). */
export function hasAllWords(text: string, words: string): boolean {
  const folded = fold(text);
  return words.split(/\s+/).every((word) => folded.includes(fold(word)));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
