// What is wrong with a field that is judged without the others? Asked at every key.
import type { Engine } from './engine.ts';
import type { Issue } from './issue.ts';
import { textOf } from './input.ts';

/** A function that answers the issues of such a field; `undefined` where the others have to be looked at. */
export function makeCheckLone(engine: Engine): (name: unknown, value: unknown) => Issue[] | undefined {
  const { raw } = engine;
  const checkLoneText = raw._checkLoneText;
  // Where the engine has the member in its table. Only its own names are kept.
  const places = new Map<unknown, number>();

  const placeOf = (name: unknown): number => {
    if (typeof name !== 'string') return -1;
    const place = raw.loneField(name);
    if (place >= 0) places.set(name, place);
    return place;
  };

  return (name, value) => {
    const place = places.get(name) ?? placeOf(name);
    if (place < 0) return undefined;
    const size = typeof value === 'string' ? engine.putText(value) : -1;
    const count = size >= 0 ? checkLoneText(size, place) : -1;
    if (count >= 0) return engine.issues(count);
    // Against no rule of time can a lone field be.
    return engine.issues(raw.checkField(engine.put(textOf({ [name as string]: value })), name as string, NaN));
  };
}
