// What does a page load that only asks valibot whether a request is right?
import * as v from 'valibot';
import { request } from './request.ts';

export const accepts = (value: unknown): boolean => v.safeParse(request, value).success;
