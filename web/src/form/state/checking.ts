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

  /** Takes the engine's verdict on a request in which a member may just have been changed. */
  judge(verdict: readonly Issue[] | undefined, typing?: FieldName): void {
    this.verdict = verdict;
    if (typing !== undefined) {
      this.#changed.add(typing);
      this.#refused.delete(typing);
    }
    for (const name of this.#open) {
      if (name !== typing) this.#said.set(name, this.#of(name));
    }
    if (typing === undefined) return;
    // While it is typed in, what was said may go; what else is wrong waits until it is left.
    const codes = new Set(this.saidOf(typing).map(({ code }) => code));
    this.#said.set(typing, this.#of(typing).filter(({ code }) => codes.has(code)));
  }

  /** A person has left a field: it is said what is wrong with it, if anything was changed there. Gives what is new. */
  left(name: FieldName): readonly Issue[] {
    if (!this.#changed.has(name)) return [];
    const before = new Set(this.saidOf(name).map(({ code }) => code));
    this.#open.add(name);
    this.#said.set(name, this.#of(name));
    return this.saidOf(name).filter(({ code }) => !before.has(code));
  }

  /** The task is to be sent: everything is said. */
  all(): void {
    this.#refused.clear();
    for (const name of ['', ...fields.map((field) => field.name)] as const) {
      this.#open.add(name);
      this.#said.set(name, this.#of(name));
    }
  }

  /** The portal refused it. */
  refuse(issues: readonly Issue[]): void {
    for (const issue of issues) this.#refused.set(nameOf(issue), [...(this.#refused.get(nameOf(issue)) ?? []), issue]);
  }

  /** Nothing has been said: as for a new task. */
  forget(): void {
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

  #of(name: Name): readonly Issue[] {
    return this.verdict?.filter((issue) => nameOf(issue) === name) ?? [];
  }
}

/** The member that an issue is about; `''` for the whole request, or what is none of its members. */
export function nameOf({ path }: Issue): Name {
  const [, first] = path.split('/');
  return fields.find(({ name }) => name === first)?.name ?? '';
}
