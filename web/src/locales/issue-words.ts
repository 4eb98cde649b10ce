// Which sentence says what is wrong, to the person who has to put it right?
import type { Issue } from '../issue.ts';
import { keysOfPointer } from '../pointer.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import type { MessageKey } from './messages.ts';

/** Says an issue: see Language.issue. */
export function issueWords(language: Pick<Language, 'text'>, issue: Issue, cause?: string): string {
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
  const expected = issue.expected ?? '';
  // A sentence that ends in what would be right, and does not know it, says less than the engine's English one.
  if (!Object.hasOwn(en.messages, key) || (expected === '' && needs(key, 'expected'))) return issue.message;
  return language.text(key, { field: label(language, issue.path, member), expected });
}

/** Whether a message has a place for a value. */
function needs(key: MessageKey, value: string): boolean {
  return String(en.messages[key]).includes(`{${value}}`);
}

/** The member as the form calls it, else where the issue is. */
function label(language: Pick<Language, 'text'>, path: string, member: string): string {
  const key = path === '' ? 'issue.document' : firstKey(`field.${member}`);
  return key ? language.text(key) : path;
}

/** The first of these that is the key of a message. */
function firstKey(...keys: string[]): MessageKey | undefined {
  return keys.find((key): key is MessageKey => Object.hasOwn(en.messages, key));
}
