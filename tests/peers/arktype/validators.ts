// How is arktype asked? Without eval it walks the schema instead.
import { type } from 'arktype';
import type { MakeValidators } from '../validators.ts';
import { pointerOf } from '../pointer.ts';
import { request, title } from './request.ts';
import { task } from './task.ts';

function accepted<T>(value: unknown): T | undefined {
  return value instanceof type.errors ? undefined : (value as T);
}

function problems(value: unknown) {
  return value instanceof type.errors ? [...value].map(({ path, message }) => ({ path: pointerOf(path), message })) : [];
}

export const makeValidators: MakeValidators = () => ({
  task: (value) => accepted(task(value)),
  request: (value) => accepted(request(value)),
  problemsOf: (value) => problems(request(value)),
  checkTitle: (value) => problems(title(value)),
});
