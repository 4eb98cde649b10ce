// What stands in a page's HTML before the form's script has come: the form that nobody has touched, with nothing set.
import type { TemplateResult } from 'lit';
import type { Language } from '../../locales/language.ts';
import { FormCore } from '../form-core.ts';
import type { FormElement } from '../settings.ts';
import { formView } from '../views/form-view.ts';

/** The form in a language. It is drawn twice: into the package's HTML, and over that HTML where the script has come. */
export function plainForm(language: Language): TemplateResult {
  const core = new FormCore(plainElement(), 'standing');
  core.language.current = language;
  core.begin();
  return formView(core);
}

/** An element that no page has, and to which nothing happens. */
function plainElement(): FormElement {
  const nothingHappens = () => {};
  const element = {
    portal: '', locale: '', entityType: '', responsibleId: '', fields: '',
    readonly: false, outbox: false, isDisabled: false,
    internals: { setFormValue: nothingHappens, setValidity: nothingHappens },
    addController: nothingHappens,
    requestUpdate: nothingHappens,
  };
  return element as unknown as FormElement;
}
