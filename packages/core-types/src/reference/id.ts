import type { Id } from "../model/primitives.js";
import { invalidId } from "./invalid-id.js";

const dashedId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const anyId = /^([0-9a-f]{8})(-?)([0-9a-f]{4})\2([0-9a-f]{4})\2([0-9a-f]{4})\2([0-9a-f]{12})$/i;

/**
 * Writes a Notion id in the one form used throughout: dashed and lower-case.
 *
 * Takes 32 hexadecimal digits of either case, with the four dashes of a UUID or with none, and white space around them. Every UUID
 * version is accepted, since Notion's newer ids are of version 8. Anything else gives `undefined`: this does not search in links,
 * {@link parseReference} does.
 *
 * `"1F4C7A026B1E80F79A32C0CE5B27D3A1"` → `"1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1"`
 */
export function normalizeId(input: string): Id | undefined {
  const match = anyId.exec(input.trim());
  if (match === null) {
    return undefined;
  }
  const [, first, , second, third, fourth, last] = match;
  return `${first}-${second}-${third}-${fourth}-${last}`.toLowerCase();
}

/** Tells whether a value is an id in the dashed lower-case form, of any UUID version. */
export function isId(value: unknown): value is Id {
  return typeof value === "string" && dashedId.test(value);
}

/**
 * Writes an id as Notion writes it in links: 32 lower-case hexadecimal digits without dashes.
 *
 * Takes every form that {@link normalizeId} takes.
 *
 * @throws PagebridgeError `invalid_reference` if the text is not an id.
 */
export function undashId(id: string): string {
  const normalized = normalizeId(id);
  if (normalized === undefined) {
    throw invalidId(id);
  }
  return normalized.replaceAll("-", "");
}
