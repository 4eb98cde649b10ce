// What does the engine's table say of a member of the request?
import type { FieldName } from '../checks.ts';
import { fields, type Field } from '../generated/fields.ts';

const byName = new Map<string, Field>(fields.map((field) => [field.name, field]));

/** The description of a member. */
export function fieldOf(name: FieldName): Field | undefined {
  return byName.get(name);
}
