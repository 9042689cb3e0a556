// How do the joins stay as they were? Deep freezing, bytes aside (typed arrays with elements can't be frozen).

/** Freezes plain data in place, to the leaves, and returns it. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
  return value;
}
