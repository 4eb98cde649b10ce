// Is what a page sets on an element kept, whenever it sets it: before the element's script has come or after, as an
// attribute, as a property, as text or as an object? Angular, jQuery and hand-written pages do each of these.

import assert from 'node:assert/strict';
import type { Page } from './browsers.ts';
import { embeddingSite, inEmbedding, pageOf, whenReady } from './embedding.ts';

const self = { id: '293bb997-28d8-4be0-8547-6eb50add1f3c', displayName: 'Mike' };

/** A source of choices of the page's own, which the form must ask instead of the portal. */
const settings = `
  globalThis.asked = [];
  const list = (name, answer) => async () => { asked.push(name); return answer; };
  globalThis.lookups = {
    self: list('self', ${JSON.stringify(self)}), categories: list('categories', [{ id: 7, title: 'Mine' }, { id: 9, title: 'Yours' }]),
    people: list('people', []), contacts: list('contacts', []), opportunities: list('opportunities', []), cases: list('cases', []),
    zone: list('zone', { timeZone: 'UTC', utcOffset: 0 }), person: list('person', ${JSON.stringify(self)}),
    contact: list('contact', { id: 504, displayName: 'Anna' }), opportunity: list('opportunity', { id: 4, title: 'Deal' }),
    case: list('case', { id: 5, title: 'Case' }),
  };
  globalThis.token = async () => (await fetch('/token')).text();
  globalThis.set = (form) => {
    form.lookups = lookups;
    form.token = token;
    form.draftKey = '';
    form.locale = 'de';
    form.contactId = 504;
    form.setAttribute('entity-type', 'opportunity');
    form.setAttribute('entity-id', '4');
  };`;

const site = embeddingSite({
  '/': pageOf('<task-form></task-form>', '<script src="/settings.js"></script>'),
  '/settings.js': settings,
});

const load = (page: Page) => page.evaluate(`import('/taskform/task-form.js').then(() => true)`);

/** What is seen of what was set. */
async function assertSet(page: Page): Promise<void> {
  await whenReady(page);
  await page.waitFor(`watched.find('#create')?.textContent.includes('Aufgabe')`);
  const state = await page.evaluate<any>(`(() => {
    const form = document.querySelector('task-form');
    const { contactId, entityType, entityId, value } = form;
    return { contactId, entityType, entityId, value, lookups: form.lookups === lookups, token: form.token === token,
      own: ['token', 'lookups', 'taskform', 'value', 'contactId', 'locale'].filter((name) => Object.hasOwn(form, name)) };
  })()`);
  assert.deepEqual({ ...state, value: undefined }, {
    contactId: 504, entityType: 'opportunity', entityId: 4, value: undefined, lookups: true, token: true, own: [],
  });
  const { categoryId, contactId, entityType, entityId } = state.value;
  assert.deepEqual({ categoryId, contactId, entityType, entityId }, { categoryId: 7, contactId: 504, entityType: 'opportunity', entityId: 4 });
  assert.ok((await page.evaluate<string[]>('asked')).includes('categories'));
}

inEmbedding('what was set before the script came is kept', site, '/', async (page) => {
  await page.evaluate(`void set(document.querySelector('task-form'))`);
  await load(page);
  await assertSet(page);
});

inEmbedding('what is set afterwards counts as well', site, '/', async (page) => {
  await load(page);
  await page.evaluate(`customElements.whenDefined('task-form').then(() => void set(document.querySelector('task-form')))`);
  await assertSet(page);
});

inEmbedding('an element that is made before the script has come is upgraded where it is put in', site, '/', async (page) => {
  await page.evaluate(`(() => {
    const form = document.createElement('task-form');
    set(form);
    document.querySelector('task-form').replaceWith(form);
  })()`);
  await load(page);
  await assertSet(page);
});

inEmbedding('texts in place of numbers and booleans mean the same, as an attribute and as a property', site, '/', async (page) => {
  await load(page);
  await page.evaluate(`(() => {
    const form = document.querySelector('task-form');
    set(form);
    form.contactId = '504';
    form.entityId = '4';
    form.setAttribute('readonly', '');
  })()`);
  await whenReady(page);
  await page.waitFor(`document.querySelector('task-form').value.contactId === 504`);
  assert.equal(await page.evaluate(`document.querySelector('task-form').value.entityId`), 4);
  assert.equal(await page.evaluate(`document.querySelector('task-form').readonly`), true);
  assert.equal(await page.evaluate(`watched.find('#create').disabled`), true);
});

inEmbedding('a request that was set before the script came is what the form begins with', site, '/', async (page) => {
  await page.evaluate(`(() => {
    const form = document.querySelector('task-form');
    form.draftKey = '';
    form.lookups = lookups;
    form.value = { title: 'Set early', categoryId: 9, deadline: '2027-01-15' };
  })()`);
  await load(page);
  await whenReady(page);
  assert.equal(await page.evaluate(`Object.hasOwn(document.querySelector('task-form'), 'value')`), false);
  const { title, categoryId, deadline } = await page.evaluate<any>(`document.querySelector('task-form').value`);
  assert.deepEqual({ title, categoryId, deadline }, { title: 'Set early', categoryId: 9, deadline: '2027-01-15' });
});

inEmbedding('a card that got its task before the script came shows it', site, '/', async (page) => {
  await page.evaluate(`(async () => {
    const headers = { Authorization: await token(), 'Content-Type': 'application/json' };
    const body = JSON.stringify({ title: 'An early task', deadline: '2027-01-15', categoryId: 30 });
    const { response } = await (await fetch('/api/2.0/crm/task', { method: 'POST', headers, body })).json();
    const card = document.createElement('task-card');
    card.task = response;
    document.body.append(card);
  })()`);
  await load(page);
  await page.waitFor(`document.querySelector('task-card').shadowRoot?.textContent.includes('An early task')`);
});

inEmbedding('what Angular compiles of [property], [attr.name] and (event) works', site, '/', async (page) => {
  await load(page);
  const heard = await page.evaluate<string[]>(`(async () => {
    document.querySelector('task-form').remove();
    // ɵɵelementStart makes the element, ɵɵattribute and ɵɵproperty set what is bound, ɵɵlistener adds the listener.
    const form = document.createElement('task-form');
    const heard = [];
    form.addEventListener('task-change', ({ request }) => heard.push(request.title));
    form.setAttribute('draft-key', '');
    document.body.append(form);
    form.lookups = lookups;
    form.disabled = false;
    form.contactId = 504;
    form.setAttribute('locale', 'en');
    await new Promise((resolve) => {
      const look = () => (form.shadowRoot.querySelector('#title') ? resolve() : requestAnimationFrame(look));
      look();
    });
    const title = form.shadowRoot.querySelector('#title');
    title.value = 'Bound';
    title.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    form.removeAttribute('locale');
    form.disabled = true;
    await form.updateComplete;
    heard.push(String(form.shadowRoot.querySelector('#create').disabled), String(form.value.contactId));
    return heard;
  })()`);
  assert.deepEqual(heard, ['Bound', 'true', '504']);
});
