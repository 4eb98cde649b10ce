// How is valibot asked?
import * as v from 'valibot';
import type { MakeValidators } from '../validators.ts';
import { pointerOf } from '../pointer.ts';
import { request, title } from './request.ts';
import { task } from './task.ts';

const problems = (schema: v.GenericSchema<never, unknown>, value: unknown) =>
  (v.safeParse(schema, value).issues ?? []).map(({ path = [], message }) => ({
    path: pointerOf((path as { key: PropertyKey }[]).map(({ key }) => key)),
    message,
  }));

function accepted<T>(result: { success: boolean; output: unknown }): T | undefined {
  return result.success ? (result.output as T) : undefined;
}

export const makeValidators: MakeValidators = () => ({
  task: (value) => accepted(v.safeParse(task, value)),
  request: (value) => accepted(v.safeParse(request, value)),
  problemsOf: (value) => problems(request as never, value),
  checkTitle: (value) => problems(title as never, value),
});
