// What is an element that takes part in an outer form (HTML, form-associated custom elements)?
import { LitElement } from 'lit';

/** The members that the browser's own inputs have, as far as ElementInternals knows the answer. */
export class AssociatedElement extends LitElement {
  static readonly formAssociated = true;

  /** @internal */
  readonly internals: ElementInternals = this.attachInternals();
  #isFieldsetDisabled = false;

  /** The form around it. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** The labels of it in the page. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** Whether it is checked when an outer form is submitted. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** What is wrong with it, in the platform's words. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** The first thing that is wrong, as a sentence. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** Whether nothing is wrong. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** The same, and the browser shows the person what is. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** @internal Disabled by a fieldset around it, or by itself. */
  get isDisabled(): boolean {
    return this.#isFieldsetDisabled;
  }

  /** @internal */
  formDisabledCallback(isDisabled: boolean): void {
    this.#isFieldsetDisabled = isDisabled;
    this.requestUpdate();
  }
}
