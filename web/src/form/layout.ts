// Which controls does the form have, in which order, and how wide is each?
import type { FieldName } from '../checks.ts';
import { fields } from '../generated/fields.ts';
import type { Control, ControlHost } from './control.ts';
import { CategoryControl } from './controls/category-control.ts';
import { DeadlineControl } from './controls/deadline-control.ts';
import { DescriptionControl } from './controls/description-control.ts';
import { GenericControl } from './controls/generic-control.ts';
import { NotifyControl } from './controls/notify-control.ts';
import { ReminderControl } from './controls/reminder-control.ts';
import { TitleControl } from './controls/title-control.ts';
import { ContactsControl } from './pickers/contacts-control.ts';
import { RelationControl } from './pickers/relation-control.ts';
import { ResponsibleControl } from './pickers/responsible-control.ts';

/** `wide` is a whole row, `half` one of two columns, `end` the second of them; without room there is one. */
export type Width = 'wide' | 'half' | 'end';

/** A control and its place. */
export interface Placed {
  control: Control;
  width: Width;
}

/** The controls of a form; a member that none of them is about gets one by its description, after the others. */
export function placeControls(host: ControlHost): readonly Placed[] {
  const placed = usual(host);
  const known = new Set(placed.flatMap(({ control }) => control.fields));
  const others = fields.filter(({ name }) => !known.has(name));
  return [...placed, ...others.map((field): Placed => ({ width: 'half', control: new GenericControl(host, field) }))];
}

/** The CRM's own dialog from top to bottom (contract 6), with the relation, which it takes from its page. */
function usual(host: ControlHost): Placed[] {
  const contacts = new ContactsControl(host);
  return [
    { width: 'wide', control: new TitleControl(host) },
    { width: 'half', control: new CategoryControl(host) },
    { width: 'half', control: contacts },
    { width: 'wide', control: new RelationControl(host) },
    { width: 'wide', control: new DeadlineControl(host) },
    { width: 'half', control: new ReminderControl(host) },
    { width: 'half', control: new ResponsibleControl(host, (person) => contacts.admits(person)) },
    { width: 'end', control: new NotifyControl(host) },
    { width: 'wide', control: new DescriptionControl(host) },
  ];
}

/** The members that the attribute `fields` names; undefined for all. */
export function namedFields(text: string): ReadonlySet<string> | undefined {
  const names = text.split(/\s+/).filter(Boolean);
  return names.length > 0 ? new Set(names) : undefined;
}

/** Whether a control is shown. */
export function isShown(control: Control, wanted: ReadonlySet<string> | undefined): boolean {
  return !wanted || control.fields.some((field: FieldName) => wanted.has(field));
}
