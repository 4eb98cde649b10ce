// What is a person told about what was typed, and when? The engine judges everything at every change; this decides what
// of it is said: nothing before a field was left or the task was to be sent, and what is mended goes at once.
import type { FieldName } from '../../checks.ts';
import { fields } from '../../generated/fields.ts';
import type { Issue } from '../../issue.ts';

type Name = FieldName | '';

/** Their usual values are answers: what becomes wrong with them is said though nobody has been there. */
const answered = fields.filter(({ kind, suggestions }) => kind === 'boolean' || suggestions).map(({ name }) => name);

/** What is known to be wrong, and what of it is said. */
export class Checking {
  /** Everything that the engine says of the request; undefined before it is here. */
  verdict: readonly Issue[] | undefined;
  #changed = new Set<Name>();
  #open = new Set<Name>(answered);
  #said = new Map<Name, readonly Issue[]>();
  /** What the portal refused, until it is changed. */
  #refused = new Map<Name, readonly Issue[]>();
  /** Where a person is typing: what else becomes wrong there waits until it is left. */
  #typing: FieldName | undefined;

  /** Takes the engine's verdict on a request in which a member may just have been changed. Gives what is said anew. */
  judge(verdict: readonly Issue[] | undefined, typing?: FieldName): readonly Issue[] {
    const news: Issue[] = [];
    this.verdict = verdict;
    if (typing !== undefined) {
      this.#typing = typing;
      this.#changed.add(typing);
      this.#refused.delete(typing);
    }
    for (const name of this.#open) {
      if (name !== this.#typing) news.push(...this.#sayAllOf(name));
    }
    if (this.#typing !== undefined) this.#keepSaid(this.#typing);
    return news;
  }

  /** A person has left a field: it is said what is wrong with it, if anything was changed there. Gives what is new. */
  left(name: FieldName): readonly Issue[] {
    if (name === this.#typing) this.#typing = undefined;
    if (!this.#changed.has(name)) return [];
    this.#open.add(name);
    return this.#sayAllOf(name);
  }

  /** The task is to be sent: everything is said. */
  all(): void {
    this.#refused.clear();
    this.#typing = undefined;
    for (const name of ['', ...fields.map((field) => field.name)] as const) {
      this.#open.add(name);
      this.#sayAllOf(name);
    }
  }

  /** The portal refused it. */
  refuse(issues: readonly Issue[]): void {
    for (const issue of issues) this.#refused.set(nameOf(issue), [...(this.#refused.get(nameOf(issue)) ?? []), issue]);
  }

  /** Nothing has been said: as for a new task. */
  forget(): void {
    this.#typing = undefined;
    this.#changed.clear();
    this.#open = new Set<Name>(answered);
    this.#said.clear();
    this.#refused.clear();
  }

  /** What is said at a field. */
  saidOf(name: Name): readonly Issue[] {
    return [...(this.#refused.get(name) ?? []), ...(this.#said.get(name) ?? [])];
  }

  /** All that is said, of one severity, in the order of the names. */
  said(severity: Issue['severity'], order: readonly FieldName[]): Issue[] {
    return ['' as const, ...order].flatMap((name) => this.saidOf(name)).filter((issue) => issue.severity === severity);
  }

  /** Whether the engine finds nothing that keeps the request from being sent. */
  get isRight(): boolean {
    return this.verdict !== undefined && !this.verdict.some(({ severity }) => severity === 'error');
  }

  /** Says all that is wrong with a field; gives what was not said before. */
  #sayAllOf(name: Name): readonly Issue[] {
    const before = new Set(this.#said.get(name)?.map(({ code }) => code));
    const all = this.#of(name);
    this.#said.set(name, all);
    return all.filter(({ code }) => !before.has(code));
  }

  /** Takes back what is said at a field and is not wrong any more. */
  #keepSaid(name: Name): void {
    const codes = new Set(this.#said.get(name)?.map(({ code }) => code));
    this.#said.set(name, this.#of(name).filter(({ code }) => codes.has(code)));
  }

  #of(name: Name): readonly Issue[] {
    return this.verdict?.filter((issue) => nameOf(issue) === name) ?? [];
  }
}

/** The member that an issue is about; `''` for the whole request, or what is none of its members. */
export function nameOf({ path }: Issue): Name {
  const [, first] = path.split('/');
  return fields.find(({ name }) => name === first)?.name ?? '';
}
