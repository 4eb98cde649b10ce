// Who is to do it? Whoever fills in the form, unless they or the page say otherwise.
import { html, type TemplateResult } from 'lit';
import type { FieldName } from '../../checks.ts';
import type { PersonChoice } from '../../lookups/lookups.ts';
import type { Control, ControlHost } from '../control.ts';
import { savedMembers, savedText } from '../controls/saved.ts';
import { pictureAddress } from '../picture-address.ts';
import { Combobox } from './combobox.ts';
import { renderCombobox } from './combobox-view.ts';
import { Naming } from './naming.ts';
import type { Option } from './option.ts';
import { Pictures } from './picture.ts';

const id = 'responsibleId';

/** The responsible person; `isAdmitted` says who may see the contact, as far as that is known. */
export class ResponsibleControl implements Control {
  readonly fields: readonly FieldName[] = [id];
  #host: ControlHost;
  #isAdmitted: (personId: string | null) => boolean;
  #box: Combobox<PersonChoice>;
  #pictures: Pictures;
  #naming: Naming<string, PersonChoice>;
  /** What the page chose, without its name. */
  #nameless: string | undefined;
  #isTouched = false;

  constructor(host: ControlHost, isAdmitted: (personId: string | null) => boolean = () => true) {
    this.#host = host;
    this.#isAdmitted = isAdmitted;
    this.#pictures = new Pictures(host);
    this.#box = new Combobox<PersonChoice>(host, id, {
      find: (text, signal) => this.#find(text, signal),
      show: (person) => this.#show(person),
      chosen: (person) => this.#choose(person),
      typed: () => this.#choose(undefined),
      left: () => host.left(id),
    });
    this.#naming = new Naming(
      host,
      () => (this.#nameless === undefined ? [] : [this.#nameless]),
      (lookups, personId, signal) => lookups.person(personId, signal),
      (personId, person) => {
        if (this.#nameless === personId) this.#box.set({ displayName: null, ...person, id: personId });
        this.#nameless = undefined;
      },
    );
    host.addController({ hostUpdate: () => this.#greet() });
  }

  read(): { responsibleId: string | undefined } {
    this.#greet();
    const { choice, text } = this.#box;
    return { responsibleId: choice ? (choice.id ?? undefined) : text.trim() || undefined };
  }

  save(): unknown {
    if (!this.#isTouched) return undefined;
    const { choice, text } = this.#box;
    return choice ? { id: choice.id, name: choice.displayName } : { text };
  }

  restore(saved: unknown): void {
    const { id: personId, name, text } = savedMembers(saved);
    const person = typeof personId === 'string' ? { id: personId, displayName: savedText(name) ?? null } : undefined;
    if (!person && typeof text !== 'string') return;
    this.#begin(person, person ? undefined : savedText(text));
    this.#nameless = person && person.displayName === null ? person.id : undefined;
    this.#isTouched = true;
  }

  reset(): void {
    const preset = this.#host.preset(id);
    const personId = typeof preset === 'string' && preset !== '' ? preset : undefined;
    this.#begin(personId === undefined ? undefined : { id: personId, displayName: null }, '');
    this.#nameless = personId;
    this.#isTouched = false;
  }

  settle(): Promise<void> {
    return this.#box.settle();
  }

  target(): string {
    return id;
  }

  render(): TemplateResult {
    const host = this.#host;
    const isWaiting = this.#nameless !== undefined && host.lookups !== undefined;
    const placeholder = host.language.text(isWaiting ? 'form.loading' : 'picker.findPerson');
    return html`
      ${host.label(id, id)}
      ${renderCombobox(this.#box, { field: id, placeholder, pictures: this.#pictures })}
      ${host.message(id)}
    `;
  }

  /** Chooses whoever fills in the form, once the portal has said who that is. */
  #greet(): void {
    const { self } = this.#host;
    if (self && !this.#isTouched && this.#box.choice === undefined && this.#box.text === '') this.#box.set(self);
  }

  #begin(person: PersonChoice | undefined, text?: string): void {
    this.#naming.forget();
    this.#nameless = undefined;
    this.#box.close();
    this.#box.set(person, text);
  }

  #choose(person: PersonChoice | undefined): void {
    this.#nameless = undefined;
    if (person) this.#box.set(person);
    this.#isTouched = true;
    this.#host.changed(id);
  }

  /** Before anything is typed, oneself comes first. */
  #find(text: string, signal: AbortSignal): Promise<readonly PersonChoice[]> | undefined {
    const { lookups, self } = this.#host;
    if (text !== '' || !self) return lookups?.people(text, signal);
    return lookups?.people(text, signal).then((people) => [self, ...people.filter((person) => person.id !== self.id)]);
  }

  #show(person: PersonChoice): Option<PersonChoice> {
    const { language, portal, self } = this.#host;
    const isSelf = self !== undefined && person.id === self.id;
    return {
      choice: person,
      key: String(person.id),
      name: person.displayName ?? String(person.id),
      detail: person.title ?? '',
      mark: userNameOf(person),
      isPictured: true,
      picture: pictureAddress(person.avatarSmall, portal),
      aside: isSelf ? language.text('form.me') : undefined,
      // Whoever has found the contact may see it.
      refusal: isSelf || this.#isAdmitted(person.id) ? undefined : language.text('form.noAccess'),
    };
  }
}

/** The name that a person signs in with, as the address of their profile has it (contract 2.4); else their id. */
function userNameOf({ id: personId, profileUrl }: PersonChoice): string {
  const userName = profileUrl ? /[?&]user=([^&#]+)/.exec(profileUrl)?.[1] : undefined;
  try {
    return userName ? decodeURIComponent(userName) : String(personId);
  } catch {
    return String(personId);
  }
}
