// Does a member that was only described in the engine's table appear in <task-form> by itself?
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { inEveryForm, messageOf, open, set } from './task-form.ts';

const described = [
  { name: 'priority', kind: 'integer', required: false, suggestions: [1, 2, 3], summary: 'How pressing it is.' },
  { name: 'roomNumber', kind: 'integer', required: false, summary: 'Where it is done.' },
  { name: 'isUrgent', kind: 'boolean', required: false, summary: 'Whether it cannot wait.' },
  { name: 'color', kind: 'text', required: false, oneOf: ['red', 'blue'], summary: 'Its colour.' },
];

/** The package as it would be if the table had these members. */
const withMembers: Plugin = {
  name: 'members',
  setup({ onLoad }) {
    onLoad({ filter: /generated\/fields\.js$/ }, async ({ path }) => {
      const { fields } = await import(path);
      return { contents: `export const fields = ${JSON.stringify([...fields, ...described])};` };
    });
  },
};

async function files(): Promise<Record<string, string>> {
  const entry = fileURLToPath(new URL('../../web/dist/define.js', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false, logLevel: 'error', plugins: [withMembers] });
  return { '/taskform/task-form.js': outputFiles[0]!.text };
}

inEveryForm('a member that was described', [
  ['has a control by its kind, a name of its own, and is in the request', async (page, site) => {
    await open(page, site);
    const kinds = await page.evaluate<string[]>(`${JSON.stringify(described.map(({ name }) => name))}.map((id) => watched.find('#' + id)).map(({ localName, type }) => localName + ' ' + type)`);
    assert.deepEqual(kinds, ['select select-one', 'input text', 'input checkbox', 'select select-one']);
    assert.equal(await page.text('label[for=roomNumber]'), 'Room number optional');
    await page.choose('#priority', '2');
    await page.choose('#color', 'blue');
    await page.click('#isUrgent');
    await set(page, 'roomNumber', '42');
    const { priority, color, isUrgent, roomNumber } = await page.evaluate<Record<string, unknown>>('form.value');
    assert.deepEqual([priority, color, isUrgent, roomNumber], [2, 'blue', true, 42]);
    await page.evaluate('form.reset()');
    assert.equal(await page.evaluate(`'priority' in form.value`), false);
  }],

  ['is kept by a draft as any other is', async (page, site) => {
    await open(page, site);
    await page.evaluate(`form.formStateRestoreCallback('{"color":"red","roomNumber":"7"}', 'restore')`);
    assert.deepEqual(await page.evaluate('[form.value.color, form.value.roomNumber]'), ['red', 7]);
    assert.equal(await messageOf(page, 'title'), '');
  }],
], { files });
