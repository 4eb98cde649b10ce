// Does custom-elements.json say all that there is about the elements, and nothing that there is not?
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('../../web/', import.meta.url));

interface Described {
  name: string;
  description?: string;
}

interface Declaration extends Described {
  tagName?: string;
  attributes: Described[];
  members: Described[];
  events?: Described[];
  slots?: Described[];
  cssParts: Described[];
  cssProperties: Described[];
}

interface Manifest {
  modules: { path: string; declarations?: Declaration[] }[];
}

const manifest: Manifest = JSON.parse(readFileSync(`${web}custom-elements.json`, 'utf8'));
const declarations = manifest.modules.flatMap(({ declarations }) => declarations ?? []);

function declarationOf(tagName: string): Declaration {
  const found = declarations.find((declaration) => declaration.tagName === tagName);
  assert.ok(found, tagName);
  return found;
}

/** All sources of a folder, as one text. */
const sourcesOf = (folder: string) => globSync(`${web}src/${folder}/**/*.ts`).map((file) => readFileSync(file, 'utf8')).join('\n');

/** The names that stand between backticks: the variants of a part. */
const quotedIn = (sentence: string) => [...sentence.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);

test('the manifest is what the analyzer makes of the sources; npm --prefix web run manifest writes it', async () => {
  const analyzer = new URL('../../web/node_modules/@custom-elements-manifest/analyzer/cli.js', import.meta.url).href;
  const { cli } = await import(analyzer);
  const argv = ['analyze', '--config', 'custom-elements-manifest.config.js', '--quiet'];
  assert.deepEqual(JSON.parse(JSON.stringify(await cli({ argv, cwd: web, noWrite: true }))), manifest);
});

for (const [tagName, folder] of [['task-form', 'form'], ['task-card', 'card']] as const) {
  const declaration = declarationOf(tagName);

  test(`every attribute, event, slot, part and custom property of <${tagName}> has a sentence`, () => {
    const { attributes, events = [], slots = [], cssParts, cssProperties } = declaration;
    const described = [...attributes, ...events, ...slots, ...cssParts, ...cssProperties];
    assert.deepEqual(described.filter(({ description }) => !/\w \w/.test(description ?? '')).map(({ name }) => name), []);
  });

  test(`the parts of <${tagName}> are those that its templates name`, () => {
    const inTemplates = [...sourcesOf(folder).matchAll(/\bpart="([^"]*)"/g)].map(([, parts = '']) => parts);
    const named = inTemplates.flatMap((parts) => parts.replace(/\$\{[^}]*\}/g, '').split(/\s+/));
    const documented = declaration.cssParts.flatMap(({ name, description = '' }) => [name, ...quotedIn(description)]);
    assert.deepEqual([...new Set(named)].filter((part) => part && !documented.includes(part)), []);
  });

  test(`the custom properties of <${tagName}> are those that its styles read`, () => {
    const read = new Set([...sourcesOf(folder).matchAll(/var\(\s*(--task-[\w-]+)/g)].map(([, name]) => name));
    assert.deepEqual([...read].sort(), declaration.cssProperties.map(({ name }) => name).sort());
  });
}
