// How is the work done with ajv, compiling the schemas when the page runs? Needs eval.
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { formats, schemas } from './ajv-schemas.ts';
import { ajvCandidate } from './ajv-validators.ts';
import type { Open } from './candidate.ts';

export const open: Open = () => {
  const ajv = new Ajv({ allErrors: true });
  (addFormats.default ?? addFormats)(ajv, [...formats]);
  return ajvCandidate({ task: ajv.compile(schemas.task), request: ajv.compile(schemas.request), title: ajv.compile(schemas.title) } as never);
};
