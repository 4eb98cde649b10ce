// How is a text from elsewhere put into a sentence, so that neither turns the other around?

/** Letters written from right to left. */
const fromRight = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Characters that steer the direction (UAX 9). */
const steering = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

const open = '\u2068';
const close = '\u2069';

/**
 * The text between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, or as it is where nothing can go wrong: a text
 * without a letter from right to left in a sentence from left to right.
 */
export function isolate(text: string, direction: 'ltr' | 'rtl'): string {
  const isSafe = direction === 'ltr' && !fromRight.test(text) && !steering.test(text);
  return isSafe ? text : open + balance(text) + close;
}

/** The text without closers that close nothing, and with those that it lacks: what it opens ends with it. */
function balance(text: string): string {
  let depth = 0;
  const kept = text.replace(/[\u2066-\u2069]/g, (mark) => {
    if (mark !== close) depth += 1;
    else if (depth === 0) return '';
    else depth -= 1;
    return mark;
  });
  return kept + close.repeat(depth);
}
