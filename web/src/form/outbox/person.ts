// What can a person do with a task in the outbox, and what are they asked first?
import type { Entry } from '../../outbox/outbox.ts';
import type { FormCore } from '../form-core.ts';
import { refusedOutcome } from './outcomes.ts';
import { savedRequest } from './saved-request.ts';
import type { Shelf } from './shelf.ts';

/** What is asked before it is done. */
export interface Question {
  id: string;
  about: 'discard' | 'edit';
}

/** Acts on entries. Nothing here rejects: what cannot be done is said. */
export class Person {
  question: Question | undefined;
  #core: FormCore;
  #shelf: Shelf;

  constructor(core: FormCore, shelf: Shelf) {
    this.#core = core;
    this.#shelf = shelf;
  }

  /** Sends it, or looks it up, at once. */
  async hurry({ id }: Entry): Promise<void> {
    const { outbox, status, portal } = this.#shelf;
    await this.#try(async () => {
      if (status?.state === 'paused') await outbox.resume(portal);
      await outbox.retry(id);
      if (status?.state === 'unauthorized' && !(await this.#shelf.renew(true))) await this.#shelf.reopen();
    });
  }

  /** Sends again what may be there. */
  async sendAgain({ id }: Entry): Promise<void> {
    await this.#try(() => this.#shelf.outbox.retry(id, { evenIfItExists: true }));
  }

  /** It is there, as this task; without an id there is nothing left to do for it either. */
  async isThere({ id, request }: Entry, taskId: number | undefined): Promise<void> {
    const { outbox } = this.#shelf;
    await this.#try(async () => {
      await (taskId === undefined ? outbox.discard(id) : outbox.adopt(id, taskId));
      this.#shelf.say(this.#core.face.language.text('outbox.created', { title: request.title }));
    });
  }

  async resume(): Promise<void> {
    await this.#try(() => this.#shelf.outbox.resume(this.#shelf.portal));
  }

  /** Asks once, then discards. */
  async discard({ id, request }: Entry): Promise<void> {
    if (!this.#isAgreed({ id, about: 'discard' })) return;
    await this.#try(async () => {
      await this.#shelf.outbox.discard(id);
      this.#shelf.say(this.#core.face.language.text('outbox.discarded', { title: request.title }));
    });
  }

  /** Takes it back into the form; asks first where something else stands there. */
  async edit(entry: Entry): Promise<void> {
    const core = this.#core;
    if (core.submission.isBusy) return;
    if (core.isTouched && !this.#isAgreed({ id: entry.id, about: 'edit' })) return;
    this.question = undefined;
    await this.#try(async () => {
      const saved = savedRequest(entry.request, entry.contactIds);
      await this.#letGo(entry, saved);
      core.takeBack(saved);
      if (entry.state === 'refused') core.checking.refuse(issuesOf(entry));
      this.#shelf.say('');
      await core.element.updateComplete;
      core.element.focus();
    });
  }

  /** The question is answered with no. */
  leave(): void {
    this.question = undefined;
    this.#core.element.requestUpdate();
  }

  /** Takes it out of the outbox, but keeps it as a draft before: a crash in between must not lose it. */
  async #letGo({ id }: Entry, saved: Readonly<Record<string, unknown>>): Promise<void> {
    const { drafting } = this.#core;
    drafting.keep(saved);
    drafting.flush();
    try {
      await this.#shelf.outbox.edit(id);
    } catch (error) {
      this.#core.keepDraft();
      throw error;
    }
  }

  /** Asks, unless that is what was asked already. */
  #isAgreed(question: Question): boolean {
    const isAsked = this.question?.id === question.id && this.question.about === question.about;
    this.question = isAsked ? undefined : question;
    this.#core.element.requestUpdate();
    return isAsked;
  }

  async #try(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const { code } = Object(error) as { code?: string };
      const isLate = code === 'wrongState' || code === 'unknownEntry';
      this.#shelf.say(this.#core.face.language.text(isLate ? 'outbox.wrongState' : 'outbox.storageFails'));
    }
  }
}

function issuesOf(entry: Entry) {
  const outcome = refusedOutcome(entry);
  return 'issues' in outcome ? (outcome.issues ?? []) : [];
}
