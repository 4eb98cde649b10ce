// Whom is the task about? One contact, or several, each of which gets a task of its own.
import { html, type TemplateResult } from 'lit';
import type { FieldName } from '../../checks.ts';
import type { ContactChoice } from '../../lookups/lookups.ts';
import type { Control, ControlHost } from '../control.ts';
import { savedInteger, savedMembers } from '../controls/saved.ts';
import { pictureAddress } from '../picture-address.ts';
import { Chips } from './chips.ts';
import { Combobox } from './combobox.ts';
import { renderCombobox } from './combobox-view.ts';
import { Naming } from './naming.ts';
import type { Option } from './option.ts';
import { Pictures } from './picture.ts';

const id = 'contactId';
const hint = 'contactId-hint';

/** The contacts. */
export class ContactsControl implements Control {
  readonly fields: readonly FieldName[] = [id];
  #host: ControlHost;
  #box: Combobox<ContactChoice>;
  #chips: Chips<ContactChoice>;
  #pictures: Pictures;
  #naming: Naming<number, ContactChoice>;
  /** Those that came with an id and at most a name: nobody knows yet who may see them. */
  #strangers: readonly number[] = [];
  #isTouched = false;

  constructor(host: ControlHost) {
    this.#host = host;
    this.#pictures = new Pictures(host);
    this.#box = new Combobox<ContactChoice>(host, id, {
      find: (text, signal) => host.lookups?.contacts(text, signal),
      show: (contact) => this.#show(contact),
      chosen: (contact) => this.#add(contact),
      typed: () => this.#change(),
      left: () => host.left(id),
    });
    this.#chips = new Chips<ContactChoice>(host, id, {
      show: (contact) => this.#show(contact),
      removed: (name) => {
        this.#box.say(host.language.text('picker.removed', { name }));
        this.#change();
      },
      left: () => host.left(id),
    });
    this.#naming = new Naming(
      host,
      () => this.#strangers,
      (lookups, contactId, signal) => lookups.contact(contactId, signal),
      (contactId, contact) => {
        if (contact) this.#chips.replace(contactId, { ...contact, id: contactId });
      },
    );
  }

  read(): { contactId: number | string | undefined } {
    return { contactId: this.#box.text.trim() || this.#chips.all[0]?.id };
  }

  /** Everyone who gets a task. */
  contactIds(): number[] {
    return this.#chips.all.map((contact) => contact.id);
  }

  get contacts(): readonly { readonly id: number; readonly name: string }[] {
    return this.#chips.all.map((contact) => ({ id: contact.id, name: this.#show(contact).name }));
  }

  /** Whether a person may see all the contacts, as far as that is known: only the private ones say (contract 6). */
  admits(personId: string | null): boolean {
    return this.#chips.all.every(({ isPrivate, accessList = [] }) => {
      return !isPrivate || accessList.length === 0 || accessList.some((person) => person.id === personId);
    });
  }

  save(): unknown {
    return this.#isTouched ? { contacts: this.contacts, text: this.#box.text } : undefined;
  }

  restore(saved: unknown): void {
    const { contacts, text } = savedMembers(saved);
    if (!Array.isArray(contacts)) return;
    this.#begin(contacts.flatMap(savedContact), typeof text === 'string' ? text : '');
    this.#isTouched = true;
  }

  reset(): void {
    const preset = savedInteger(this.#host.preset(id));
    this.#begin(preset ? [{ id: preset, displayName: null }] : []);
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
    const { text } = host.language;
    const count = this.#chips.all.length;
    return html`
      ${host.label(id, id)} ${this.#chips.render()}
      ${renderCombobox(this.#box, {
        field: id,
        placeholder: text('picker.findContact'),
        pictures: this.#pictures,
        described: [hint],
        onKey: (event) => this.#removeLast(event),
      })}
      <p id=${hint} class="hint" part="hint">${count > 1 ? text('form.severalContacts', { count }) : ''}</p>
      ${host.message(id)}
    `;
  }

  /** Backspace in the empty box; held down to empty the box, it stops there. */
  #removeLast(event: KeyboardEvent): void {
    if (event.key !== 'Backspace' || event.repeat || event.isComposing || this.#box.text !== '') return;
    this.#chips.removeLast();
  }

  #begin(contacts: readonly ContactChoice[], text = ''): void {
    this.#naming.forget();
    this.#strangers = contacts.map((contact) => contact.id);
    this.#chips.set(contacts);
    this.#box.close();
    this.#box.set(undefined, text);
  }

  #add(contact: ContactChoice): void {
    this.#chips.add(contact);
    this.#box.set(undefined);
    this.#change();
  }

  #change(): void {
    this.#isTouched = true;
    this.#host.changed(id);
  }

  #show(contact: ContactChoice): Option<ContactChoice> {
    const { language, portal } = this.#host;
    const { displayName, isCompany, smallFotoUrl, email } = contact;
    const kind = isCompany === undefined ? undefined : isCompany ? 'company' : 'person';
    const word = kind && language.text(kind === 'company' ? 'picker.company' : 'picker.person');
    return {
      choice: contact,
      key: String(contact.id),
      name: displayName ?? `#${contact.id}`,
      detail: [word, email?.data].filter(Boolean).join(' · '),
      mark: `#${contact.id}`,
      isPictured: true,
      picture: pictureAddress(smallFotoUrl, portal),
      ...(kind && { kind }),
    };
  }
}

function savedContact(saved: unknown): ContactChoice[] {
  const { id: contactId, name } = savedMembers(saved);
  const number = savedInteger(contactId);
  return number === undefined ? [] : [{ id: number, displayName: typeof name === 'string' ? name : null }];
}
