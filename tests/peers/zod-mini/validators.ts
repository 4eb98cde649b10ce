// How is zod's small form asked?
import * as z from 'zod/mini';
import type { MakeValidators } from '../validators.ts';
import { pointerOf } from '../pointer.ts';
import { request } from './request.ts';
import { task } from './task.ts';

// The small form brings no messages; a page that shows them configures a language.
z.config(z.locales.en());

const problems = (schema: z.ZodMiniType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => ({ path: pointerOf(path), message }));

export const makeValidators: MakeValidators = () => ({
  task: (value) => task.safeParse(value).data as never,
  request: (value) => request.safeParse(value).data,
  problemsOf: (value) => problems(request, value),
  checkTitle: (value) => problems(request.shape.title, value),
});
