import type { DataSource } from "@pagebridge/core-types";
import { deriveShortId } from "../derive-id.js";

/** A column that somebody once removed. Notion keeps its settings in `deleted_schema`, and its values in the rows. */
export interface RemovedColumn {
  readonly id: string;
  readonly name: string;
  /** What the rows still hold. */
  readonly oldValue: string;
}

/** The made-up removed column of a data source. Its id is none of the schema's. */
export function removedColumn({ id, properties = [] }: DataSource): RemovedColumn {
  const taken = new Set(properties.map((property) => property.id));
  let columnId = deriveShortId("removed-column", id);
  while (taken.has(columnId)) columnId += "~";
  return { id: columnId, name: "Old notes", oldValue: "from a column that was removed" };
}
