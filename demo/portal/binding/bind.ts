// What a parameter becomes: the first value, else every value joined, else a cookie, else its default.

import type { Parameters } from './parameters.ts';

/** Everything from which a request's parameters are bound. */
export interface Sources {
  parameters: Parameters;
  /** Where a parameter found nowhere else is looked up at last (contract 1.4). */
  cookies: ReadonlyMap<string, string>;
}

/** Binds one parameter; throws what `read` throws when the text does not convert. */
export function bind<Value>(
  sources: Sources,
  name: string,
  read: (text: string) => Value,
  absent: () => Value,
): Value {
  const values = sources.parameters.all(name);
  if (values.length === 0) {
    const cookie = cookieNamed(sources.cookies, name);
    return cookie ? read(cookie) : absent();
  }
  try {
    return read(values[0]);
  } catch {
    const joined = values.join(',');
    return joined === '' ? absent() : read(joined);
  }
}

function cookieNamed(cookies: ReadonlyMap<string, string>, name: string): string | undefined {
  for (const [key, value] of cookies) {
    if (key.toLowerCase() === name.toLowerCase()) return value;
  }
  return undefined;
}
