import type { Block, Document, Id } from "@pagebridge/core-types";
import { stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { dataSourceById } from "../collections/to-data-source.js";
import type { InternalContext } from "../internal-context.js";
import { createPageReader, type PageReader } from "../pages/page-reader.js";
import { isDatabase, isPageLike } from "../pages/title-of.js";
import { viewById } from "../views/decode-view.js";
import { aliveBlocks, containedBlocks } from "./contained.js";
import type { Intake } from "./intake.js";
import { createRowFinder } from "./row-finder.js";

/** Decodes every record that came: what stands in something in its place, everything else beside it. */
export function everything(intake: Intake, context: InternalContext): readonly Document[] {
  const { asked, queried, records } = intake;
  const blocks = aliveBlocks(records);
  const contained = containedBlocks(blocks, records);
  const seen = new Set<Id>();
  const givenRows = new Set<Id>();
  const findRows = createRowFinder(intake, context);
  const reader: PageReader = createPageReader(context, {
    subpages: "inline",
    databases: "rows",
    rowsOf,
    comments: records.ids("discussion").length > 0 ? "blocks" : "none",
    onBlock: (id) => seen.add(id),
  });

  /** Rows are given once, so that databases which show each other's rows come to an end. */
  function rowsOf(collectionId: Id) {
    if (givenRows.has(collectionId)) return undefined;
    givenRows.add(collectionId);
    return findRows(collectionId)?.flatMap((row) => {
      if (typeof row["id"] === "string") seen.add(row["id"]);
      return reader.page(row) ?? [];
    });
  }

  const documents: Document[] = [];
  const lone: Block[] = [];
  const topFirst = [...asked, ...[...blocks.keys()].filter((id) => !contained.has(id)), ...blocks.keys()];
  for (const id of topFirst) {
    const record = blocks.get(id);
    if (!record || seen.has(id)) continue;
    seen.add(id);
    const document = isPageLike(record) ? pageOrDatabase(record, reader) : undefined;
    if (document) documents.push(document);
    else lone.push(...reader.blocks.asked([id]));
  }
  for (const id of new Set([...queried, ...records.ids("collection")])) {
    const collection = records.record("collection", id);
    if (collection && seen.has(stringOf(collection, "parent_id") ?? "")) continue;
    documents.push({ kind: "data_source", value: dataSourceById(id, context, { rowsOf }) });
  }
  const views = records.ids("collection_view").flatMap((id) => {
    const view = records.record("collection_view", id);
    return view && !seen.has(stringOf(view, "parent_id") ?? "") ? (viewById(id, context) ?? []) : [];
  });
  return [
    ...documents,
    ...(lone.length > 0 ? [{ kind: "blocks" as const, value: lone }] : []),
    ...(views.length > 0 ? [{ kind: "views" as const, value: views }] : []),
  ];
}

function pageOrDatabase(record: WireRecord, reader: PageReader): Document | undefined {
  if (isDatabase(record)) {
    const value = reader.database(record);
    return value && { kind: "database", value };
  }
  const value = reader.page(record);
  return value && { kind: "page", value };
}
