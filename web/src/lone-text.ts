// Is one text right, whatever the others are? Asked at every key, so that nothing is written down as JSON for it.
import type { Engine } from './engine.ts';

/** Units of all texts, and a few for each member: so many the engine reads whole, however they are escaped. */
const wholeRequest = 0x10000;
const unitsOfMember = 0x20;

/**
 * A function that says whether the engine has nothing to say about one member of a request. False says nothing: only
 * the whole request tells, as it does of all that is no text or is judged together with other members.
 */
export function makeIsRightText(engine: Engine): (name: unknown, value: unknown, others: unknown) => boolean {
  const { raw } = engine;
  // Where the engine has the member in its table. Only its own names are kept.
  const places = new Map<unknown, number>();

  const placeOf = (name: unknown): number => {
    const known = places.get(name);
    if (known !== undefined || typeof name !== 'string') return known ?? -1;
    const place = raw.loneText(name);
    if (place >= 0) places.set(name, place);
    return place;
  };

  return (name, value, others) => {
    if (typeof value !== 'string' || value.length > wholeRequest || !value.isWellFormed() || !isPlain(others, value.length)) return false;
    const place = placeOf(name);
    return place >= 0 && raw.isRightText(engine.put(value), place);
  };
}

/** Whether the others are members that any reader reads to their end, and few enough beside so many units. */
function isPlain(others: unknown, units: number): boolean {
  if (typeof others !== 'object' || others === null) return true;
  try {
    for (const key in others) {
      const member = (others as Record<string, unknown>)[key];
      units += unitsOfMember + key.length;
      if (typeof member === 'string') units += member.length;
      else if (typeof member === 'number' ? !Number.isFinite(member) : typeof member !== 'boolean' && member !== null && member !== undefined) return false;
      if (units > wholeRequest || !key.isWellFormed()) return false;
    }
    return !('toJSON' in others);
  } catch {
    // One of them throws when it is read.
    return false;
  }
}
