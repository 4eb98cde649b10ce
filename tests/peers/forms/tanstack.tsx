// How does one build the form with TanStack Form, valibot and React?
import { useForm } from '@tanstack/react-form';
import { createRoot } from 'react-dom/client';
import * as v from 'valibot';
import { categories, relations, reminders } from './choices.ts';
import { send, type Values } from './send.ts';

const empty: Values = {
  title: '',
  description: '',
  date: '',
  time: '',
  responsibleId: '',
  categoryId: 23,
  contactId: '',
  entityType: '',
  entityId: '',
  isNotify: false,
  alertValue: 0,
};

const number = v.union([v.literal(''), v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(0), v.maxValue(2_147_483_647))]);
const schema = v.pipe(
  v.object({
    title: v.pipe(v.string(), v.trim(), v.nonEmpty('Fill in the title.'), v.maxLength(255)),
    description: v.pipe(v.string(), v.maxLength(65_535)),
    date: v.pipe(v.string(), v.isoDate('Fill in the date.')),
    time: v.union([v.literal(''), v.pipe(v.string(), v.isoTime())]),
    responsibleId: v.union([v.literal(''), v.pipe(v.string(), v.uuid())]),
    categoryId: v.pipe(v.number(), v.integer(), v.minValue(1)),
    contactId: number,
    entityType: v.picklist(['', 'opportunity', 'case']),
    entityId: number,
    isNotify: v.boolean(),
    alertValue: v.number(),
  }),
  v.forward(v.check(({ entityType, entityId }) => (entityType === '') === (entityId === ''), 'These two belong together.'), ['entityId']),
);

function Form() {
  const form = useForm({ defaultValues: empty, validators: { onChange: schema as never }, onSubmit: ({ value }) => send(value) });

  const field = (name: keyof Values, label: string, control: (value: any, change: (value: any) => void, rest: object) => React.ReactNode) => (
    <form.Field name={name}>
      {({ state: { value, meta }, handleChange, handleBlur }) => {
        const message = meta.isTouched ? meta.errors.map((error) => (error as unknown as Error)?.message).join(' ') : '';
        const rest = { id: name, name, onBlur: handleBlur, 'aria-invalid': message !== '', 'aria-describedby': `${name}-message` };
        return (
          <p>
            <label htmlFor={name}>{label}</label>
            {control(value, handleChange as never, rest)}
            <span id={`${name}-message`}>{message}</span>
          </p>
        );
      }}
    </form.Field>
  );
  const input = (name: keyof Values, label: string, type = 'text') =>
    field(name, label, (value, change, rest) => <input type={type} value={value} onChange={(event) => change(event.target.value)} {...rest} />);
  const select = (name: keyof Values, label: string, choices: readonly (readonly [number | string, string])[]) =>
    field(name, label, (value, change, rest) => (
      <select value={value} onChange={(event) => change(typeof value === 'number' ? Number(event.target.value) : event.target.value)} {...rest}>
        {choices.map(([id, title]) => <option key={id} value={id}>{title}</option>)}
      </select>
    ));

  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void form.handleSubmit(); }}>
      {input('title', 'Title')}
      {select('categoryId', 'Category', categories)}
      {input('date', 'Due date', 'date')}
      {input('time', 'Time', 'time')}
      {select('alertValue', 'Reminder', reminders)}
      {input('responsibleId', 'Responsible')}
      {field('isNotify', 'Notify', (value, change, rest) => <input type="checkbox" checked={value} onChange={(event) => change(event.target.checked)} {...rest} />)}
      {input('contactId', 'Contact', 'number')}
      {select('entityType', 'Related to', relations)}
      {input('entityId', 'Its number', 'number')}
      {field('description', 'Description', (value, change, rest) => <textarea value={value} onChange={(event) => change(event.target.value)} {...rest} />)}
      <button id="create">Create</button>
    </form>
  );
}

createRoot(document.querySelector('#root')!).render(<Form />);
