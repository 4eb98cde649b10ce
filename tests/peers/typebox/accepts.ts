// What does a page load that only asks typebox, compiled when the page runs, whether a request is right?
import { Compile } from 'typebox/compile';
import { request } from './request.ts';

const compiled = Compile(request);

export const accepts = (value: unknown): boolean => compiled.Check(value);
