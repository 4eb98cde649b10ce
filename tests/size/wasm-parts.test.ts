// Does every byte of the Wasm belong to a part?
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { wasmParts } from './wasm-parts.ts';

test('the parts of the Wasm are as large as the Wasm together, and none is empty', async () => {
  const { length } = await readFile(new URL('../../web/dist/taskform-engine.wasm', import.meta.url));
  const sizes = Object.values((await wasmParts()) ?? {});
  assert.equal(sizes.reduce((sum, size) => sum + size, 0), length);
  assert.deepEqual(sizes.filter((size) => size === 0), []);
});
