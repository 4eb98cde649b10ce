// Does the module itself stay whole when it is asked for more than it reads?
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { EngineFactory } from '../../web/src/raw-engine.ts';

const dist = new URL('../../web/dist/', import.meta.url);
const { default: createEngine } = (await import(new URL('taskform-engine.js', dist).href)) as { default: EngineFactory };
const wasm = await WebAssembly.compile(await readFile(new URL('taskform-engine.wasm', dist)));
const raw = await createEngine({
  instantiateWasm(imports, done) {
    void WebAssembly.instantiate(wasm, imports).then((instance) => done(instance, wasm));
    return {};
  },
});

const tooMuch = 100_000_000;

function answer(): { ok?: boolean; issues: { code: string }[] } {
  const address = raw.answer();
  return JSON.parse(new TextDecoder().decode(raw.HEAPU8.slice(address, address + raw.answerSize())));
}

test('100 MB get no place in the memory, which stays as it is', () => {
  const before = raw.HEAPU8.length;
  assert.equal(raw.reserve(tooMuch), 0);
  assert.equal(raw.HEAPU8.length, before);
});

/** What the table of issues shows. */
function shown(): { issues: { code: string }[] } {
  const words = new Int32Array(raw.HEAPU8.buffer);
  const start = words[raw.issueTable() >> 2]! >> 2;
  raw.tellKind(words[start]!);
  const address = raw.answer();
  return { issues: [JSON.parse(new TextDecoder().decode(raw.HEAPU8.slice(address, address + raw.answerSize())))] };
}

test('every operation calls 100 MB too long and reads none of them, a piece of a list as well', () => {
  raw.tasksBegin();
  for (const [ask, issues] of [
    [() => raw.checkRequest(tooMuch, NaN), shown],
    [() => raw.serializeRequest(tooMuch) !== 0, shown],
    [() => raw.readTask(tooMuch), answer],
    [() => raw.tasksFeed(tooMuch), answer],
  ] as const) {
    raw.reserve(tooMuch);
    assert.equal(ask(), false);
    assert.deepEqual(issues().issues.map(({ code }) => code), ['tooLong']);
  }
});

test('a field is judged alone where no rule of the whole request is about it', () => {
  for (const name of ['title', 'description', 'deadline', 'categoryId', 'contactId']) assert.ok(raw.loneField(name) >= 0, name);
  for (const name of ['responsibleId', 'entityType', 'entityId', 'isNotify', 'alertValue', 'Title', '']) assert.equal(raw.loneField(name), -1, name);
});
