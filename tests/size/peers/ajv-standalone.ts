// What does ajv make of the request ahead of the page? The text of a module, for the bundler.
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import standalone from 'ajv/dist/standalone/index.js';
import { schema } from './ajv-schema.ts';

const ajv = new Ajv({ allErrors: true, code: { source: true, esm: true } });
addFormats.default(ajv, ['date', 'iso-date-time', 'uuid']);
ajv.addSchema(schema, 'request');

/** Exports `accepts`, as the other peers' modules do. */
export const text: string = standalone.default(ajv, { accepts: 'request' });
