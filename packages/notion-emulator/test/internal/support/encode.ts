import type { Block } from "@pagebridge/core-types";
import type { EncodeContext } from "../../../src/internal/encode/encode-context.js";
import type { Wire } from "../../../src/internal/encode/wire.js";
import { createInternalRecords, type InternalRecords } from "../../../src/internal/records/create-internal-records.js";
import { indexWorkspace } from "../../../src/workspace/index-workspace.js";
import type { Workspace } from "../../../src/workspace/workspace.js";
import { page, workspace } from "../../support/makers.js";

/** The records of a workspace. */
export function recordsOf(value: Workspace): InternalRecords {
  return createInternalRecords(indexWorkspace(value));
}

/** The context of a workspace. */
export function contextOf(value: Workspace): EncodeContext {
  return { index: indexWorkspace(value), spaceId: value.id };
}

/** The id of the page on which `blockRecord` puts a block. */

/** What is particular to the record of a block that stands on a page: without place, times and authors. */
export function blockRecord(block: Block, more: Partial<Workspace> = {}): Wire {
  return ownFields(recordsOf(workspace([page(900, [block])], more)).find("block", block.id));
}

const everywhere: ReadonlySet<string> = new Set([
  "alive",
  "created_by_id",
  "created_by_table",
  "created_time",
  "last_edited_by_id",
  "last_edited_by_table",
  "last_edited_time",
  "parent_id",
  "parent_table",
  "space_id",
  "version",
]);

/** A record without the fields that all records of its table have, its id included. */
export function ownFields(record: Wire | undefined): Wire {
  return Object.fromEntries(Object.entries(record ?? {}).filter(([key]) => key !== "id" && !everywhere.has(key)));
}
