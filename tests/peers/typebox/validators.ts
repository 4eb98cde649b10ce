// How is typebox asked, compiled when the page runs? Without eval it walks the schema instead.
import { Compile, type Validator } from 'typebox/compile';
import type { MakeValidators } from '../validators.ts';
import { request, title } from './request.ts';
import { task } from './task.ts';

const problems = (validator: Validator, value: unknown) =>
  validator.Check(value) ? [] : validator.Errors(value).map(({ instancePath, message }) => ({ path: instancePath, message }));

export const makeValidators: MakeValidators = () => {
  const compiled = { task: Compile(task), request: Compile(request), title: Compile(title) };
  return {
    task: (value) => (compiled.task.Check(value) ? (value as never) : undefined),
    request: (value) => (compiled.request.Check(value) ? (value as never) : undefined),
    problemsOf: (value) => problems(compiled.request as never, value),
    checkTitle: (value) => problems(compiled.title as never, value),
  };
};
