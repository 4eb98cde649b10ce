// How does one build the form with FormKit?
import { defaultConfig, FormKit, plugin } from '@formkit/vue';
import { createApp, h } from 'vue';
import { categories, relations, reminders } from './choices.ts';
import { send, type Values } from './send.ts';

const options = (choices: readonly (readonly [number | string, string])[]) => choices.map(([value, label]) => ({ value, label }));
const field = (type: string, name: string, label: string, rest: object = {}) => h(FormKit, { type, name, id: name, label, ...rest });
const number = 'number|min:0|max:2147483647';

/** Under an entity without a number, or the other way about. */
const paired = ({ at }: { at(path: string): { value: unknown } | undefined }) =>
  !at('$parent.entityType')?.value === !at('$parent.entityId')?.value;

const fields = () => [
  field('text', 'title', 'Title', { validation: [['required', 'trim'], ['length', 1, 255]] }),
  field('select', 'categoryId', 'Category', { number: true, options: options(categories) }),
  field('date', 'date', 'Due date', { validation: 'required' }),
  field('time', 'time', 'Time'),
  field('select', 'alertValue', 'Reminder', { number: true, options: options(reminders) }),
  field('text', 'responsibleId', 'Responsible', { validation: [['matches', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i]] }),
  field('checkbox', 'isNotify', 'Notify'),
  field('number', 'contactId', 'Contact', { validation: number }),
  field('select', 'entityType', 'Related to', { options: options(relations) }),
  field('number', 'entityId', 'Its number', { validation: `${number}|paired`, validationRules: { paired } }),
  field('textarea', 'description', 'Description', { validation: 'length:0,65535' }),
];

const form = () => h(FormKit, { type: 'form', submitLabel: 'Create', submitAttrs: { id: 'create' }, onSubmit: (values: Values) => send(values) }, { default: fields });

createApp({ render: form }).use(plugin, defaultConfig()).mount('#root');
