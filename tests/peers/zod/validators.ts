// How is zod asked?
import type * as z from 'zod';
import type { MakeValidators } from '../validators.ts';
import { pointerOf } from '../pointer.ts';
import { request } from './request.ts';
import { task } from './task.ts';

const problems = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => ({ path: pointerOf(path), message }));

export const makeValidators: MakeValidators = () => ({
  task: (value) => task.safeParse(value).data as never,
  request: (value) => request.safeParse(value).data,
  problemsOf: (value) => problems(request, value),
  checkTitle: (value) => problems(request.shape.title, value),
});
