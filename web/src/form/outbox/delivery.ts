// What happens to a task that goes to the portal by way of the outbox, as long as the form looks on?
import type { Entry, OutboxErrorCode } from '../../outbox/outbox.ts';
import { apiAddress } from '../../portal.ts';
import { TaskQueuedEvent, type DraftRequest } from '../events.ts';
import type { FormCore } from '../form-core.ts';
import type { Ending, Kept, Unkept } from '../state/submission.ts';
import { createdOutcome, refusedOutcome } from './outcomes.ts';
import type { Shelf } from './shelf.ts';
import { Watch, type End } from './watch.ts';

/** Puts tasks into the outbox and looks on for a while. */
export class Delivery {
  #core: FormCore;
  #shelf: Shelf;
  /** The one that the outbox has not taken yet, as far as is known. */
  #open: { id: string; text: string } | undefined;

  constructor(core: FormCore, shelf: Shelf) {
    this.#core = core;
    this.#shelf = shelf;
  }

  /** Sends a request, one task for each of several contacts. Rejects where no token may go to the portal. */
  async send(
    request: DraftRequest,
    contactIds: readonly number[],
    signal: AbortSignal,
  ): Promise<Ending | Kept | Unkept> {
    apiAddress(this.#shelf.portal);
    const shelf = this.#shelf;
    const id = await this.#idFor(JSON.stringify([request, contactIds]));
    // Called off while the outbox was on its way: nothing has been kept.
    if (signal.aborted) return { kind: 'aborted', mayExist: false };
    const watch = new Watch(shelf, id, signal);
    shelf.await(id, true);
    try {
      const several = contactIds.length > 1 ? contactIds : undefined;
      const entry = await shelf.outbox.add(request, { portal: shelf.portal, contactIds: several, id });
      this.#open = undefined;
      this.#kept(entry);
      void watch.begin().catch(() => {});
      return await this.#endingOf(await watch.end);
    } catch (error) {
      return unkept(error);
    } finally {
      watch.close();
      shelf.await(id, false);
    }
  }

  /** The task is sent in another way: nothing of it may stay, in case it was kept in spite of what was said. */
  async abandon(): Promise<void> {
    const { id } = this.#open ?? {};
    this.#open = undefined;
    if (id !== undefined) await this.#shelf.outbox.discard(id).catch(() => {});
  }

  /** The same for the same task until the outbox has it: adding it twice is then adding it once. */
  async #idFor(text: string): Promise<string> {
    if (this.#open && this.#open.text !== text) await this.abandon();
    this.#open ??= { id: newId(), text };
    return this.#open.id;
  }

  /** It is durable: a draft would only offer it a second time. */
  #kept(entry: Entry): void {
    this.#core.drafting.clear();
    this.#core.element.dispatchEvent(new TaskQueuedEvent(entry));
  }

  async #endingOf(end: End): Promise<Ending | Kept> {
    if (end.kind === 'created') return createdOutcome(end.entry, end.tasks);
    if (end.kind === 'kept') return end;
    // It stands in the form still, and is this form's to be mended.
    this.#core.keepDraft();
    if (end.kind === 'gone') return { kind: 'aborted', mayExist: false };
    try {
      await this.#shelf.outbox.edit(end.entry.id);
    } catch {
      this.#core.drafting.clear();
      return { kind: 'kept', because: 'slow' };
    }
    return refusedOutcome(end.entry);
  }
}

/** Why the outbox did not take it. */
function unkept(error: unknown): Ending | Unkept {
  const { code, issues } = Object(error) as { code?: OutboxErrorCode; issues?: [] };
  if (code === 'invalid') return { kind: 'rejected', mayExist: false, issues: [...(issues ?? [])] };
  const isOfStorage = code !== undefined && code !== 'unknownEntry' && code !== 'wrongState';
  return { kind: 'unkept', code: isOfStorage ? code : 'storageBroken' };
}

/** 128 random bits. Pages without https have no randomUUID. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
