// What does the form do at each step of a submission?
import type { Progress } from '../create-task.ts';
import type { Issue } from '../issue.ts';
import type { Task } from '../generated/types.ts';
import { TaskCreatedEvent, TaskRejectedEvent, TaskSubmitEvent, type DraftRequest } from './events.ts';
import type { FormCore } from './form-core.ts';
import { portalOf } from './settings.ts';
import { carry } from './state/carry.ts';
import type { Agreement, Ending, Kept, Submittable, Unkept } from './state/submission.ts';

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

  async send(
    request: DraftRequest,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
    { isUnkept = false }: Agreement,
  ): Promise<Ending | Kept | Unkept> {
    const { outbox } = this.#core;
    const contacts = this.#core.contacts.map(({ id }) => id);
    if (!this.#core.element.outbox) return this.#sendDirectly(request, contacts, signal, onProgress);
    const part = await outbox.ready().catch(() => undefined);
    if (isUnkept) {
      await part?.delivery.abandon();
      return this.#sendDirectly(request, contacts, signal, onProgress);
    }
    return part?.delivery.send(request, contacts, signal) ?? { kind: 'unkept', code: 'storageBroken' };
  }

  async #sendDirectly(
    request: DraftRequest,
    contacts: readonly number[],
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<Ending> {
    const { engine, session, element } = this.#core;
    const taskform = await engine.ready();
    const portal = portalOf(element);
    return carry<Ending>(
      (token) => {
        const options = { portal, token, signal, onProgress };
        if (contacts.length > 1) return taskform.createTasks(request, contacts, options);
        return taskform.createTask(request, options);
      },
      session,
      signal,
    );
  }

  ended(ending: Ending): boolean {
    const core = this.#core;
    const [first, ...others] = tasksOf(ending);
    const missing = missingOf(ending);
    if (first && missing.length === 0) {
      core.drafting.clear();
      // Whoever pressed Enter in the title has not seen what may surprise about the task.
      const notes = core.said('warning').map((issue) => core.sentence(issue));
      this.#startAnew();
      core.submission.created = { ending, notes };
    } else {
      core.checking.refuse(refusalsOf(ending));
      if (first) core.keepContacts(missing);
      this.show('outcome');
    }
    const isCreated = first && ending.kind === 'created';
    const event = isCreated ? new TaskCreatedEvent(ending, [first, ...others]) : new TaskRejectedEvent(ending);
    core.element.dispatchEvent(event);
    return missing.length > 0 || (ending.kind !== 'created' && ending.mayExist);
  }

  kept(kept: Kept): void {
    this.#startAnew();
    this.#core.submission.kept = kept;
  }

  #startAnew(): void {
    const core = this.#core;
    const isHere = core.element.matches(':focus-within') || document.activeElement === document.body;
    core.begin();
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

/** The tasks that the portal has. */
function tasksOf(ending: Ending): readonly Task[] {
  if (ending.kind !== 'created') return [];
  return 'tasks' in ending ? ending.tasks : [ending.task];
}

/** What is wrong with the request, not with the answer. */
function refusalsOf(ending: Ending): readonly Issue[] {
  return ending.kind === 'rejected' || ending.kind === 'notFound' ? (ending.issues ?? []) : [];
}

/** The contacts that got none though others did. */
export function missingOf(ending: Ending): readonly number[] {
  return 'missing' in ending ? ending.missing : [];
}
