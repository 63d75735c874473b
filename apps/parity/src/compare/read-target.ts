import { databaseAsRead, pageAsRead } from "@pagebridge/adapter-conformance";
import type { Capabilities, Database, NotionAdapter, Page } from "@pagebridge/core-types";
import { databaseInPlace, pageInPlace } from "./in-place.js";
import type { Target } from "./targets.js";

/** Reads a page or database with everything that a reading can hold. */
export async function readTarget(adapter: NotionAdapter, { kind, described }: Target): Promise<Database | Page> {
  if (kind === "page") {
    const { value } = await adapter.readPage(described.id, {
      subpages: "inline",
      databases: "rows",
      comments: "blocks",
    });
    return value;
  }
  const { value } = await adapter.readDatabase(described.id, { rows: "read", templates: "read" });
  return value;
}

/** What such a reading has to give, as far as the adapter claims it. */
export function expectedOf({ kind, described }: Target, capabilities: Capabilities): Database | Page {
  if (kind === "database") return databaseAsRead(databaseInPlace(described), { rows: "read", templates: "read" });
  return pageAsRead(pageInPlace(described), {
    subpages: "inline",
    databases: "rows",
    comments: capabilities.comments.level === "none" ? "none" : "blocks",
  });
}
