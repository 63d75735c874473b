/** Every object inside a value, the value itself included, with the key that it stands under. */
export function* objectsIn(value: unknown, key = ""): Generator<{ readonly key: string; readonly record: object }> {
  if (Array.isArray(value)) {
    for (const item of value) yield* objectsIn(item, key);
  } else if (typeof value === "object" && value !== null) {
    yield { key, record: value };
    for (const [name, inner] of Object.entries(value)) yield* objectsIn(inner, name);
  }
}
