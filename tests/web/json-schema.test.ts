// Do the generated JSON Schemas say what the engine says, as far as a schema can?
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { loadTaskform } from '../../web/dist/index.js';

interface Case {
  name: string;
  input?: unknown;
  text?: string;
}

const taskform = await loadTaskform();
const ajv = addFormats.default(new Ajv.default({ strict: true, allowUnionTypes: true }));

/** The cases whose input is a JSON document; what is none has nothing to do with a schema. */
function documents(kind: string): { name: string; json: string; document: unknown }[] {
  const folder = new URL(`../conformance/${kind}/`, import.meta.url);
  const cases = readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case[]);
  return cases.flatMap(({ name, input, text }) => {
    try {
      const json = text ?? JSON.stringify(input);
      return [{ name, json, document: JSON.parse(json) }];
    } catch {
      return [];
    }
  });
}

describe('the schema of a request', () => {
  const validate = ajv.compile(taskform.jsonSchema.request);

  test('takes every request that the engine takes', () => {
    const taken = documents('requests').filter(({ json }) => taskform.checkRequest(json).ok);
    assert.ok(taken.length > 100);
    for (const { name, document } of taken) assert.ok(validate(document), `${name}: ${ajv.errorsText(validate.errors)}`);
  });

  test('refuses what one member alone makes wrong: a blank title, 30.5 as a category, 09:30 without seconds', () => {
    const right = { title: 'Call back', deadline: '2026-11-23', categoryId: 30 };
    assert.ok(validate(right));
    for (const wrong of [{ title: '  ' }, { categoryId: 30.5 }, { categoryId: 0 }, { deadline: '2026-11-23T09:30' }, { entityType: 'Case' }]) {
      assert.ok(!validate({ ...right, ...wrong }), JSON.stringify(wrong));
    }
  });
});

describe('the schema of a Task', () => {
  const validate = ajv.compile(taskform.jsonSchema.task);

  test('takes every Task that the engine gives out', () => {
    const read = documents('responses').flatMap(({ name, json }) => {
      const result = taskform.readTask(json);
      return result.ok ? [{ name, task: result.value }] : [];
    });
    assert.ok(read.length > 50);
    for (const { name, task } of read) assert.ok(validate(task), `${name}: ${ajv.errorsText(validate.errors)}`);
  });
});
