// Does the package in Node answer every conformance case as the engine's own tests and the browsers do?
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadTaskform } from '../../web/dist/index.js';
import { runCases } from '../conformance/run-cases.mjs';

const taskform = await loadTaskform();
const folder = new URL('../conformance/', import.meta.url);

for (const kind of ['requests', 'responses', 'outcomes', 'lists', 'stored'] as const) {
  for (const file of readdirSync(new URL(`${kind}/`, folder)).sort()) {
    const cases = JSON.parse(readFileSync(new URL(`${kind}/${file}`, folder), 'utf8'));
    for (const example of cases) {
      test(`${kind}/${file}: ${example.name}`, () => {
        const [answer] = runCases(taskform, [example], kind);
        // Cut short: a hostile case can answer with megabytes.
        assert.ok(answer?.ok, `expected ${JSON.stringify(example.expect)}\ngot ${JSON.stringify(answer?.got)}`.slice(0, 4000));
      });
    }
  }
}
