// Where is the task on its way from "Create" to an outcome? Only one is ever on its way.
import type { Progress } from '../../create-task.ts';
import type { GroupOutcome, Outcome } from '../../outcome.ts';
import type { OutboxErrorCode, OutboxStatus } from '../../outbox/outbox.ts';
import { aborted } from './carry.ts';

/** How a submission ends. */
export type Ending = Outcome | GroupOutcome;

/**
 * Why the form does not wait for a task that the outbox has: nobody is signed in, nobody answers, it may be there
 * already, the person called it off, sending is paused, or it simply takes long.
 */
export type KeptBecause =
  | NonNullable<OutboxStatus['because']>
  | 'unauthorized'
  | 'uncertain'
  | 'cancelled'
  | 'paused'
  | 'slow';

/** The task is in the outbox, which goes on by itself. */
export interface Kept {
  kind: 'kept';
  because: KeptBecause;
}

/** The outbox could not keep the task, so that nothing was sent. */
export interface Unkept {
  kind: 'unkept';
  code: Extract<OutboxErrorCode, `storage${string}`>;
}

/** What a person agrees to. */
export interface Agreement {
  /** The task may be there already. */
  isSure?: boolean;
  /** It is sent without the outbox. */
  isUnkept?: boolean;
}

/** `checking`: what was typed is looked up and judged; `asking`: it may exist already, and the person has to say so. */
export type Phase = 'ready' | 'checking' | 'asking' | 'sending';

/** What a submission needs of the form. */
export interface Submittable<Request> {
  readonly isEditable: boolean;
  /** Waits for the engine and for what is looked up. Rejects where the engine cannot be loaded. */
  prepare(): Promise<unknown>;
  /** Says everything that is wrong; gives the request where nothing is and the page agrees to its being sent. */
  check(): Request | undefined;
  /** Whether the page agrees to its being sent. */
  agrees(request: Request): boolean;
  send(
    request: Request,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
    agreement: Agreement,
  ): Promise<Ending | Kept | Unkept>;
  /** Takes the outcome; says whether it leaves open whether the portal has the task. */
  ended(ending: Ending): boolean;
  /** The outbox has it now. */
  kept(kept: Kept): void;
  /** Takes the focus to what has just appeared: the place of that name. */
  show(place: 'summary' | 'question' | 'outcome' | 'broken' | 'unkept'): void;
  requestUpdate(): void;
}

/** One submission after the other. */
export class Submission<Request> {
  phase: Phase = 'ready';
  progress: Progress | undefined;
  /** How the last one ended; undefined when it was created, or there was none. */
  ending: Ending | undefined;
  /** The last one that was created, and what may surprise about it; until the next is on its way. */
  created: { ending: Ending; notes: readonly string[] } | undefined;
  /** The outbox has the last one; until the next is on its way. */
  kept: Kept | undefined;
  /** Why the outbox could not keep the task that stands in the form. */
  unkept: Unkept | undefined;
  /** Why nothing could be sent at all. */
  trouble = '';
  #form: Submittable<Request>;
  #controller: AbortController | undefined;
  /** Whether the task that stands in the form may be in the portal already. */
  #mayExist = false;

  constructor(form: Submittable<Request>) {
    this.#form = form;
  }

  /** Whether something is going on that must not be disturbed. */
  get isBusy(): boolean {
    return this.phase === 'checking' || this.phase === 'sending';
  }

  /** Creates the task, if it is right. */
  async start(agreement: Agreement = {}): Promise<void> {
    const form = this.#form;
    if (this.isBusy || !form.isEditable) return;
    if (this.phase === 'asking' && !agreement.isSure) return form.show('question');
    const { signal } = (this.#controller = new AbortController());
    this.#clear();
    this.#enter('checking');
    try {
      await Promise.race([form.prepare(), aborted(signal)]);
    } catch {
      this.#enter('ready');
      return form.show('broken');
    }
    if (signal.aborted) return this.#enter('ready');
    await this.#goOn(signal, agreement);
  }

  /** Calls it off; what had been sent by then may be in the portal. */
  cancel(): void {
    this.#controller?.abort();
    if (this.phase === 'asking') this.#enter('ready');
  }

  /** Another task stands in the form. */
  forget(): void {
    this.cancel();
    this.#clear();
    this.#mayExist = false;
  }

  async #goOn(signal: AbortSignal, agreement: Agreement): Promise<void> {
    const form = this.#form;
    const request = form.check();
    if (request === undefined) {
      this.#enter('ready');
      return form.show('summary');
    }
    if (this.#mayExist && !agreement.isSure) {
      this.#enter('asking');
      return form.show('question');
    }
    if (!form.agrees(request)) return this.#enter('ready');
    this.#enter('sending');
    try {
      const ending = await form.send(request, signal, (progress) => this.#tell(signal, progress), agreement);
      this.progress = undefined;
      this.phase = 'ready';
      this.#end(ending);
    } catch (error) {
      // Only options that cannot be meant reject.
      this.trouble = error instanceof Error ? error.message : String(error);
      this.#enter('ready');
      form.show('broken');
    }
  }

  #end(ending: Ending | Kept | Unkept): void {
    if (ending.kind === 'kept') this.#form.kept(ending);
    else if (ending.kind === 'unkept') {
      this.unkept = ending;
      this.#form.show('unkept');
    } else {
      this.ending = ending;
      if (this.#form.ended(ending)) this.#mayExist = true;
    }
    this.#form.requestUpdate();
  }

  /** What was said of the last one is old news. */
  #clear(): void {
    this.ending = this.created = this.kept = this.unkept = undefined;
    this.trouble = '';
  }

  #tell(signal: AbortSignal, progress: Progress): void {
    if (signal.aborted) return;
    this.progress = progress;
    this.#form.requestUpdate();
  }

  #enter(phase: Phase): void {
    this.phase = phase;
    this.#form.requestUpdate();
  }
}
