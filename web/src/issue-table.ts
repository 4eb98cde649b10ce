// How are issues made of what the engine shows of them? What those of a kind have in common it tells once.
import type { Issue } from './issue.ts';

/** An issue without what came and where, its message in two parts: before and behind what was received. */
interface Kind extends Omit<Issue, 'message' | 'received' | 'offset'> {
  before: string;
  behind: string;
}

/** As many as the engine knows at a time. */
const mostKinds = 128;

/** What the engine has told so far. */
export class IssueTable {
  readonly #kinds = new Map<number, Kind>();
  readonly #tell: (kind: number) => unknown;
  readonly #memory: () => Int32Array;

  /**
   * @param tell asks the engine for a kind that it shows
   * @param memory answers its memory, which can grow meanwhile
   */
  constructor(tell: (kind: number) => unknown, memory: () => Int32Array) {
    this.#tell = tell;
    this.#memory = memory;
  }

  /**
   * The issues in the words of a table, three for each: bindings/issue_table.hpp says what they mean.
   * @param texts what was received, all in one
   */
  issuesIn(start: number, size: number, texts: string): Issue[] {
    const issues: Issue[] = [];
    let place = 0;
    for (let at = start; at < start + size; at += 3) {
      const kind = this.#kind(this.#memory()[at] as number);
      const words = this.#memory();
      const end = place + (words[at + 2] as number);
      issues.push(issueOf(kind, texts.substring(place, end), words[at + 1] as number));
      place = end;
    }
    return issues;
  }

  #kind(number: number): Kind {
    const known = this.#kinds.get(number);
    if (known) return known;
    if (this.#kinds.size === mostKinds) this.#kinds.clear();
    const told = this.#tell(number) as Kind;
    this.#kinds.set(number, told);
    return told;
  }
}

/** The members stand in the order of JSON from the engine. */
function issueOf({ path, code, severity, before, behind, expected, expectation, limit, words }: Kind, received: string, offset: number): Issue {
  const issue: Issue = { path, code, severity, message: before + received + behind };
  if (expected !== undefined) issue.expected = expected;
  if (received !== '') issue.received = received;
  if (offset >= 0) issue.offset = offset;
  if (expectation !== undefined) issue.expectation = expectation;
  if (limit !== undefined) issue.limit = limit;
  if (words !== undefined) issue.words = [...words];
  return issue;
}
