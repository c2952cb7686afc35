/**
 * A value with all its parts frozen: rows are shared with other workspaces, and who looks at them must not be able to
 * change them. An object that is frozen already is taken to be so in all its parts.
 */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
