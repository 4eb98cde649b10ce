// What does a page load that only asks arktype whether a request is right?
import { type } from 'arktype';
import { request } from './request.ts';

export const accepts = (value: unknown): boolean => !(request(value) instanceof type.errors);
