// What does ajv make of the schemas ahead of the page? The text of a module, for the bundler.
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import standalone from 'ajv/dist/standalone/index.js';
import { formats, schemas } from './ajv-schemas.ts';

/** Exports task, request and title. */
export function standaloneText(): string {
  const ajv = new Ajv({ allErrors: true, code: { source: true, esm: true } });
  addFormats.default(ajv, [...formats]);
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  return standalone.default(ajv, { task: 'task', request: 'request', title: 'title' });
}
