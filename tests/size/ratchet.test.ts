// Do the engine and the elements keep to the sizes that were agreed on, and does the ratchet notice when they do not?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureElements } from './elements.ts';
import { measureEngine } from './engine.ts';
import { grown, marksOf, readMarks, shrunk } from './ratchet.ts';

const marks = { wasm: 30_000, glue: 4000, wrapper: 5000, first: 30_000, form: 40_000, language: 4000, card: 12_000 };

test('no part has grown past its mark', async () => {
  assert.deepEqual(grown(marksOf(await measureEngine(), await measureElements()), await readMarks()), []);
});

test('a Wasm of 30,600 bytes keeps to a mark of 30,000, since another compiler can make it so', () => {
  assert.deepEqual(grown({ ...marks, wasm: 30_600 }, marks), []);
});

test('a Wasm of 30,601 bytes has outgrown it, and the sentence names the command that raises it', () => {
  const [sentence, ...others] = grown({ ...marks, wasm: 30_601 }, marks);
  assert.match(sentence ?? '', /^The wasm has 30601 bytes after brotli, its mark in \S+ is 30000\. .*\.\/dev size --write raises/);
  assert.deepEqual(others, []);
});

test('a part is not excused by another that shrank', () => {
  assert.equal(grown({ ...marks, wasm: 20_000, wrapper: 5101 }, marks).length, 1);
});

test('a glue of 3,999 bytes can have a lower mark than 4,000', () => {
  assert.match(shrunk({ ...marks, glue: 3999 }, marks).join(), /^The glue has 3999 bytes .*\.\/dev size --write lowers/);
});

test('a part that is as large as its mark needs no other', () => {
  assert.deepEqual([...grown(marks, marks), ...shrunk(marks, marks)], []);
});
