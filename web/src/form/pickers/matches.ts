// Which parts of a name are what a person searched for?

/** A part of a name, and whether it was searched for. */
export interface Part {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A name in parts: wherever a word of the text occurs, case and accents apart, as the portal compares (contract 5). */
export function partsOf(name: string, text: string): Part[] {
  const { folded, origins } = foldWithOrigins(name);
  const isMatch = new Array<boolean>(name.length).fill(false);
  for (const word of foldText(text).split(/\s+/)) {
    if (word === '') continue;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      isMatch.fill(true, origins[at], origins[at + word.length]);
    }
  }
  const parts: Part[] = [];
  for (let start = 0, end = 0; start < name.length; start = end) {
    while (end < name.length && isMatch[end] === isMatch[start]) end += 1;
    parts.push({ text: name.slice(start, end), isMatch: isMatch[start] === true });
  }
  return parts;
}

/** Whether every word of the text occurs in the name. */
export function hasAllWords(name: string, text: string): boolean {
  const folded = foldText(name);
  return foldText(text).split(/\s+/).every((word) => folded.includes(word));
}

/** A name as a person means it who types it: two that are the same to them are the same here. */
export function meantName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The folded name, and for each of its units, and its end, where that stands in the name. */
function foldWithOrigins(name: string): { folded: string; origins: number[] } {
  let folded = '';
  let place = 0;
  const origins: number[] = [];
  // A letter and the marks on it fold as one.
  for (const letter of name.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    const plain = foldText(letter);
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(place);
    folded += plain;
    place += letter.length;
  }
  origins.push(place);
  return { folded, origins };
}

function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
