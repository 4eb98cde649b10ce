// What must never happen in a page while hostile texts are shown in it, and how does the page notice?

/** What ran, or tried to. */
export const ran = [];
globalThis.pwned = () => void ran.push('pwned()');
for (const name of ['alert', 'confirm', 'prompt', 'open', 'print']) {
  Object.defineProperty(globalThis, name, { value: () => void ran.push(`${name}()`) });
}

/** The addresses elsewhere that something was asked of. */
export const asked = [];
new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) if (!name.startsWith(`${location.origin}/`)) asked.push(name);
}).observe({ type: 'resource', buffered: true });

/** The parts of attributes that are addresses. */
const addresses = new Set([
  'href',
  'xlink:href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
  'background',
  'ping',
]);

/** All elements within a shadow root. */
export const elementsOf = (host) => [...host.shadowRoot.querySelectorAll('*')];

/** The names of all elements within, which are those that a text may not add to. */
export const tagsOf = (host) => new Set(elementsOf(host).map(({ localName }) => localName));

/** What is dangerous within a shadow root: elements of other names, code in attributes, and addresses that run. */
export function dangersIn(host, allowed) {
  return elementsOf(host).flatMap((element) => {
    const strange = allowed.has(element.localName) ? [] : [`<${element.localName}>`];
    const attributes = [...element.attributes]
      .filter(isDangerous)
      .map(({ name, value }) => `${name}=${value.slice(0, 60)}`);
    return [...strange, ...attributes];
  });
}

function isDangerous({ name, value }) {
  if (/^on|^srcdoc$|^srcset$/.test(name)) return true;
  if (name === 'style' || name === 'fill') return /url|image|src\(/i.test(value);
  if (!addresses.has(name)) return false;
  const { protocol, origin } = new URL(value, location.href);
  // A link may lead to another site of the web; nothing else may name one.
  return name === 'href' ? !/^(https?|mailto):$/.test(protocol) : origin !== location.origin;
}

/** The same value with a text in place of every "TEXT". */
export function fill(value, text) {
  if (value === 'TEXT') return text;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => fill(item, text));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fill(member, text)]));
}

/** Waits until a condition holds. */
export async function until(condition, what) {
  for (let turns = 0; !condition(); turns += 1) {
    if (turns > 5000) throw new Error(`it never came to this: ${what ?? condition}`);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** A beginning that tells one text from another. */
export const short = (text) => JSON.stringify(text.slice(0, 60));

/**
 * Tries every item, some at a time, and answers with all that went wrong. An attempt gets a place of its own in the
 * page, which is gone afterwards.
 */
export async function tryEach(items, attempt, abreast = 12) {
  const amiss = [];
  const waiting = [...items.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, item] = next;
      const place = document.createElement('div');
      document.querySelector('main').append(place);
      const found = await attempt(item, place, index).catch((error) => [String(error)]);
      place.remove();
      amiss.push(...found.map((finding) => `${Array.isArray(item) ? `batch ${index}` : short(item)}: ${finding}`));
    }
  };
  await Promise.all(Array.from({ length: abreast }, work));
  return { amiss, ran, asked };
}
