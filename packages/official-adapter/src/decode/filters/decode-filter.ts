import type { Decoded, Filter, Sort } from "@pagebridge/core-types";
import { collectDiagnostics } from "@pagebridge/core-types/adapter-tools";
import { toFilter } from "./to-filter.js";
import { toSorts } from "./to-sorts.js";

/** Decodes a filter of a query or view; `encodeFilter` gives the same filter back. Never throws. */
export function decodeFilter(wire: unknown): Decoded<Filter> {
  return collectDiagnostics((context) => toFilter(wire, context));
}

/** Decodes the sorts of a query or view; `encodeSorts` gives the same sorts back. Never throws. */
export function decodeSorts(wire: unknown): Decoded<readonly Sort[]> {
  return collectDiagnostics((context) => toSorts(wire, context));
}
