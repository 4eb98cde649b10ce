// What does the form consist of, and what happens when something in it changes?
import type { FieldName } from '../checks.ts';
import type { Issue } from '../issue.ts';
import type { Lookups } from '../lookups/lookups.ts';
import { Association, flagsOf } from './association.ts';
import type { Control } from './control.ts';
import { ControlFace } from './control-face.ts';
import { TaskChangeEvent, type DraftRequest } from './events.ts';
import { isShown, namedFields, placeControls, type Placed } from './layout.ts';
import { controlOf, readRequest, restoreAll, saveAll } from './request.ts';
import { Sender } from './sender.ts';
import { draftKeyOf, portalOf, presettable, type FormElement } from './settings.ts';
import { Checking, nameOf } from './state/checking.ts';
import { Drafting } from './state/drafting.ts';
import { Drawing } from './state/drawing.ts';
import { EngineSource } from './state/engine-source.ts';
import { FocusKeeper } from './state/focus-keeper.ts';
import { LanguageSource } from './state/language-source.ts';
import { OutboxSource } from './state/outbox-source.ts';
import { Leaving } from './state/leaving.ts';
import { PortalFacts } from './state/portal-facts.ts';
import { PortalLookupsSource } from './state/portal-lookups-source.ts';
import { Session, type TokenSource } from './state/session.ts';
import { Standing } from './state/standing.ts';
import { Submission } from './state/submission.ts';

/** A form that stands in the page's HTML; one that takes its place; one that is on its own, as most always are. */
export type Stage = 'standing' | 'taking' | 'living';

/** The parts of a form, and how they move each other. */
export class FormCore {
  readonly element: FormElement;
  stage: Stage;
  readonly session: Session;
  readonly engine: EngineSource;
  readonly facts: PortalFacts;
  readonly language: LanguageSource;
  readonly drafting: Drafting;
  readonly checking: Checking = new Checking();
  readonly drawing: Drawing = new Drawing(({ fields }) => fields.flatMap((field) => this.checking.saidOf(field)));
  readonly outbox: OutboxSource;
  readonly standing: Standing = new Standing(this);
  readonly submission: Submission<DraftRequest>;
  readonly face: ControlFace;
  readonly placed: readonly Placed[];
  /** What was last said aloud of a field, for those who listen. */
  announcement = '';
  /** What a new task begins with, while it is being begun. */
  given: DraftRequest | undefined;
  #leaving: Leaving;
  #portalLookups: PortalLookupsSource;
  #isBegun = false;
  /** What was typed before the script came, until another task is begun. */
  #typed: Record<string, unknown> | undefined;
  #association: Association;
  /** The request that was judged when it changed, and by whom: the rendering that follows need not ask again. */
  #judged: { request: string; by: unknown } | undefined;

  constructor(element: FormElement, stage: Stage = 'living') {
    this.element = element;
    this.stage = stage;
    this.#association = new Association(element.internals);
    this.session = new Session(element);
    this.engine = new EngineSource(element);
    this.facts = new PortalFacts(element);
    this.#portalLookups = new PortalLookupsSource(this.session, this.engine);
    this.language = new LanguageSource(element);
    this.drafting = new Drafting(element, () => draftKeyOf(element));
    this.outbox = new OutboxSource(this);
    this.submission = new Submission(new Sender(this));
    this.#leaving = new Leaving((field) => void this.#sayOf(field));
    this.face = new ControlFace(this);
    this.placed = placeControls(this.face);
    element.addController(this.drafting);
    element.addController(this.#leaving);
    element.addController(new FocusKeeper(element));
  }

  /** Where the form's choices come from: the page's own source, else the portal. */
  get lookups(): Lookups | undefined {
    return this.element.givenLookups ?? this.#portalLookups.of(portalOf(this.element));
  }

  /** Why nothing can be asked or sent at all: the portal's address is none that a token may go to. */
  get portalTrouble(): string {
    return this.submission.trouble || (this.element.givenLookups ? '' : this.#portalLookups.trouble);
  }

  /** The request as it stands. */
  get request(): DraftRequest {
    return readRequest(this.#controls);
  }

  /** The controls that the page wants to be seen. */
  get shown(): readonly Placed[] {
    const wanted = namedFields(this.element.fields);
    return this.placed.filter(({ control }) => isShown(control, wanted));
  }

  /** What is wrong and said, in the order of the form. */
  said(severity: Issue['severity']): Issue[] {
    return this.checking.said(severity, this.#controls.flatMap(({ fields }) => fields));
  }

  /** The contacts that get a task each. */
  get contacts(): NonNullable<Control['contacts']> {
    return this.#controls.flatMap(({ contacts }) => contacts ?? []);
  }

  /** Leaves of the contacts only these: the others have their task. */
  keepContacts(ids: readonly number[]): void {
    const contacts = this.contacts.filter(({ id }) => ids.includes(id));
    if (contacts.length > 0) controlOf(this.#controls, 'contactId')?.restore({ contacts, text: '' });
    this.judge();
  }

  /** One issue as a sentence. */
  sentence(issue: Issue): string {
    const name = nameOf(issue);
    const cause = name === '' ? undefined : controlOf(this.#controls, name)?.causeOf?.(name);
    return this.face.language.issue(issue, cause);
  }

  /** The id of the element that mends an issue; undefined where the form shows none. */
  targetOf(issue: Issue): string | undefined {
    const name = nameOf(issue);
    const place = name === '' ? undefined : this.shown.find(({ control }) => control.fields.includes(name));
    return name === '' ? undefined : place?.control.target(name);
  }

  /** Begins a new task: with what the page gives, else with what it set by attributes, else as usual. */
  begin(given?: DraftRequest): void {
    this.#isBegun = true;
    this.#typed = undefined;
    this.given = given;
    for (const control of this.#controls) control.reset();
    this.given = undefined;
    this.checking.forget();
    this.submission.forget();
    this.announcement = '';
    this.judge();
    this.element.requestUpdate();
  }

  /** Follows what the page has set since the last time. */
  follow(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (!this.#isBegun) return this.begin();
    this.drafting.adopt(saveAll(this.#controls));
    for (const field of presettable) {
      const control = changed.has(field) ? controlOf(this.#controls, field) : undefined;
      if (control && control.save() === undefined) control.reset();
    }
    const judged = this.#judged;
    this.#judged = undefined;
    if (judged?.by !== this.engine.taskform || judged?.request !== JSON.stringify(this.request)) this.judge();
  }

  /** Takes what a draft or the browser kept. */
  restore(saved: unknown): void {
    if (!this.#isBegun) this.begin();
    restoreAll(this.#controls, saved);
    this.judge();
    this.element.requestUpdate();
  }

  /** What the form holds was typed before its script came. */
  noteTyped(): void {
    this.#typed = saveAll(this.#controls);
  }

  /** Takes what the page sets, or the browser kept, while all this comes up: what was typed before stays. */
  besideTyped(take: () => void): void {
    const typed = this.#typed;
    take();
    this.#typed = typed;
    if (typed) this.restore(typed);
  }

  /** Whether a person has typed or chosen anything. */
  get isTouched(): boolean {
    return Object.keys(saveAll(this.#controls)).length > 0;
  }

  /** Takes a task back that was on its way; it is kept at once, for it is nowhere else. */
  takeBack(saved: unknown): void {
    this.begin();
    this.restore(saved);
    this.keepDraft();
  }

  /** Keeps what the form holds at once. */
  keepDraft(): void {
    this.drafting.keep(saveAll(this.#controls));
    this.drafting.flush();
  }

  /** A person changed a member. */
  changed(field: FieldName): void {
    this.#say(this.judge(field));
    const { request } = this;
    this.#judged = { request: JSON.stringify(request), by: this.engine.taskform };
    this.drafting.keep(saveAll(this.#controls));
    const control = controlOf(this.#controls, field);
    if (control?.isAlone) {
      this.drawing.want(control);
      this.element.requestPart();
    } else {
      this.element.requestUpdate();
    }
    this.element.dispatchEvent(new TaskChangeEvent(request));
  }

  /** A person left a control. */
  left(field: FieldName): void {
    this.#leaving.left(field);
  }

  /** Asks the engine about everything, and tells the browser. Gives what is said now and was not before. */
  judge(typing?: FieldName): readonly Issue[] {
    const { request } = this;
    const result = this.engine.taskform?.checkRequest(request);
    const news = this.checking.judge(result && (result.ok ? result.warnings : result.issues), typing);
    this.#association.tellValue(JSON.stringify(request), JSON.stringify(saveAll(this.#controls)));
    this.tellValidity();
    return news;
  }

  /** Takes a token: another one may be somebody else's, who may choose other things. */
  takeToken(source: TokenSource): void {
    const { source: last } = this.session;
    // A framework may give a function that does the same each time it draws.
    const isAnother = source !== last && (!last || typeof source !== 'function' || this.facts.trouble);
    this.session.take(source);
    if (isAnother) {
      this.#portalLookups.forget();
      this.outbox.tokenChanged();
    }
    this.element.requestUpdate();
  }

  /** Asks the portal for what the whole form needs, as soon as there is a way to ask it. */
  askPortal(): void {
    this.facts.ask(this.lookups);
  }

  /** Leaves off everything that is under way: the element is not on the page any more. */
  stop(): void {
    this.facts.stop();
    this.submission.cancel();
    this.outbox.close();
  }

  /** Tells the browser what is wrong, and where. */
  tellValidity(): void {
    const { renderRoot } = this.element;
    const errors = this.checking.verdict?.filter(({ severity }) => severity === 'error');
    const [first] = errors ?? [];
    if (errors && !first) return this.#association.tellValidity({});
    const { text } = this.face.language;
    const message = first ? this.sentence(first) : this.engine.trouble || text('form.loading');
    const target = first && this.targetOf(first);
    const anchor = target === undefined ? null : renderRoot?.querySelector<HTMLElement>(`#${CSS.escape(target)}`);
    this.#association.tellValidity(errors ? flagsOf(errors) : { customError: true }, message, anchor ?? undefined);
  }

  async #sayOf(field: FieldName): Promise<void> {
    await controlOf(this.#controls, field)?.settle?.();
    this.judge();
    this.#say(this.checking.left(field));
    this.element.requestUpdate();
  }

  /** Says something aloud, once. */
  #say(issues: readonly Issue[]): void {
    this.announcement = issues.map((issue) => this.sentence(issue)).join(' ');
  }

  get #controls() {
    return this.placed.map(({ control }) => control);
  }
}
