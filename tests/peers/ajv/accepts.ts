// What does a page load that only asks ajv, compiling the schema when it runs, whether a request is right?
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { formats, request } from './request.ts';

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv, [...formats]);
const validate = ajv.compile(request);

export const accepts = (value: unknown): boolean => validate(value);
