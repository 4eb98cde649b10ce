// How is ajv asked, however its functions were made?
import type { Problem, Validators } from '../validators.ts';

interface Validate {
  (value: unknown): boolean;
  errors?: { instancePath: string; message?: string; keyword: string }[] | null;
}

export function ajvValidators({ task, request, title }: Record<'task' | 'request' | 'title', Validate>): Validators {
  const problems = (validate: Validate, value: unknown): Problem[] =>
    validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message = '' }) => ({ path: instancePath, message }));
  return {
    task: (value) => (task(value) ? (value as never) : undefined),
    request: (value) => (request(value) ? (value as never) : undefined),
    problemsOf: (value) => problems(request, value),
    checkTitle: (value) => problems(title, value),
  };
}
