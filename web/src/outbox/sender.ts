// What is done, entry by entry, by the tab whose turn it is?
import type { OutcomeKind } from '../generated/types.ts';
import type { GroupOutcome, Outcome } from '../outcome.ts';
import type { Taskform } from '../taskform.ts';
import type { OutboxStatus } from './changes.ts';
import { Enquiry, type EnquiryParts } from './enquiry.ts';
import type { KeptEntry } from './entry.ts';
import { Gate } from './gate.ts';
import { Keeper } from './keeper.ts';
import type { Finding } from './matching.ts';
import { retryAfterOf } from './pace.ts';
import {
  created,
  endSending,
  hasBaseline,
  inDoubt,
  isAnotherAnswer,
  notFound,
  orphan,
  startSending,
  type Circumstances,
} from './states.ts';
import type { Decision } from './store.ts';
import type { Waker } from './waker.ts';

/** What a sender works with. */
export interface SenderParts extends Omit<EnquiryParts, 'gate'> {
  taskform: Pick<Taskform, 'createTask' | 'createTasks'>;
  waker: Waker;
  /** Whether this page may send an entry. */
  isOurs: (entry: KeptEntry) => boolean;
  onStatus: (status: Omit<OutboxStatus, 'portal' | 'alone'>) => void;
}

/** How long there is nothing to do, or that there is nothing to do without another token. */
type Rest = number | 'unauthorized';

/** Sends the entries of a portal, one at a time. */
export class Sender {
  readonly gate: Gate;
  readonly #parts: SenderParts;
  readonly #enquiry: Enquiry;
  readonly #keeper: Keeper;
  /** From when on, by this page's own time, what it sent can be settled: the clock on the wall may be set. */
  readonly #settles = new Map<string, number>();

  constructor(parts: SenderParts) {
    this.#parts = parts;
    this.gate = new Gate(parts.clock, parts.pace);
    this.#enquiry = new Enquiry({ ...parts, gate: this.gate });
    this.#keeper = new Keeper({ ...parts, onFailure: () => parts.onStatus({ state: 'storage' }) });
  }

  /** Works until the signal says that it is over, or until there is no token that the portal takes. */
  async work(signal: AbortSignal): Promise<void> {
    let areOrphansFound = false;
    while (!signal.aborted) {
      let rest: Rest;
      try {
        if (!areOrphansFound) await this.#findOrphans();
        areOrphansFound = true;
        rest = await this.#step();
        this.#keeper.works();
      } catch (error) {
        rest = this.#keeper.fails(error);
      }
      if (rest === 'unauthorized') return;
      if (rest > 0) await this.#parts.waker.wait(rest);
    }
  }

  /** What another tab, or this page before it was loaded anew, had begun to send. */
  async #findOrphans(): Promise<void> {
    const { store, portal, isOurs } = this.#parts;
    for (const entry of (await store.lane(portal, 'sending')).filter(isOurs)) {
      await this.#keeper.change(entry, (now) => (now.state === 'sending' ? orphan(now, this.#at()) : undefined));
    }
  }

  /** Does the next thing, if its time has come. */
  async #step(): Promise<Rest> {
    const { store, portal, session, onStatus, clock } = this.#parts;
    if (await store.isPaused(portal)) return this.#rest({ state: 'paused' }, Infinity);
    const { until, because } = this.gate;
    if (this.gate.remaining() > 0) return this.#rest({ state: 'waiting', until, because }, this.gate.remaining());
    const next = await this.#next();
    if (!next) return this.#rest({ state: 'idle' }, Infinity);
    if (!this.#isDue(next)) return this.#rest({ state: 'waiting', until: next.nextAt }, next.nextAt - clock.now());
    const token = await session.token();
    if (token === undefined) {
      onStatus({ state: 'unauthorized' });
      return 'unauthorized';
    }
    onStatus({ state: 'sending' });
    await (next.state === 'uncertain' ? this.#reconcile(next, token) : this.#deliver(next, token));
    return 0;
  }

  #rest(status: Parameters<SenderParts['onStatus']>[0], wait: number): number {
    this.#parts.onStatus(status);
    return Math.max(wait, 1);
  }

  /** What is due first; uncertain ones before others. */
  async #next(): Promise<KeptEntry | undefined> {
    const { store, portal, isOurs } = this.#parts;
    const uncertain = (await store.lane(portal, 'uncertain')).filter(isOurs);
    // Two equal tasks are never out at the same time: nobody could tell which of them a task on the portal is.
    const out = new Set(uncertain.map(likeness));
    const queued = await store.first(portal, 'queued', (entry) => isOurs(entry) && !out.has(likeness(entry)));
    const candidates = queued ? [...uncertain, queued] : uncertain;
    return candidates.find((entry) => this.#isDue(entry)) ?? candidates.sort((a, b) => a.nextAt - b.nextAt)[0];
  }

  /** A clock that was set back does not make an entry wait for longer than any entry waits. */
  #isDue({ nextAt, state }: KeptEntry): boolean {
    const { clock, pace } = this.#parts;
    const left = nextAt - clock.now();
    return left <= 0 || left > (state === 'uncertain' ? pace.longestRetryAfter : pace.longest);
  }

  /** Sends a queued entry, once it is known what the portal had before. */
  async #deliver(entry: KeptEntry, token: string): Promise<void> {
    const { clock } = this.#parts;
    const isRepeated = hasBaseline(entry);
    if (isRepeated) {
      // What became of the last attempt may have come to light by now.
      const finding = await this.#enquiry.find(entry, token);
      if (finding === undefined) return;
      if (finding === 'refused' || !isNothing(finding)) return this.#conclude(entry, finding, true);
    }
    const sender = await this.#enquiry.selfOf(token);
    const baseline = isRepeated ? {} : sender && (await this.#enquiry.baselineOf(entry, token));
    if (!sender || !baseline) return;
    // On the disk before the first byte leaves, and not where a pause came while the portal was asked.
    const started = await this.#keeper.change(entry, (now, isPaused) =>
      now.state === 'queued' && !isPaused ? startSending(now, baseline, sender.id, clock.now()) : undefined,
    );
    if (started) await this.#ended(started, await this.#send(started, token), token);
  }

  async #send({ request, contactIds }: KeptEntry, token: string): Promise<Outcome | GroupOutcome> {
    const { taskform, portal, pace } = this.#parts;
    const options = { portal, token, timeout: pace.timeout };
    try {
      return await (contactIds
        ? taskform.createTasks(request, contactIds, options)
        : taskform.createTask(request, options));
    } catch {
      // An engine that broke does not say how far it came.
      return { kind: 'uncertain', mayExist: true };
    }
  }

  async #ended(entry: KeptEntry, outcome: Outcome | GroupOutcome, token: string): Promise<void> {
    const { clock } = this.#parts;
    const tasks = outcome.kind !== 'created' ? [] : 'tasks' in outcome ? outcome.tasks : [outcome.task];
    this.#enquiry.note(tasks);
    this.#heed(outcome, token);
    const at = this.#at();
    const isMeant = ({ attempts, state }: KeptEntry) =>
      attempts === entry.attempts && (state === 'sending' || state === 'uncertain');
    const now = await this.#keeper.keep(
      entry,
      (kept) => (isMeant(kept) ? endSending(kept, outcome, at) : undefined),
      tasks,
      false,
    );
    if (now?.state === 'uncertain') this.#settles.set(entry.id, clock.elapsed() + (now.settlesAt ?? 0) - at.now);
  }

  /** What an outcome means for all other entries. */
  #heed(outcome: Outcome | GroupOutcome, token: string): void {
    const { kind, status, ...rest } = outcome;
    if (kind === 'unauthorized') this.#enquiry.refuse(token, true);
    else if (kind === 'unavailable' && 'retryAfter' in rest)
      this.gate.close('unavailable', retryAfterOf(rest.retryAfter, this.#parts.pace));
    else if (closing.has(kind) || isAnotherAnswer(outcome)) this.gate.close('unavailable');
    else if (status !== undefined) this.gate.answered();
    else if (kind !== 'rejected') this.gate.close('unreachable');
  }

  /** Looks up what became of an entry. */
  async #reconcile(entry: KeptEntry, token: string): Promise<void> {
    const { clock, pace } = this.#parts;
    const longest = pace.timeout + pace.grace;
    // Bounded: the clock may have been set back since.
    const settlesAt = Math.min(entry.settlesAt ?? 0, clock.now() + longest);
    // As of before the portal is asked: what it saves meanwhile is in no list.
    const isSettled = clock.now() >= settlesAt && clock.elapsed() >= (this.#settles.get(entry.id) ?? 0);
    const finding = await this.#enquiry.find(entry, token);
    if (finding !== undefined) await this.#conclude({ ...entry, settlesAt }, finding, isSettled);
  }

  /** Keeps what a look-up says about an entry that was sent, unless it has changed meanwhile. */
  async #conclude(entry: KeptEntry, finding: Finding | 'refused', isSettled: boolean): Promise<void> {
    const at = this.#at();
    const decide: Decision = (now) =>
      now.lane === entry.lane && now.attempts === entry.attempts
        ? concluded({ ...now, settlesAt: entry.settlesAt }, finding, isSettled, at)
        : undefined;
    const tasks = finding === 'refused' ? [] : finding.found;
    const now = await this.#keeper.keep(entry, decide, tasks, true);
    if (now && now.state !== 'uncertain') this.#settles.delete(entry.id);
  }

  #at(): Circumstances {
    const { clock, pace } = this.#parts;
    return { now: clock.now(), pace, random: () => clock.random() };
  }
}

/** Outcomes that all other entries would meet too: they wait, ever longer. */
const closing: ReadonlySet<OutcomeKind> = new Set(['unavailable', 'failed', 'paymentRequired', 'forbidden']);

/** What a finding makes of an entry. */
function concluded(entry: KeptEntry, finding: Finding | 'refused', isSettled: boolean, at: Circumstances): KeptEntry {
  if (finding === 'refused') return inDoubt(entry, { reason: 'unlisted', candidates: [] });
  const { found, missing, several } = finding;
  const ids = found.map(({ id }) => id);
  if (several.length > 0) return inDoubt(entry, { reason: 'several', candidates: [...ids, ...several] });
  if (missing.length === 0) return created(entry, ids, [], at);
  // Of several contacts some may have their task: only the others are sent again.
  return notFound(isSettled && ids.length > 0 ? created(entry, ids, missing, at) : entry, isSettled, at);
}

function isNothing({ found, several }: Finding): boolean {
  return found.length === 0 && several.length === 0;
}

/** What two equal tasks have in common. */
function likeness({ request, contactIds }: KeptEntry): string {
  return JSON.stringify([request, contactIds]);
}
