// Which part of <task-form> do the bytes of its scripts belong to? Counted minified, before compression.
import { inputsOf } from './bundle.ts';

const dist = new URL('../../web/dist/', import.meta.url);

/** The first that a module's path fits. */
const parts: readonly (readonly [part: string, path: RegExp])[] = [
  ['Lit', /node_modules\/(lit|@lit)/],
  ["Emscripten's glue: Embind, fetch, start", /taskform-engine\.js$/],
  ['the form: pickers', /dist\/(form\/pickers|lookups)\//],
  ['the form: due date', /dist\/form\/deadline\//],
  ['the form: styles', /dist\/form\/styles\//],
  ['the form: the rest', /dist\/form\//],
  ['the card', /dist\/card\//],
  ['drafts and outbox', /dist\/(drafts|outbox)\/|node_modules\/idb/],
  ['English and how languages load', /dist\/locales\//],
  ['generated: types, schemas, fields', /dist\/generated\//],
  ["the engine's face in JavaScript", /./],
];

/** Raw bytes by part, of what arrives before the form can be used. */
export async function scriptParts(): Promise<Record<string, number>> {
  const sizes: Record<string, number> = Object.fromEntries(parts.map(([part]) => [part, 0]));
  for (const [path, size] of await inputsOf(new URL('define.js', dist))) {
    const [part] = parts.find(([, pattern]) => pattern.test(path))!;
    sizes[part]! += size;
  }
  return sizes;
}
