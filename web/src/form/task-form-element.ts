// What is <task-form>: which attributes, properties, methods, events, parts and custom properties has it?
import { noChange, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Lookups } from '../lookups/lookups.ts';
import { AssociatedElement } from './associated-element.ts';
import { stateOf } from './association.ts';
import { takeEarly } from './early-properties.ts';
import type { DraftRequest } from './events.ts';
import { FormCore } from './form-core.ts';
import type { FormElement } from './settings.ts';
import type { GivenEngine } from './state/engine-source.ts';
import { languageAround } from './state/language-source.ts';
import type { TokenSource } from './state/session.ts';
import { styles } from './styles/index.ts';
import { formView } from './views/form-view.ts';

/**
 * A form that creates tasks in the CRM of a portal. It checks by the engine, asks the portal for what can be chosen,
 * keeps drafts, and takes part in an outer form as any input does: its value is the request as JSON.
 *
 * @tagname task-form
 * @attr {string} portal - The portal's address; the page's own origin unless given.
 * @attr {string} locale - The language, as a BCP 47 tag; that of the page around it unless given.
 * @attr {number} contact-id - The contact that a new task begins with.
 * @attr {'opportunity' | 'case'} entity-type - What entity-id names.
 * @attr {number} entity-id - The opportunity or case that a new task begins with.
 * @attr {string} responsible-id - Who is responsible for a new task; whoever fills in the form unless given.
 * @attr {string} fields - The members of the request to show, with blanks between; the others are sent as usual.
 * @attr {boolean} readonly - Nothing can be changed or sent.
 * @attr {boolean} disabled - Nothing can be changed or sent, and an outer form leaves it out.
 * @attr {string} draft-key - The name of its drafts; the page's path and the element's id unless given, empty for none.
 * @attr {boolean} outbox - Tasks are kept in this browser until the portal has answered, beyond a reload too.
 * @attr {string} name - Its name in an outer form.
 *
 * @fires {TaskChangeEvent} task-change - A person changed something; `request` is what the form holds.
 * @fires {TaskSubmitEvent} task-submit - A right request is about to be sent; `preventDefault()` keeps it here.
 * @fires {TaskQueuedEvent} task-queued - With `outbox`: it is kept here and goes to the portal by itself: `entry`.
 * @fires {TaskCreatedEvent} task-created - The portal has it: `task`, `tasks`, `outcome`.
 * @fires {TaskRejectedEvent} task-rejected - It ended in any other way: `outcome`.
 * @fires {TaskUnauthorizedEvent} task-unauthorized - The portal wants another token: `respondWith(token)`.
 *
 * @slot - What is shown where scripts do not run; the form takes its place.
 * @slot heading - Above the form.
 * @slot actions - Beside its buttons.
 *
 * @csspart form - All of it.
 * @csspart fields - The grid of the fields.
 * @csspart field - One field with its label and messages.
 * @csspart fieldset - The due date's group.
 * @csspart label - A label; `check` as well where it is that of a check box.
 * @csspart check - The label of a check box, with the box in it.
 * @csspart optional - The mark of what need not be given.
 * @csspart input - A text box, a drop-down, or the date and the time.
 * @csspart select - A drop-down.
 * @csspart textarea - The description.
 * @csspart checkbox - A check box.
 * @csspart icon - The icon of the chosen category.
 * @csspart count - What is left for the title.
 * @csspart hint - A sentence that helps.
 * @csspart combobox - A box that searches, with its list.
 * @csspart combobox-input - Its text box.
 * @csspart clear - The button that empties it.
 * @csspart popup - What opens beneath it.
 * @csspart list - The list in it.
 * @csspart option - One of the list.
 * @csspart picture - The picture of one, or its first letters.
 * @csspart detail - What else there is to know of one.
 * @csspart kind - The sign of a company or a person.
 * @csspart note - What stands in place of a list.
 * @csspart retry - What searches once more.
 * @csspart chips - The chosen contacts.
 * @csspart chip - One of them.
 * @csspart remove - The button that removes one.
 * @csspart message - What is wrong with a field; `error` or `warning` as well.
 * @csspart summary - The list of all that is wrong.
 * @csspart notice - Something said above the fields; `bad`, `open`, `good` or `plain` as well.
 * @csspart heading - The heading of the summary or of a notice.
 * @csspart link - A link of the summary.
 * @csspart actions - The row of the buttons.
 * @csspart button - A button.
 * @csspart submit - The one that creates the task.
 * @csspart cancel - The one that calls it off.
 * @csspart shortcut - Those that choose a due date.
 * @csspart status - How far the task has come.
 * @csspart outbox - The list of tasks that are on their way, where there are any.
 * @csspart entry - One of them.
 * @csspart state - What is known of it, or why nothing is being sent.
 *
 * @cssprop --task-form-accent - What is chosen, focused, or the main button.
 * @cssprop --task-form-on-accent - Text on it.
 * @cssprop --task-form-error - What is wrong.
 * @cssprop --task-form-warning - What may surprise.
 * @cssprop --task-form-success - What went well.
 * @cssprop --task-form-soft - Text that matters less.
 * @cssprop --task-form-border - The edges of inputs and buttons.
 * @cssprop --task-form-field-background - The ground of inputs.
 * @cssprop --task-form-surface - The ground of lists that open.
 * @cssprop --task-form-on-surface - Text on it.
 * @cssprop --task-form-radius - How round corners are.
 * @cssprop --task-form-gap - The space between fields.
 * @cssprop --task-form-control-height - How high inputs and buttons are.
 */
export class TaskFormElement extends AssociatedElement implements FormElement {
  static override readonly styles: CSSResultGroup = [...styles];
  static override readonly properties: PropertyDeclarations = {
    portal: {},
    locale: {},
    contactId: { attribute: 'contact-id', type: Number },
    entityType: { attribute: 'entity-type' },
    entityId: { attribute: 'entity-id', type: Number },
    responsibleId: { attribute: 'responsible-id' },
    fields: {},
    readonly: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    draftKey: { attribute: 'draft-key' },
    outbox: { type: Boolean, reflect: true },
    name: { reflect: true },
  };

  declare portal: string;
  declare locale: string;
  declare contactId: number | undefined;
  declare entityType: string;
  declare entityId: number | undefined;
  declare responsibleId: string;
  declare fields: string;
  declare readonly: boolean;
  declare disabled: boolean;
  declare draftKey: string | undefined;
  declare outbox: boolean;
  declare name: string;

  /** @internal */
  givenLookups: Lookups | undefined;
  #givenEngine: GivenEngine;
  #core: FormCore;

  constructor() {
    super();
    this.#core = new FormCore(this);
    this.portal = this.locale = this.entityType = this.responsibleId = this.fields = '';
    this.readonly = this.disabled = this.outbox = false;
  }

  /**
   * What the Authorization header holds, or a function that gives it each time. It is in no attribute, and goes nowhere
   * but to the portal.
   */
  get token(): TokenSource {
    return this.#core.session.source;
  }

  set token(source: TokenSource) {
    this.#core.takeToken(source);
  }

  /** Where the form's choices come from; the portal unless given. */
  get lookups(): Lookups | undefined {
    return this.givenLookups;
  }

  set lookups(lookups: Lookups | undefined) {
    this.givenLookups = lookups;
    this.requestUpdate();
  }

  /** The engine, or a promise of it; the package's own unless given. */
  get taskform(): GivenEngine {
    return this.#givenEngine;
  }

  set taskform(engine: GivenEngine) {
    this.#givenEngine = engine;
    this.#core.engine.take(engine);
    this.#load();
  }

  /** The request as it stands; what is set is what a new task begins with. */
  get value(): DraftRequest {
    return this.#core.request;
  }

  set value(request: DraftRequest) {
    if (document.readyState === 'complete') this.#core.begin(request);
    else this.#core.besideTyped(() => this.#core.begin(request));
  }

  /** Begins a new task; what was typed is gone. */
  reset(): void {
    this.#core.drafting.clear();
    this.#core.begin();
  }

  /** Does what its button does: checks everything, and sends the task if it is right. */
  submit(): Promise<void> {
    return this.#core.submission.start();
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot?.querySelector<HTMLElement>('input, select, textarea')?.focus(options);
  }

  /** @internal */
  override get isDisabled(): boolean {
    return this.disabled || super.isDisabled;
  }

  override connectedCallback(): void {
    takeEarly(this, ['token', 'lookups', 'taskform', 'value']);
    super.connectedCallback();
    this.#core.language.want(this.locale || languageAround(this));
    this.#load();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved is here again by then.
    queueMicrotask(() => this.isConnected || this.#core.stop());
  }

  /** @internal */
  formResetCallback(): void {
    this.reset();
  }

  /** @internal */
  formStateRestoreCallback(state: unknown): void {
    this.#core.besideTyped(() => this.#core.restore(stateOf(state)));
  }

  override requestUpdate(...change: Parameters<AssociatedElement['requestUpdate']>): void {
    // The first comes before there is anything to draw.
    if (#core in this) this.#core.drawing.wantAll();
    super.requestUpdate(...change);
  }

  /** @internal */
  requestPart(): void {
    super.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#core.standing.find(root);
    // What stands there is the form itself, not something to draw it before.
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const { coming } = this.#core.standing;
    return coming ? coming.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('locale')) this.#core.language.want(this.locale || languageAround(this));
    if (this.isConnected) this.#core.askPortal();
    this.#core.outbox.follow();
    this.#core.follow(changed);
  }

  protected override update(changed: PropertyValues): void {
    this.#core.standing.take();
    super.update(changed);
  }

  protected override render(): unknown {
    return this.#core.language.current ? formView(this.#core) : noChange;
  }

  protected override updated(): void {
    this.#core.tellValidity();
    this.#core.drawing.end(() => this.requestUpdate());
    this.#core.standing.tell();
  }

  #load(): void {
    // What is wrong stands in the form.
    if (this.isConnected) void this.#core.engine.ready().catch(() => {});
  }
}
