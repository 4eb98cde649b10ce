// What does the portal say about an entry, before it is sent and after?
import type { Task } from '../generated/types.ts';
import type { Changes } from './changes.ts';
import type { KeptEntry } from './entry.ts';
import type { Gate } from './gate.ts';
import { equalTasks, match, type Finding, type IsStored } from './matching.ts';
import type { Pace } from './pace.ts';
import type { Answer, Desk, Silence } from './portal-desk.ts';
import type { Session } from './session.ts';
import type { Baseline } from './states.ts';
import type { Store } from './store.ts';
import type { Clock } from './waker.ts';

/** What an enquiry works with. */
export interface EnquiryParts {
  portal: string;
  store: Store;
  session: Session;
  changes: Changes;
  clock: Clock;
  pace: Pace;
  gate: Gate;
  isStored: IsStored;
  /** The look-ups in the name of a token. */
  deskFor: (token: string) => Desk;
}

/** Asks the portal, and remembers what need not be asked again. */
export class Enquiry {
  readonly #parts: EnquiryParts;
  /** The highest id that the portal gave to this page, and when. */
  #mark: { id: number; elapsed: number } | undefined;
  /** Whose a token is. */
  #self: { token: string; id: string | undefined } | undefined;

  constructor(parts: EnquiryParts) {
    this.#parts = parts;
  }

  /** The portal gave these ids just now. */
  note(tasks: readonly Task[]): void {
    if (tasks.length === 0) return;
    const id = Math.max(...tasks.map((task) => task.id), this.#mark?.id ?? 0);
    this.#mark = { id, elapsed: this.#parts.clock.elapsed() };
  }

  /** Which tasks of the portal the entry became; `refused` when the portal will not say, undefined when not now. */
  async find(entry: KeptEntry, token: string): Promise<Finding | 'refused' | undefined> {
    const { store, portal, isStored, deskFor } = this.#parts;
    const answer = await deskFor(token).tasksLike(entry.request);
    if (!this.#isAnswered(answer, token)) return answer.silence === 'refused' ? 'refused' : undefined;
    const equal = equalTasks(entry, answer.value, isStored);
    const made = await store.made(
      portal,
      equal.map(({ id }) => id),
    );
    return match(entry, equal, made, isStored);
  }

  /** What the portal has that is equal, or else the highest id so far; undefined when this is not the time to send. */
  async baselineOf(entry: KeptEntry, token: string): Promise<Baseline | undefined> {
    const { clock, pace, gate, isStored, deskFor } = this.#parts;
    const isFresh = this.#mark && clock.elapsed() - this.#mark.elapsed < pace.freshness;
    if (this.#mark && isFresh && !gate.isInTrouble) return { mark: this.#mark.id };
    const answer = await deskFor(token).tasksLike(entry.request);
    // A portal that lists nothing may still take tasks.
    if (!this.#isAnswered(answer, token)) return answer.silence === 'refused' ? {} : undefined;
    return { before: equalTasks(entry, answer.value, isStored).map(({ id }) => id) };
  }

  /** Who sends, as far as the portal says; undefined when this is not the time to send. */
  async selfOf(token: string): Promise<{ id: string | undefined } | undefined> {
    if (this.#self?.token === token) return this.#self;
    const answer = await this.#parts.deskFor(token).self();
    if (!this.#isAnswered(answer, token) && answer.silence !== 'refused') return undefined;
    this.#self = { token, id: 'value' in answer ? answer.value : undefined };
    return this.#self;
  }

  /** The portal does not take a token. `certain` unless its answer could not be read. */
  refuse(token: string, certain: boolean): void {
    const { session, changes, portal } = this.#parts;
    if (!certain || session.refuse(token)) changes.tellHere({ kind: 'unauthorized', portal, certain });
  }

  /** Whether there is an answer. If there is none that may come by itself, the gate closes for a while. */
  #isAnswered<Value>(answer: Answer<Value>, token: string): answer is { value: Value } {
    if (!('value' in answer)) {
      this.#noAnswer(answer.silence, token);
      return false;
    }
    this.#parts.session.accept(token);
    this.#parts.gate.heard();
    return true;
  }

  #noAnswer(silence: Silence, token: string): void {
    const { gate } = this.#parts;
    if (silence === 'refused') return;
    if (silence === 'unauthorized') return this.refuse(token, true);
    // An error of a portal of another origin; most often it is the token.
    if (silence === 'unreadable' && gate.because !== 'unreadable') this.refuse(token, false);
    gate.close(silence);
  }
}
