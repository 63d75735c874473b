import { check } from "./check.js";

/** Fails a case unless a value is plain JSON: no `undefined`, dates, maps, functions or numbers that JSON cannot write. */
export function checkPlain(value: unknown, what: string): void {
  switch (typeof value) {
    case "boolean":
    case "string":
      return;
    case "number":
      check(Number.isFinite(value), `The ${what} holds ${value}, which JSON cannot write.`);
      return;
    case "object":
      break;
    default:
      check(false, `The ${what} holds something of the type ${typeof value}.`);
  }
  if (value === null) return;
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) checkPlain(inner, `${what}/${index}`);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  check(prototype === Object.prototype || prototype === null, `The ${what} is not a plain object.`);
  for (const [key, inner] of Object.entries(value)) checkPlain(inner, `${what}/${key}`);
}
