// How is an issue told to a person who sees a form and no JSON?

/** @typedef {import('/taskform/index.js').Issue} Issue */

/** What people meet in this form; everything else is told in the engine's words. */
const sentences = /** @type {Record<string, string | undefined>} */ ({
  '/title valueMissing': 'Every task must have a title.',
  '/deadline valueMissing': 'Every task must have a due date.',
  '/deadline badInput': 'This is not a date, or not a time, that there is.',
  '/categoryId valueMissing': 'Every task must have a category.',
  '/categoryId notFound': 'The portal does not have this category any more: choose another.',
  '/responsibleId valueMissing': 'Nobody is responsible: the portal will show a removed profile.',
  '/entityId notPaired': 'Say which one, or choose “Nothing” above.',
  '/alertValue reminderPassed': 'The moment of this reminder has passed, so it will never come.',
  '/title unstorable': 'Many portals cannot store emoji and some rare characters: the title may be cut there.',
  '/description unstorable': 'Many portals cannot store emoji and some rare characters: the text may be cut there.',
  '/title rewritten': 'This looks like a date, and the portal will write it in its own way.',
  '/description rewritten': 'This looks like a date, and the portal will write it in its own way.',
});

/**
 * One sentence, with the field's own label.
 * @param {Issue} issue
 * @param {string} label
 */
export function sentenceOf({ path, code, message, expected, received }, label) {
  const name = path.slice(1);
  // The engine begins with the member's name; the page's own troubles are for people already.
  if (name === '' || !message.startsWith(name)) return message;
  if (code === 'tooLong' && expected && received) return `${label} is too long: ${expected}, and this has ${received}.`;
  return sentences[`${path} ${code}`] ?? label + message.slice(name.length);
}
