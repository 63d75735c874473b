import type { Diagnostic, Id } from "@pagebridge/core-types";

/** Says that a record names a block which did not come. */
export function missing(id: Id): Diagnostic {
  return {
    code: "children_missing",
    severity: "warning",
    message: "A block is named as content, and its record did not come.",
    id,
  };
}

/** Says that a record names a block which the caller may not read. */
export function notAccessible(id: Id): Diagnostic {
  return {
    code: "not_accessible",
    severity: "warning",
    message: "A block is named as content, and Notion does not let this caller read it.",
    id,
  };
}

/** Says that the original of a synced block was thrown away. */
export function inTrash(id: Id): Diagnostic {
  return {
    code: "not_accessible",
    severity: "warning",
    message: "The original of a synced block is in the trash; its copies show nothing.",
    id,
  };
}
