// What is a number called that stands for a name? The package's JSON Schema says so.

/**
 * @param {object} schema
 * @param {string} type a type in $defs
 * @param {string} member
 * @param {number} value
 * @returns {string}
 */
export function nameOf(schema, type, member, value) {
  /** @type {{ $defs?: Record<string, { properties?: Record<string, { oneOf?: { const: unknown, title?: string }[] }> }> }} */
  const { $defs } = schema;
  const choices = $defs?.[type]?.properties?.[member]?.oneOf ?? [];
  return choices.find((choice) => choice.const === value)?.title ?? String(value);
}
