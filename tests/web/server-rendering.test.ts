// Does importing the package do no harm where there is no page: on a server that renders pages?
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../web/', import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { exports: Record<string, unknown> };

/** The entrances that are modules, by the names under which people import them. */
const entrances = Object.keys(exports)
  .filter((name) => typeof exports[name] === 'object')
  .map((name) => name.replace(/^\./, 'taskform'));

/** Runs a module in a Node of its own, inside the package, where it knows itself by its name. */
function run(module: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, '--input-type=module', '--eval', module], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

for (const entrance of entrances) {
  test(`${entrance} can be imported without a page`, () => {
    assert.deepEqual(run(`await import('${entrance}');`), { status: 0, said: '' });
  });
}

test('importing all of them leaves no class undefined and ends the process by itself', () => {
  const module = `
    await import('taskform/define');
    const { TaskFormElement } = await import('taskform/task-form');
    const { TaskCardElement } = await import('taskform/task-card');
    console.log(typeof TaskFormElement, typeof TaskCardElement, typeof globalThis.document);`;
  assert.deepEqual(run(module), { status: 0, said: 'function function undefined\n' });
});
