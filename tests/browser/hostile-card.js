// What becomes of hostile texts in <task-card>? This runs in a page; each function answers with what went wrong.
import { TaskCardElement } from '../../web/dist/card/task-card-element.js';
import { addLocale } from '../../web/dist/locales/load-language.js';
import { en } from '../../web/dist/locales/en.js';
import { asked, dangersIn, elementsOf, fill, place, ran, short, tagsOf, until } from './hostile-page.js';

customElements.define('task-card', TaskCardElement);
const [texts, template] = await Promise.all(['/texts.json', '/task.json'].map(async (path) => (await fetch(path)).json()));

/** A card with all values open, once it is drawn. */
async function draw(task, attributes = {}) {
  const card = document.createElement('task-card');
  card.portal = location.origin;
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  card.task = task;
  place(card);
  await until(() => card.shadowRoot.querySelector('details'), 'a card');
  card.shadowRoot.querySelector('details').open = true;
  await until(() => card.shadowRoot.querySelector('.values'), 'all values');
  return card;
}

/** A task without addresses, which may add links and pictures. */
const withoutAddresses = (task) =>
  JSON.parse(JSON.stringify(task, (name, value) => (/(Url|Small|Path)$|^(color|data)$/.test(name) ? null : value)));

/** A card with everything that a card can have. */
const rich = fill(template, 'x');
for (const person of [rich.responsible, rich.createBy, ...rich.contact.accessList]) {
  Object.assign(person, { avatarSmall: '/task.json', profileUrl: '/task.json' });
}
Object.assign(rich.category, { imagePath: '/task.json', color: '#c0504d' });
rich.contact.email.data = 'x@example.com';
const allowed = tagsOf(await draw(rich));

async function tryEach(attempt) {
  const amiss = [];
  for (const text of texts) {
    for (const finding of await attempt(text)) amiss.push(`${short(text)}: ${finding}`);
  }
  return { amiss, ran, asked };
}

globalThis.tryTexts = async () => {
  const plain = withoutAddresses(template);
  const count = elementsOf(await draw(fill(plain, 'harmless'))).length;
  return tryEach(async (text) => {
    const card = await draw(fill(plain, text));
    const found = dangersIn(card, allowed);
    if (elementsOf(card).length !== count) found.push(`${elementsOf(card).length} elements and not ${count}`);
    const title = card.shadowRoot.querySelector('[part~="title"]').textContent;
    if (!title.includes(text)) found.push('the title is not shown');
    if (!card.shadowRoot.querySelector('.long').textContent.includes(text)) found.push('the description is not shown');
    return found;
  });
};

globalThis.tryAddresses = () =>
  tryEach(async (text) => {
    const card = await draw(fill(template, text));
    const shown = [...card.shadowRoot.querySelectorAll('.values dd')].filter(({ textContent }) => textContent === text).length;
    const wanted = JSON.stringify(template).split('"TEXT"').length - 1;
    return [...dangersIn(card, allowed), ...(shown >= wanted ? [] : [`shown ${shown} times and not ${wanted}`])];
  });

globalThis.tryAttributes = () =>
  tryEach(async (text) => {
    const names = [...TaskCardElement.observedAttributes, 'lang', 'title', 'class', 'id'];
    // The portal is where pictures come from: a card without any asks nobody, whatever it is told.
    return dangersIn(await draw(withoutAddresses(rich), Object.fromEntries(names.map((name) => [name, text]))), allowed);
  });

globalThis.tryMessages = () =>
  tryEach(async (text) => {
    const messages = Object.fromEntries(Object.keys(en.messages).map((key) => [key, text]));
    addLocale({ tag: 'nl', messages });
    const card = await draw(rich, { locale: 'nl' });
    const name = card.shadowRoot.querySelector('dt').textContent;
    return [...dangersIn(card, allowed), ...(name === text || text.includes('{') ? [] : ['the name of a fact is not shown'])];
  });

globalThis.isReady = true;
