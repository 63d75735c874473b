import type { Id } from "@pagebridge/core-types";
import { idOf, isRecord, listOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { RecordStore } from "../../records/record-store.js";
import { addressPath } from "./page-url.js";

/**
 * Where a page is published on the web: below the domain of its workspace, when it, or a block above it that came, is shared with
 * everybody. Undefined when it is not, or when the workspace's record, which anonymous readers seldom get, does not name a domain.
 */
export function publicUrl(record: WireRecord, title: string, records: RecordStore): string | undefined {
  const space = records.record("space", idOf(record, "space_id") ?? "");
  const domain = space && stringOf(space, "domain");
  // A domain is one label of a host name; anything else would lead elsewhere.
  if (domain === undefined || !/^[a-z0-9-]+$/i.test(domain) || !isPublished(record, records)) return undefined;
  const path = addressPath(idOf(record) ?? "", title);
  return path === undefined ? undefined : `https://${domain}.notion.site/${path}`;
}

function isPublished(record: WireRecord, records: RecordStore): boolean {
  const seen = new Set<Id>();
  for (let current: WireRecord | undefined = record; current; ) {
    const permissions = listOf(current, "permissions")?.filter(isRecord) ?? [];
    if (permissions.some(({ role, type }) => type === "public_permission" && role !== "none")) return true;
    const parentId: Id | undefined = idOf(current, "parent_id");
    if (parentId === undefined || seen.has(parentId)) return false;
    seen.add(parentId);
    current = records.record("block", parentId) ?? records.record("collection", parentId);
  }
  return false;
}
