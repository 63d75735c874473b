import type { Id, PropertySchema, Sort } from "@pagebridge/core-types";
import { isRecord } from "../../official/json.js";
import type { RowNode } from "../../query/run-query.js";
import type { Wire } from "../encode/wire.js";
import { invalid } from "../internal-failure.js";
import { idsOf } from "../read-wire.js";

/** Reads `[{ property, direction }]`. Sorts by properties that are gone are left out. @throws InternalFailure 400 */
export function readSorts(value: unknown, schema: readonly PropertySchema[]): readonly Sort[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw invalid("Invalid input: sort should be an array.");
  return value.filter(isRecord).flatMap(({ direction, property }): readonly Sort[] => {
    const way = direction === "descending" ? "descending" : "ascending";
    const known = schema.find(({ id }) => id === property);
    if (known) return [{ type: "property", property: known.id, direction: way }];
    if (property !== "created_time" && property !== "last_edited_time") return [];
    return [{ type: "timestamp", timestamp: property, direction: way }];
  });
}

/** The block that a row is: the page, or, in a wiki, the database. */
export function blockIdOf(row: RowNode): Id {
  return row.kind === "page" ? row.id : row.holder;
}

/** Puts rows into the order that people made by hand in a view; the others follow in theirs. */
export function sortByHand(rows: readonly RowNode[], view: Wire | undefined): readonly RowNode[] {
  const places = new Map(idsOf(view, "page_sort").map((id, place) => [id, place]));
  if (places.size === 0) return rows;
  const placeOf = (row: RowNode): number => places.get(blockIdOf(row)) ?? places.size;
  return [...rows].sort((first, second) => placeOf(first) - placeOf(second));
}
