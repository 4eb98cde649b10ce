// How is ajv asked, compiling the schemas when the page runs? Needs eval.
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { MakeValidators } from '../validators.ts';
import { ajvValidators } from './ask.ts';
import { formats, request, title } from './request.ts';
import { task } from './task.ts';

export const makeValidators: MakeValidators = () => {
  const ajv = new Ajv({ allErrors: true });
  (addFormats.default ?? addFormats)(ajv, [...formats]);
  return ajvValidators({ task: ajv.compile(task), request: ajv.compile(request), title: ajv.compile(title) } as never);
};
