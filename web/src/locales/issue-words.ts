// Which sentence says what is wrong, to the person who has to put it right?
import type { Issue } from '../issue.ts';
import { keysOfPointer } from '../pointer.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import type { MessageKey } from './messages.ts';

type Words = Pick<Language, 'text' | 'choice'>;

/** Says an issue: see Language.issue. */
export function issueWords(language: Words, issue: Issue, cause?: string): string {
  const keys = keysOfPointer(issue.path);
  const member = keys.length === 1 ? String(keys[0]) : '';
  // Every code has a sentence: one that has none does not compile.
  const plain: MessageKey = `issue.${issue.code}`;
  const key =
    firstKey(
      `issue.${member}.${issue.code}.${cause}`,
      `issue.${member}.${issue.code}`,
      `issue.${issue.code}.${issue.severity}`,
    ) ?? plain;
  const { limit } = issue;
  const expected = expectedWords(language, issue);
  // A sentence with a place for what the issue does not know says less than the engine's English one.
  const lacks = (expected === '' && needs(key, 'expected')) || (limit === undefined && needs(key, 'limit'));
  if (lacks || !Object.hasOwn(en.messages, key)) return issue.message;
  const field = label(language, issue.path, member);
  return language.text(key, { field, expected, ...(limit !== undefined && { limit, count: limit }) });
}

/** What would be right, as the language says it; in the engine's English where it is not known as data. */
function expectedWords(language: Words, { expectation, limit, words, expected = '' }: Issue): string {
  if (!expectation) return expected;
  return language.text(`expectation.${expectation}`, {
    ...(limit !== undefined && { limit, count: limit }),
    ...(words && { words: language.choice(words) }),
  });
}

/** Whether a message has a place for a value. */
function needs(key: MessageKey, value: string): boolean {
  return String(en.messages[key]).includes(`{${value}}`);
}

/** The member as the form calls it, else where the issue is. */
function label(language: Words, path: string, member: string): string {
  const key = path === '' ? 'issue.document' : firstKey(`field.${member}`);
  return key ? language.text(key) : path;
}

/** The first of these that is the key of a message. */
function firstKey(...keys: string[]): MessageKey | undefined {
  return keys.find((key): key is MessageKey => Object.hasOwn(en.messages, key));
}
