// What of this portal is in the outbox, what is the outbox doing, and what is a person told of it?
import type { Task } from '../../generated/types.ts';
import type { Entry, Outbox, OutboxChange, OutboxStatus } from '../../outbox/outbox.ts';
import { TaskCreatedEvent, TaskRejectedEvent } from '../events.ts';
import type { FormCore } from '../form-core.ts';
import { createdOutcome, refusedOutcome } from './outcomes.ts';

/** More are counted, not shown. */
const most = 20;

/** How often the words are made anew that say how far off the next try is, in milliseconds. */
const beat = 5_000;

/** The outbox as a form sees it: open for its portal, in the name of whoever fills it in. */
export class Shelf {
  readonly portal: string;
  readonly outbox: Outbox;
  /** The portal as the outbox names it. */
  address: string | undefined;
  status: OutboxStatus | undefined;
  /** What was last said aloud, and stands there until something else is said. */
  said = '';
  #core: FormCore;
  #entries = new Map<string, Entry>();
  #stop = (): void => {};
  #leave: (() => void) | undefined;
  #isClosed = false;
  #beat: ReturnType<typeof setTimeout> | undefined;
  /** The token that the outbox was given last. */
  #given = '';
  #renewing: Promise<boolean> | undefined;
  /** What this form has added since it is on the page: the page hears what becomes of it. */
  #own = new Set<string>();
  /** Those whose end the form waits for: it says it itself. */
  #awaited = new Set<string>();

  constructor(core: FormCore, outbox: Outbox, portal: string) {
    this.#core = core;
    this.outbox = outbox;
    this.portal = portal;
  }

  /** Begins to send for the portal, and to follow what becomes of its tasks. */
  async open(): Promise<void> {
    this.#stop = this.outbox.subscribe((change) => this.#heard(change));
    await this.reopen();
    this.status = await this.outbox.status(this.portal);
    this.address = this.status?.portal;
    for (const entry of await this.#listed()) this.#keep(entry);
    this.#core.element.requestUpdate();
  }

  /** The entries of the portal, without those that changed while the list was on its way: of them it is old news. */
  async #listed(): Promise<Entry[]> {
    const changed = new Set<string>();
    const stop = this.outbox.subscribe((change) => {
      if (change.kind === 'changed') for (const { id } of change.entries) changed.add(id);
      if (change.kind === 'removed') for (const id of change.ids) changed.add(id);
    });
    const listed = await this.outbox.list(this.portal).finally(stop);
    return listed.filter(({ id }) => !changed.has(id));
  }

  /** Goes on with the token of now. */
  async reopen(): Promise<void> {
    const token = async () => (this.#given = await this.#core.session.token());
    const leave = await this.outbox.open({ portal: this.portal, token });
    this.#leave?.();
    this.#leave = leave;
    if (this.#isClosed) leave();
  }

  /** Ends what open began; what is on its way is finished. */
  close(): void {
    this.#isClosed = true;
    this.#stop();
    this.#leave?.();
    clearTimeout(this.#beat);
  }

  /** Those that are not done: what waits for a person comes first. */
  get all(): readonly Entry[] {
    const others = [...this.#entries.values()].filter(({ id }) => !this.#awaited.has(id));
    const needsPerson = (entry: Entry) => entry.doubt !== undefined || entry.state === 'refused';
    return [...others.filter(needsPerson), ...others.filter((entry) => !needsPerson(entry))];
  }

  /** Those of them that are shown. */
  get shown(): readonly Entry[] {
    return this.all.slice(0, most);
  }

  /** The form waits for the end of an entry, or does so no longer. */
  await(id: string, isAwaited: boolean): void {
    this.#own.add(id);
    if (isAwaited) this.#awaited.add(id);
    else this.#awaited.delete(id);
    this.#core.element.requestUpdate();
  }

  /** Says something aloud. */
  say(words: string): void {
    this.said = words;
    this.#core.element.requestUpdate();
  }

  /** Draws again soon: words that tell the time are in what is shown. */
  tick(): void {
    this.#beat ??= setTimeout(() => {
      this.#beat = undefined;
      this.#core.element.requestUpdate();
    }, beat);
  }

  /** Asks the page for another token and goes on with it; false where it gives none. */
  renew(isPressed: boolean): Promise<boolean> {
    this.#renewing ??= this.#renew(isPressed).finally(() => (this.#renewing = undefined));
    return this.#renewing;
  }

  async #renew(isPressed: boolean): Promise<boolean> {
    const token = await this.#core.session.renew(this.#given, isPressed);
    if (token === undefined || this.#isClosed) return false;
    await this.reopen();
    return true;
  }

  #heard(change: OutboxChange): void {
    if (change.kind === 'changed') for (const entry of change.entries) this.#changed(entry);
    if (change.kind === 'removed') for (const id of change.ids) this.#entries.delete(id);
    if (change.kind === 'created') this.#created(change.entry, change.tasks);
    if (change.kind === 'status' && change.status.portal === this.address) this.status = change.status;
    // A press of a person may ask again; the outbox by itself asks once for each token.
    if (change.kind === 'unauthorized' && change.portal === this.address) void this.renew(this.#awaited.size > 0);
    if (change.kind === 'trouble' && change.code === 'storageLost') {
      this.#entries.clear();
      this.said = this.#core.face.language.text('outbox.storageLost');
    }
    this.#core.element.requestUpdate();
  }

  #changed(entry: Entry): void {
    const before = this.#entries.get(entry.id);
    this.#keep(entry);
    if (entry.portal !== this.address || this.#awaited.has(entry.id)) return;
    const { text } = this.#core.face.language;
    const { title } = entry.request;
    if (entry.doubt && !before?.doubt) this.said = text('outbox.inDoubt', { title });
    if (entry.state !== 'refused' || before?.state === 'refused') return;
    this.said = text('outbox.refused', { title });
    if (this.#own.has(entry.id)) this.#core.element.dispatchEvent(new TaskRejectedEvent(refusedOutcome(entry)));
  }

  #created(entry: Entry, tasks: readonly Task[]): void {
    if (entry.portal !== this.address || this.#awaited.has(entry.id)) return;
    this.said = this.#core.face.language.text('outbox.created', { title: entry.request.title });
    const [first, ...others] = tasks;
    if (!first || !this.#own.has(entry.id)) return;
    const all = [first, ...others] as const;
    this.#core.element.dispatchEvent(new TaskCreatedEvent(createdOutcome(entry, [...all]), [...all]));
  }

  #keep(entry: Entry): void {
    if (entry.portal !== this.address) return;
    if (entry.state === 'created') this.#entries.delete(entry.id);
    else this.#entries.set(entry.id, entry);
  }
}
