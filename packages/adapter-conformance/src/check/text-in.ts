/**
 * Every text in a value, however deep: keys and fields, listed or not, fields of errors (message, stack, cause), what getters of
 * classes give, and what lists, maps and headers hold.
 */
export function* textIn(value: unknown, seen = new Set<object>()): Generator<string> {
  if (typeof value === "string") yield value;
  if (typeof value === "symbol") yield value.description ?? "";
  if (value === null || (typeof value !== "object" && typeof value !== "function") || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Map || value instanceof Set || value instanceof Headers || value instanceof URLSearchParams) {
    for (const inner of value) yield* textIn(inner, seen);
  }
  for (const key of readableKeys(value)) {
    yield typeof key === "string" ? key : (key.description ?? "");
    yield* textIn(read(value, key), seen);
  }
}

/** Own keys, and those of getters on the way up. */
function readableKeys(value: object): ReadonlySet<string | symbol> {
  const keys = new Set(Reflect.ownKeys(value));
  for (let step = parentOf(value); step !== null && step !== Object.prototype; step = parentOf(step)) {
    for (const [key, { get }] of Object.entries(Object.getOwnPropertyDescriptors(step))) if (get) keys.add(key);
  }
  return keys;
}

function parentOf(value: object): object | null {
  const parent: unknown = Object.getPrototypeOf(value);
  return typeof parent === "object" ? parent : null;
}

function read(holder: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(holder, key);
  } catch (error) {
    return error;
  }
}
