import type { Decoded, Filter, Sort } from "@pagebridge/core-types";
import type { WireRecord } from "@pagebridge/core-types/adapter-tools";
import { createRecordStore } from "../../records/record-store.js";
import { collectFrom } from "../internal-context.js";
import { toFilter } from "./to-filter.js";
import { toSorts } from "./to-sorts.js";

/** Decodes a filter of a view or query, `{ operator, filters }` or `{ property, filter }`; undefined when it hides nothing. Never throws. */
export function decodeFilter(wire: unknown, collection?: WireRecord): Decoded<Filter | undefined> {
  return collectFrom(createRecordStore(), (context) => toFilter(wire, collection, context));
}

/** Decodes the sorts of a view or query. Never throws. */
export function decodeSorts(wire: unknown, collection?: WireRecord): Decoded<readonly Sort[]> {
  return collectFrom(createRecordStore(), (context) => toSorts(wire, collection, context));
}
