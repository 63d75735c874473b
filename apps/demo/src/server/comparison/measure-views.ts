import { type NotionAdapter, PagebridgeError, type View } from "@pagebridge/core-types";
import type { TreeEntry } from "../../shared/api.js";
import type { Readers } from "../readers/readers.js";
import { count } from "./format.js";

/** Says how many views each API gives of some databases. */
export async function measureViews(
  { official, internal }: Readers["sample"],
  databases: readonly TreeEntry[],
  signal: AbortSignal,
): Promise<string> {
  const [left, right] = [await viewsOf(official, databases, signal), await viewsOf(internal, databases, signal)];
  const kinds = new Set(left.map(({ type }) => type).filter((type) => type !== "unsupported"));
  return `${count(left.length, "view")} of ${kinds.size} kinds through the official API, ${right.length} through the internal one.`;
}

async function viewsOf(
  adapter: NotionAdapter,
  databases: readonly TreeEntry[],
  signal: AbortSignal,
): Promise<readonly View[]> {
  const views: View[] = [];
  for (const { id } of databases) {
    try {
      views.push(...((await adapter.readDatabase(id, { signal })).value.views ?? []));
    } catch (error) {
      // What is not shared has no views to count.
      if (!PagebridgeError.is(error) || error.code === "aborted") throw error;
    }
  }
  return views;
}
