import { databaseAsRead, pageAsRead } from "@pagebridge/adapter-conformance";
import type { Database, NotionAdapter, Page } from "@pagebridge/core-types";
import { databaseInPlace, pageInPlace } from "./in-place.js";
import type { Target } from "./targets.js";

/** What is asked for besides everything else: threads, where every door offers them. */
export interface Wanted {
  readonly comments: "blocks" | "none";
}

/** Reads a page or database with everything that a reading can hold. */
export async function readTarget(
  adapter: NotionAdapter,
  { kind, described }: Target,
  { comments }: Wanted,
): Promise<Database | Page> {
  if (kind === "page") {
    const { value } = await adapter.readPage(described.id, { subpages: "inline", databases: "rows", comments });
    return value;
  }
  const { value } = await adapter.readDatabase(described.id, { rows: "read", templates: "read" });
  return value;
}

/** What such a reading has to give. */
export function expectedOf({ kind, described }: Target, { comments }: Wanted): Database | Page {
  if (kind === "database") return databaseAsRead(databaseInPlace(described), { rows: "read", templates: "read" });
  return pageAsRead(pageInPlace(described), { subpages: "inline", databases: "rows", comments });
}
