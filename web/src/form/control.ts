// What is a control of the form, and what does it find around it?
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { FieldName } from '../checks.ts';
import type { Language } from '../locales/language.ts';
import type { CategoryChoice, Lookups, PersonChoice, PortalZone } from '../lookups/lookups.ts';

/** One question of the form: what stands on the page for one or more members of the request. */
export interface Control {
  /** The members it is about; the first one names it. */
  readonly fields: readonly FieldName[];

  /**
   * What it holds, as members of a request. What cannot be a value is given as it was typed: the engine refuses it,
   * and no page decides what is valid.
   */
  read(): Readonly<Partial<Record<FieldName, unknown>>>;

  /** Finer than an issue's code, which sentence fits: `skipped` for the key `issue.deadline.badInput.skipped`. */
  causeOf?(field: FieldName): string | undefined;

  /** What a draft keeps of it, as JSON; undefined when nobody touched it. */
  save(): unknown;

  /** Takes what a draft kept. What cannot be understood is left alone. */
  restore(saved: unknown): void;

  /** Makes it that of a new task: what the host page chose (`preset`), else the usual. */
  reset(): void;

  /** Waits until what was typed has been looked up, as far as that is going to happen. */
  settle?(): Promise<void>;

  /** The contacts that get a task each, in words; read() gives the id of the first. */
  readonly contacts?: readonly { readonly id: number; readonly name: string }[];

  /** Whether no other control looks at what it holds: then a key in it draws no other one anew. */
  readonly isAlone?: boolean;

  /** The id of the element that takes the focus for a member; the summary links to it. */
  target(field: FieldName): string;

  /** Label, control and messages. */
  render(): TemplateResult;
}

/** What the form is for its controls. */
export interface ControlHost extends ReactiveControllerHost {
  /** The form's own root: where ids are found. */
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly language: Language;
  readonly lookups: Lookups | undefined;
  /** Who fills in the form, once the portal has said so. */
  readonly self: PersonChoice | undefined;
  /** The categories of the portal, once it has said so. */
  readonly categories: readonly CategoryChoice[] | undefined;
  /** The portal's clocks, once it has said so. */
  readonly zone: PortalZone | undefined;
  /** The portal's address, for the addresses that it gives without an origin. */
  readonly portal: string;
  /** Whether the fields come up just now: what takes Intl a moment to say the first time waits until they are there. */
  readonly isFirst: boolean;
  /** Whether what is drawn stands in the page before the script: it can be typed into, and its buttons do nothing yet. */
  readonly isStanding: boolean;
  /** Whether nothing can be changed: disabled, read-only, or on its way. */
  readonly isLocked: boolean;
  /** What a field has to hold; as long as a person may have typed or chosen something else there unheard, nothing. */
  held(value: unknown): unknown;
  /** What the host page chose for a member, as by contact-id: a new task begins with it. Undefined where it did not. */
  preset(field: FieldName): unknown;
  /** What the form holds for a member now, whichever control has it. */
  valueOf(field: FieldName): unknown;
  /** Whether a member must be given, as the engine's table says. */
  isRequired(field: FieldName): boolean;
  /** Tells the form that a person changed a member. */
  changed(field: FieldName): void;
  /** Tells the form that a person left a control: from here on it may be told what is wrong with it. */
  left(field: FieldName): void;
  /** `true` or `false` for aria-invalid. */
  invalid(field: FieldName): 'true' | 'false';
  /** The ids for aria-describedby: the message of the member, and more of the control's own. */
  describedBy(field: FieldName, ...more: string[]): string;
  /** The place of the member's errors and warnings, with the id that describedBy names. */
  message(field: FieldName): TemplateResult;
  /** The label of a control, with a mark where the member need not be given. */
  label(field: FieldName, target: string): TemplateResult;
}
