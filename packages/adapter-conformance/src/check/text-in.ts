/**
 * Every text in a value, however deep: fields that are not listed, fields of errors (message, stack, cause), keys, and what getters
 * on prototypes give.
 */
export function* textIn(value: unknown, seen = new Set<object>()): Generator<string> {
  if (typeof value === "string") yield value;
  if (typeof value === "symbol") yield value.description ?? "";
  if (value === null || (typeof value !== "object" && typeof value !== "function") || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Map || value instanceof Set) {
    for (const inner of value) yield* textIn(inner, seen);
  }
  for (const key of Reflect.ownKeys(value)) {
    yield typeof key === "string" ? key : (key.description ?? "");
    yield* textIn(read(value, key), seen);
  }
}

function read(holder: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(holder, key);
  } catch (error) {
    return error;
  }
}
