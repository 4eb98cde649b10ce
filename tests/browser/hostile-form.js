// What becomes of hostile texts in <task-form>? This runs in a page; each function answers with what went wrong.
import { TaskFormElement } from '../../web/dist/form/task-form-element.js';
import { addLocale } from '../../web/dist/locales/load-language.js';
import { en } from '../../web/dist/locales/en.js';
import { draw, find, guid, lookupsOf, openList, plain, shows, useLists } from './hostile-form-steps.js';
import { dangersIn, elementsOf, fill, tagsOf, tryEach, until } from './hostile-page.js';

const read = async (path) => (await fetch(path)).json();
const [texts, batches] = await Promise.all(['/texts.json', '/batches.json'].map(read));
const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const harmless = (those) => those.map((_, index) => `harmless ${index}`);

// What a form has when it has everything: pictures, lists, errors, a draft, an outcome.
const main = document.querySelector('main');
const rich = await draw(main, { lookups: lookupsOf(['x', 'y', 'z'], () => '/batches.json') }, { title: 'x' });
await useLists(rich, ['x', 'y', 'z']);
await openList(rich, 'contactId', 3);
find(rich, '#create').click();
await until(() => find(rich, '#summary'), 'a summary');
const allowed = new Set([
  ...tagsOf(rich),
  'section',
  'button',
  'h2',
  'p',
  'img',
  'svg',
  'path',
  'ul',
  'li',
  'a',
  'mark',
  'bdi',
]);

globalThis.tryLists = () =>
  tryEach(batches, async (those, place) => {
    const reference = await useLists(
      await draw(place, { lookups: lookupsOf(harmless(those)) }),
      harmless(those),
      allowed,
    );
    const { amiss, counts } = await useLists(await draw(place, { lookups: lookupsOf(those) }), those, allowed);
    return isSame(counts, reference.counts) ? amiss : [...amiss, `${counts} elements and not ${reference.counts}`];
  });

globalThis.tryPictures = () =>
  tryEach(batches, async (those, place) => {
    const lookups = lookupsOf(those, (text) => text);
    return (await useLists(await draw(place, { lookups }), those, allowed)).amiss;
  });

globalThis.tryPortals = () =>
  tryEach(batches, async (those, place) => {
    const portal = `${location.origin}/portal/${batches.indexOf(those)}`;
    // A lone half of a character is refused by the reader, and the whole answer with it.
    const whole = those.map((text) => text.toWellFormed());
    return (await useLists(await draw(place, { portal, token: 'x' }), whole, allowed)).amiss;
  });

/** What the page chose by attributes is named by the source. */
const chosen = { 'contact-id': '1', 'entity-type': 'opportunity', 'entity-id': '1', 'responsible-id': guid(1) };

globalThis.tryNames = async () => {
  const named = async (text, place) => {
    const form = await draw(place, { lookups: lookupsOf([text]) }, chosen);
    await until(() => plain(find(form, '#entityId').value) === plain(text.replace(/[\r\n]/g, '')), 'a named relation');
    await until(() => shows(form.shadowRoot, text), 'a name');
    return form;
  };
  const count = elementsOf(await named('harmless', main)).length;
  return tryEach(texts, async (text, place) => {
    const form = await named(text, place);
    const { length } = elementsOf(form);
    return [...dangersIn(form, allowed), ...(length === count ? [] : [`${length} elements and not ${count}`])];
  });
};

globalThis.tryTroubles = () =>
  tryEach(texts, async (text, place) => {
    const fail = () => Promise.reject(new Error(text));
    const lookups = Object.fromEntries(Object.keys(lookupsOf(['x'])).map((name) => [name, fail]));
    const form = await draw(place, { lookups }, chosen);
    await until(() => find(form, '#broken-lists'), 'a trouble');
    find(form, '#contactId').click();
    await form.updateComplete;
    return [
      ...dangersIn(form, allowed),
      ...(shows(find(form, '#broken-lists'), text) ? [] : ['the trouble is not told']),
    ];
  });

globalThis.tryRefusals = () =>
  tryEach(texts, async (text, place) => {
    const portal = `${location.origin}/refusal/${texts.indexOf(text)}`;
    const form = await draw(place, { portal, token: 'x', lookups: lookupsOf(['x']) });
    await until(() => find(form, '#categoryId')?.options.length === 1 && form.value.categoryId, 'a category');
    form.value = {
      title:
        text
          .replace(/[\r\n]/g, '')
          .slice(0, 200)
          .trim() || 'x',
      deadline: '2030-01-01',
      categoryId: 1,
    };
    await form.submit();
    await until(() => find(form, '#outcome, #summary, #question'), 'an outcome');
    return dangersIn(form, allowed);
  });

globalThis.tryAttributes = () =>
  tryEach(texts, async (text, place) => {
    const names = TaskFormElement.observedAttributes.filter((name) => name !== 'readonly' && name !== 'disabled');
    const attributes = Object.fromEntries([...names, 'lang', 'title', 'class', 'id'].map((name) => [name, text]));
    const form = await draw(place, { lookups: lookupsOf(['x']) }, attributes);
    await form.updateComplete;
    const found = dangersIn(form, allowed);
    form.setAttribute('readonly', text);
    form.setAttribute('disabled', text);
    await form.updateComplete;
    return [...found, ...dangersIn(form, allowed)];
  });

globalThis.tryMessages = () =>
  tryEach(
    texts,
    async (text, place) => {
      addLocale({ tag: 'nl', messages: Object.fromEntries(Object.keys(en.messages).map((key) => [key, text])) });
      const form = await draw(place, { lookups: lookupsOf(['x']) }, { locale: 'nl' });
      await until(() => find(form, '#categoryId')?.options.length === 1, 'a category');
      find(form, '#create').click();
      await until(() => find(form, '#summary'), 'a summary');
      return [
        ...dangersIn(form, allowed),
        ...(text.includes('{') || shows(find(form, 'label'), text) ? [] : ['a label is not shown']),
      ];
      // One after the other: all of them are the same language.
    },
    1,
  );

/** What a form keeps of itself, with "TEXT" in place of every text. */
async function keptState() {
  const form = await draw(main, { lookups: lookupsOf(['x', 'y']), draftKey: 'kept' });
  find(form, '#title').value = find(form, '#description').value = 'x';
  for (const id of ['title', 'description']) find(form, `#${id}`).dispatchEvent(new Event('input', { bubbles: true }));
  await useLists(form, ['x', 'y']);
  form.remove();
  const [name] = Object.keys(localStorage).filter((key) => key.startsWith('taskform:draft:kept:'));
  const { state } = JSON.parse(localStorage.getItem(name));
  return JSON.parse(JSON.stringify(state, (_, value) => (typeof value === 'string' ? 'TEXT' : value)));
}

/** Puts a draft into the storage, and goes on with it. */
async function resume(place, state, key) {
  const name = `taskform:draft:${key}:put`;
  localStorage.setItem(name, JSON.stringify({ state, saved: Date.now() }));
  const form = await draw(place, { lookups: lookupsOf(['x']), draftKey: key });
  await until(() => find(form, '#draft'), 'the offer of a draft');
  const found = dangersIn(form, allowed);
  find(form, '#draft button').click();
  await form.updateComplete;
  localStorage.removeItem(name);
  return { form, found: [...found, ...dangersIn(form, allowed)] };
}

globalThis.tryDrafts = async () => {
  const state = await keptState();
  return tryEach(texts, async (text, place, index) => {
    const { form, found } = await resume(place, fill(state, text), `hostile ${index}`);
    if (find(form, '#title').value !== text.replace(/[\r\n]/g, '')) found.push('the title is not back');
    // States of any other shape are rarer than texts, and one of each says as much.
    const shapes =
      index % 40 === 0
        ? [text, [text], { title: text, [text]: text }, { title: { text }, deadline: [text], contactId: text }]
        : [];
    for (const [number, shape] of shapes.entries())
      found.push(...(await resume(place, shape, `shape ${index} ${number}`)).found);
    return found;
  });
};

globalThis.isReady = true;
