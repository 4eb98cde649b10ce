// What does the plain form need beside its HTML? The browser checks it; this says so beside the title, and sends.
import { send } from './send.ts';

const form = document.querySelector('form')!;
const title = form.querySelector<HTMLInputElement>('#title')!;
const message = form.querySelector('#title-message')!;
const entityType = form.querySelector<HTMLSelectElement>('#entityType')!;
const entityId = form.querySelector<HTMLInputElement>('#entityId')!;

function complain(): void {
  title.setAttribute('aria-invalid', String(!title.validity.valid));
  message.textContent = title.validationMessage;
}

title.addEventListener('invalid', complain);
title.addEventListener('input', complain);
form.addEventListener('input', () => {
  entityId.setCustomValidity((entityType.value === '') === (entityId.value === '') ? '' : 'These two belong together.');
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const values = Object.fromEntries(new FormData(form)) as Record<string, string>;
  void send({ ...values, isNotify: 'isNotify' in values, categoryId: Number(values.categoryId), alertValue: Number(values.alertValue) } as never);
});
