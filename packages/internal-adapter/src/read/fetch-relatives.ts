import type { Id } from "@pagebridge/core-types";
import { idOf, recordOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { templateIdsOf } from "../decode/collections/to-data-source.js";
import { relatedCollections } from "../decode/properties/relation-target.js";
import { referencesIn } from "../decode/wanted/text-references.js";
import type { RecordStore } from "../records/record-store.js";
import { fetchById, keyOf, type Pointer } from "./fetch-by-id.js";
import { mentionsWanted, type ReadRun } from "./read-run.js";

/** What of data sources is going to be decoded besides their schemas. */
export interface RelativesOptions {
  /** @default "none" */
  readonly templates?: "none" | "read";
}

/** What a data source is held by is at most a database in a row of a wiki. */
const mostRounds = 3;

/**
 * Fetches what data sources name in other places: the collections that relations and rollups lead to, for the names on the other side; the
 * database that holds a data source which is shown elsewhere, and what holds that; templates, for their names.
 */
export async function fetchRelatives(run: ReadRun, ids: readonly Id[], options: RelativesOptions = {}): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    const missing = ids
      .flatMap((id) => relativesOf(run, id, options))
      .filter((pointer) => run.records.get(pointer.table, pointer.id).status === "absent")
      .filter((pointer) => !run.asked.has(keyOf(pointer)));
    if (missing.length === 0) return;
    await fetchById(run, [...new Map(missing.map((each) => [keyOf(each), each])).values()], "what data sources name");
  }
}

function relativesOf(run: ReadRun, id: Id, { templates = "none" }: RelativesOptions): readonly Pointer[] {
  const { records } = run;
  const { users = "none" } = mentionsWanted(run);
  const collection = records.record("collection", id);
  if (collection === undefined) return [];
  const related = relatedCollections(collection).map((target) => ({ table: "collection", ...target }));
  const pages = templates === "read" ? templateIdsOf(collection).map((each) => ({ table: "block", id: each })) : [];
  const named = pages.flatMap((page) => mentionedInTitle(records.record("block", page.id), users));
  return [...related, ...pages, ...named, ...holdersOf(records, collection)];
}

/** What the name of a template mentions; who somebody is, Notion tells accounts only. */
function mentionedInTitle(page: WireRecord | undefined, users: "mentioned" | "none"): readonly Pointer[] {
  const title = recordOf(page ?? {}, "properties")?.["title"];
  return referencesIn(title).filter(
    ({ table }) => users === "mentioned" || (table !== "bot" && table !== "notion_user"),
  );
}

/** What holds a record, and what holds that. */
function holdersOf(records: RecordStore, record: WireRecord): readonly Pointer[] {
  const holder = holderOf(record);
  const held = holder && records.record(holder.table, holder.id);
  const above = held && holderOf(held);
  return [holder, above].filter((pointer) => pointer !== undefined);
}

function holderOf(record: WireRecord): Pointer | undefined {
  const table = record["parent_table"];
  const id = idOf(record, "parent_id");
  return id !== undefined && (table === "block" || table === "collection") ? { table, id } : undefined;
}
