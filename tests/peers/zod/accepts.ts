// What does a page load that only asks zod whether a request is right?
import { request } from './request.ts';

export const accepts = (value: unknown): boolean => request.safeParse(value).success;
