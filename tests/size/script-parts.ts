// Which part of <task-form> do the bytes of its first script belong to? Counted minified, before compression.
import { inputsOf } from './bundle.ts';

const dist = new URL('../../web/dist/', import.meta.url);

/** The first that a module's path fits. */
const parts: readonly (readonly [part: string, path: RegExp])[] = [
  ['Lit', /node_modules\/(lit|@lit)/],
  ['the form: pickers', /dist\/(form\/pickers|lookups)\//],
  ['the form: due date', /dist\/form\/deadline\//],
  ['the form: styles', /dist\/form\/styles\//],
  ['the form: the rest', /dist\/form\//],
  ['drafts', /dist\/drafts\//],
  ['English and how languages load', /dist\/locales\//],
  ['generated: fields', /dist\/generated\//],
  ['what the engine uses as well', /./],
];

/** Raw bytes by part, of what arrives before a person can type. */
export async function scriptParts(): Promise<Record<string, number>> {
  const sizes: Record<string, number> = Object.fromEntries(parts.map(([part]) => [part, 0]));
  for (const [path, size] of await inputsOf(new URL('define.js', dist))) {
    const [part] = parts.find(([, pattern]) => pattern.test(path))!;
    sizes[part]! += size;
  }
  return sizes;
}
