// What does the form do at each step of a submission?
import type { Progress } from '../create-task.ts';
import type { Created, Outcome } from '../outcome.ts';
import { TaskCreatedEvent, TaskRejectedEvent, TaskSubmitEvent, type DraftRequest } from './events.ts';
import type { FormCore } from './form-core.ts';
import { portalOf } from './settings.ts';
import { carry } from './state/carry.ts';
import type { Submittable } from './state/submission.ts';

/** A submission's view of the form. */
export class Sender implements Submittable<DraftRequest> {
  #core: FormCore;

  constructor(core: FormCore) {
    this.#core = core;
  }

  get isEditable(): boolean {
    const { isDisabled, readonly, isConnected } = this.#core.element;
    return isConnected && !isDisabled && !readonly;
  }

  async prepare(): Promise<void> {
    const { engine, facts, placed } = this.#core;
    await engine.ready();
    this.#core.askPortal();
    await Promise.all([facts.settled(), ...placed.map(({ control }) => control.settle?.())]);
  }

  check(): DraftRequest | undefined {
    const { checking } = this.#core;
    this.#core.judge();
    checking.all();
    this.#core.announcement = '';
    return checking.isRight ? this.#core.request : undefined;
  }

  agrees(request: DraftRequest): boolean {
    return this.#core.element.dispatchEvent(new TaskSubmitEvent(request));
  }

  async send(request: DraftRequest, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<Outcome> {
    const { engine, session, element } = this.#core;
    const taskform = await engine.ready();
    const portal = portalOf(element);
    return carry((token) => taskform.createTask(request, { portal, token, signal, onProgress }), session, signal);
  }

  ended(outcome: Outcome): boolean {
    const { element, checking, drafting } = this.#core;
    if (outcome.kind === 'created') {
      drafting.clear();
      this.#startAnew(outcome);
      element.dispatchEvent(new TaskCreatedEvent(outcome, [outcome.task]));
      return false;
    }
    if ('issues' in outcome && outcome.kind !== 'unreadable' && outcome.kind !== 'uncertain') checking.refuse(outcome.issues ?? []);
    this.show('outcome');
    element.dispatchEvent(new TaskRejectedEvent(outcome));
    return outcome.mayExist;
  }

  /** Whoever pressed Enter in the title has not seen what may surprise about the task. */
  #startAnew(outcome: Created): void {
    const core = this.#core;
    const notes = core.said('warning').map((issue) => core.sentence(issue));
    const isHere = core.element.matches(':focus-within') || document.activeElement === document.body;
    core.begin();
    core.submission.created = { outcome, notes };
    if (isHere) this.#focus(core.shown[0]?.control.target(core.shown[0].control.fields[0] ?? 'title'));
  }

  show(place: string): void {
    this.#focus(place);
  }

  requestUpdate(): void {
    this.#core.element.requestUpdate();
  }

  #focus(id: string | undefined): void {
    const { element } = this.#core;
    element.requestUpdate();
    void element.updateComplete.then(() => {
      const place = id === undefined ? null : element.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
      place?.focus({ preventScroll: true });
      place?.scrollIntoView({ block: 'nearest' });
    });
  }
}
