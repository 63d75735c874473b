import { compareDatabases, comparePages, type PageComparison, type PageDifference } from "@pagebridge/api-advisor";
import type { Database, NotionAdapter, Page, Reading } from "@pagebridge/core-types";
import type { Difference, SideError } from "../../shared/api.js";
import type { StoredSide } from "../reads/stored-read.js";
import { describePath } from "./describe-path.js";
import { describeValue } from "./describe-value.js";

/** Where the two readings differ; nothing when there are not two of the same kind. */
export function findDifferences(
  official: SideError | StoredSide,
  internal: SideError | StoredSide,
): readonly Difference[] {
  if (official.status !== "read" || internal.status !== "read") return [];
  const comparison = compare(official, internal);
  return (comparison?.differences ?? []).map((difference) => toDifference(difference, official, internal));
}

function compare(official: StoredSide, internal: StoredSide): PageComparison | undefined {
  const [left, right] = [official.content, internal.content];
  if (left.object === "page" && right.object === "page") {
    return comparePages(compared(official, left), compared(internal, right));
  }
  if (left.object === "database" && right.object === "database") {
    return compareDatabases(compared(official, left), compared(internal, right));
  }
  return undefined;
}

function compared<T extends Database | Page>(
  { adapter, cost, diagnostics }: StoredSide,
  value: T,
): { readonly info: NotionAdapter["info"]; readonly reading: Reading<T> } {
  const { api, name } = adapter.info;
  return {
    info: adapter.info,
    reading: { value, diagnostics, provenance: { adapter: name, api, readAt: new Date().toISOString(), cost } },
  };
}

function toDifference(
  { blockId, expected, kind, left, leftPath, right, rightPath }: PageDifference,
  official: StoredSide,
  internal: StoredSide,
): Difference {
  const path =
    leftPath === undefined ? describePath(rightPath ?? "", internal.content) : describePath(leftPath, official.content);
  const { capability, adapter, reason } = expected ?? {};
  return {
    path,
    ...(blockId !== undefined && { blockId }),
    official: describeValue(left, kind),
    internal: describeValue(right, kind),
    ...(capability !== undefined &&
      reason !== undefined && {
        explanation: {
          side: adapter === internal.adapter.info.name ? "internal" : "official",
          capability,
          limit: reason,
        },
      }),
  };
}
