// What becomes of hostile texts in <task-card>? This runs in a page; each function answers with what went wrong.
import { TaskCardElement } from '../../web/dist/card/task-card-element.js';
import { addLocale } from '../../web/dist/locales/load-language.js';
import { en } from '../../web/dist/locales/en.js';
import { dangersIn, elementsOf, fill, tagsOf, tryEach, until } from './hostile-page.js';

customElements.define('task-card', TaskCardElement);
const [texts, template] = await Promise.all(
  ['/texts.json', '/task.json'].map(async (path) => (await fetch(path)).json()),
);

/** A card with all values open, once it is drawn. */
async function draw(place, task, attributes = {}) {
  const card = document.createElement('task-card');
  card.portal = location.origin;
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  card.task = task;
  place.append(card);
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
const allowed = tagsOf(await draw(document.querySelector('main'), rich));

globalThis.tryTexts = async () => {
  const plain = withoutAddresses(template);
  const count = elementsOf(await draw(document.querySelector('main'), fill(plain, 'harmless'))).length;
  return tryEach(texts, async (text, place) => {
    const card = await draw(place, fill(plain, text));
    const found = dangersIn(card, allowed);
    if (elementsOf(card).length !== count) found.push(`${elementsOf(card).length} elements and not ${count}`);
    const title = card.shadowRoot.querySelector('[part~="title"]').textContent;
    if (!title.includes(text)) found.push('the title is not shown');
    if (!card.shadowRoot.querySelector('.long').textContent.includes(text)) found.push('the description is not shown');
    return found;
  });
};

globalThis.tryAddresses = () =>
  tryEach(texts, async (text, place) => {
    const card = await draw(place, fill(template, text));
    const shown = [...card.shadowRoot.querySelectorAll('.values dd')].filter(
      ({ textContent }) => textContent === text,
    ).length;
    const wanted = JSON.stringify(template).split('"TEXT"').length - 1;
    return [...dangersIn(card, allowed), ...(shown >= wanted ? [] : [`shown ${shown} times and not ${wanted}`])];
  });

globalThis.tryAttributes = () =>
  tryEach(texts, async (text, place) => {
    const names = [...TaskCardElement.observedAttributes, 'lang', 'title', 'class', 'id'];
    // The portal is where pictures come from: a card without any asks nobody, whatever it is told.
    return dangersIn(
      await draw(place, withoutAddresses(rich), Object.fromEntries(names.map((name) => [name, text]))),
      allowed,
    );
  });

globalThis.tryMessages = () =>
  tryEach(
    texts,
    async (text, place) => {
      const messages = Object.fromEntries(Object.keys(en.messages).map((key) => [key, text]));
      addLocale({ tag: 'nl', messages });
      const card = await draw(place, rich, { locale: 'nl' });
      const name = card.shadowRoot.querySelector('dt').textContent;
      return [
        ...dangersIn(card, allowed),
        ...(name === text || text.includes('{') ? [] : ['the name of a fact is not shown']),
      ];
      // One after the other: all of them are the same language.
    },
    1,
  );

/** What the watch sees in a card into which somebody put what does not belong there. */
globalThis.seePlanted = async () => {
  const card = await draw(document.querySelector('main'), rich);
  const plant = (tag, name, value) => {
    const element = document.createElement(tag);
    if (name) element.setAttribute(name, value);
    card.shadowRoot.querySelector('header').append(element);
  };
  plant('b');
  plant('a', 'href', 'javascript:pwned()');
  plant('a', 'href', 'data:text/html,x');
  plant('circle', 'fill', 'url(#x)');
  return dangersIn(card, allowed);
};

globalThis.isReady = true;
