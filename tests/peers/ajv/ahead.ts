// What does ajv make of schemas ahead of the page? The text of a module, for the bundler.
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import standalone from 'ajv/dist/standalone/index.js';
import { formats } from './request.ts';

/** A module that exports a function for each of the schemas, by its name. */
export function aheadOfThePage(schemas: Readonly<Record<string, object>>): string {
  const ajv = new Ajv({ allErrors: true, code: { source: true, esm: true } });
  addFormats.default(ajv, [...formats]);
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  return standalone.default(ajv, Object.fromEntries(Object.keys(schemas).map((name) => [name, name])));
}
