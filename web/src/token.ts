// What may stand in the header that carries the token?

/**
 * The token, `''` for none, if a header can carry it. Refused before fetch sees it, whose error would repeat it: throws
 * a TypeError that does not.
 */
export function tokenOf(token: string | undefined): string {
  if (token === undefined || token === '') return '';
  if (typeof token === 'string' && /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(token)) return token;
  throw new TypeError('token must be what the portal gave, without line breaks, blanks around it, or letters beyond ASCII.');
}
