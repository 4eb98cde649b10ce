// Does the package answer every conformance case in a page as it does in Node and as the engine does by itself?

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engines, openBrowser } from './browsers.ts';
import { serve, type Served } from './serve.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const kinds = ['requests', 'responses', 'outcomes', 'lists', 'stored'];

const page = '<!doctype html><html lang="en"><head><title>conformance</title><script type="module" src="/main.js"></script></head></html>';
const main = `
  import { loadTaskform } from '/web/dist/index.js';
  import { runCases } from '/conformance/run-cases.mjs';
  const taskform = await loadTaskform();
  globalThis.wrongAnswers = async (kind, file) => {
    const cases = await (await fetch('/conformance/' + kind + '/' + file)).json();
    const answers = runCases(taskform, cases, kind);
    const wrong = answers.filter((answer) => !answer.ok);
    return { ran: answers.length, wrong: wrong.map(({ name, got }) => name + ': ' + JSON.stringify(got).slice(0, 2000)) };
  };`;

let site: Served;

before(async () => {
  site = await serve({
    folders: { '/web/dist/': `${root}web/dist`, '/conformance/': `${root}tests/conformance` },
    files: { '/': page, '/main.js': main },
  });
});
after(() => site.close());

for (const engine of engines) {
  test(`${engine}: the conformance cases`, async (run) => {
    const opened = await openBrowser(engine);
    run.after(() => opened.close());
    await opened.open(`${site.origin}/`);
    await opened.waitFor('globalThis.wrongAnswers !== undefined || watched.errors.length > 0');
    assert.deepEqual(await opened.errors(), []);
    for (const kind of kinds) {
      for (const file of readdirSync(`${root}tests/conformance/${kind}`).sort()) {
        await run.test(`${engine}: ${kind}/${file} is answered as it says`, async () => {
          const { ran, wrong } = await opened.evaluate<any>(`wrongAnswers('${kind}', '${file}')`);
          assert.deepEqual(wrong, []);
          assert.ok(ran > 0);
        });
      }
    }
    assert.deepEqual(await opened.violations(), []);
  });
}
