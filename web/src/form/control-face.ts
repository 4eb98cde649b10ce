// What is the form for its controls?
import { noChange, type ReactiveController, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FieldName } from '../checks.ts';
import type { Language } from '../locales/language.ts';
import { english } from '../locales/speak.ts';
import type { CategoryChoice, Lookups, PersonChoice, PortalZone } from '../lookups/lookups.ts';
import type { ControlHost } from './control.ts';
import { fieldOf } from './described.ts';
import type { FormCore } from './form-core.ts';
import { valueOf } from './request.ts';
import { portalOf, presettable } from './settings.ts';
import { labelView, messageView } from './views/field-view.ts';

/** The host of the form's controls. */
export class ControlFace implements ControlHost {
  #core: FormCore;

  constructor(core: FormCore) {
    this.#core = core;
  }

  get renderRoot(): HTMLElement | DocumentFragment {
    return this.#core.element.renderRoot;
  }

  get language(): Language {
    return this.#core.language.current ?? english;
  }

  get lookups(): Lookups | undefined {
    return this.#core.lookups;
  }

  get self(): PersonChoice | undefined {
    return this.#core.facts.self;
  }

  get categories(): readonly CategoryChoice[] | undefined {
    return this.#core.facts.categories;
  }

  get zone(): PortalZone | undefined {
    return this.#core.facts.zone;
  }

  get portal(): string {
    return portalOf(this.#core.element);
  }

  get isFirst(): boolean {
    return this.#core.drawing.isFirst && this.#core.stage === 'living';
  }

  get isStanding(): boolean {
    return this.#core.stage === 'standing';
  }

  get isLocked(): boolean {
    const { element, submission } = this.#core;
    return element.isDisabled || element.readonly || submission.isBusy;
  }

  get updateComplete(): Promise<boolean> {
    return this.#core.element.updateComplete;
  }

  addController(controller: ReactiveController): void {
    this.#core.element.addController(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#core.element.removeController(controller);
  }

  requestUpdate(): void {
    this.#core.element.requestUpdate();
  }

  held(value: unknown): unknown {
    return this.#core.stage === 'living' ? live(value) : noChange;
  }

  preset(field: FieldName): unknown {
    const { given, element } = this.#core;
    if (given && Object.hasOwn(given, field)) return given[field];
    const name = presettable.find((candidate) => candidate === field);
    return name && (element[name] || undefined);
  }

  valueOf(field: FieldName): unknown {
    return valueOf(this.#core.placed.map(({ control }) => control), field);
  }

  isRequired(field: FieldName): boolean {
    return fieldOf(field)?.required ?? false;
  }

  changed(field: FieldName): void {
    this.#core.changed(field);
  }

  left(field: FieldName): void {
    this.#core.left(field);
  }

  invalid(field: FieldName): 'true' | 'false' {
    return this.#core.checking.saidOf(field).some(({ severity }) => severity === 'error') ? 'true' : 'false';
  }

  describedBy(field: FieldName, ...more: string[]): string {
    return [`${field}-message`, ...more].join(' ');
  }

  /** Where something is wrong, that comes first: what may only surprise can wait. */
  message(field: FieldName): TemplateResult {
    const said = this.#core.checking.saidOf(field);
    const severity = this.invalid(field) === 'true' ? 'error' : 'warning';
    const sentences = said.filter((issue) => issue.severity === severity).map((issue) => this.#core.sentence(issue));
    return messageView(field, severity, sentences);
  }

  label(field: FieldName, target: string): TemplateResult {
    return labelView(field, target, this.language);
  }
}
