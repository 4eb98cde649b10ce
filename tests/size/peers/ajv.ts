// How does a page check the request with ajv, compiling the schema when it runs?
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { schema } from './ajv-schema.ts';

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv, ['date', 'iso-date-time', 'uuid']);
const validate = ajv.compile(schema);

export const accepts = (value: unknown): boolean => validate(value);
