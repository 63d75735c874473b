import type { Block, Document, Id } from "@pagebridge/core-types";
import { idOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { collectionsOf } from "../collections/collections-of.js";
import { dataSourceById } from "../collections/to-data-source.js";
import type { InternalContext } from "../internal-context.js";
import { createPageReader } from "../pages/page-reader.js";
import { isDatabase, isPageLike } from "../pages/title-of.js";
import { toPage } from "../pages/to-page.js";
import { aliveBlocks, containedBlocks } from "./contained.js";
import type { Intake } from "./intake.js";
import { createRowFinder } from "./row-finder.js";

/** Decodes what the input is about; none when it is about no block and no data source. */
export function mainDocuments(intake: Intake, context: InternalContext, wanted?: Id): readonly Document[] {
  const { records } = intake;
  const blocks = aliveBlocks(records);
  const seen = new Set<Id>();
  const findRows = createRowFinder(intake, context);
  const parts = {
    rowsOf: (collectionId: Id) => findRows(collectionId)?.map((row) => toPage(row, context)),
  };
  const reader = createPageReader(context, {
    ...parts,
    databases: "rows",
    comments: records.ids("discussion").length > 0 ? "blocks" : "none",
    isWanted: (database) =>
      collectionsOf(database, records).some(({ collectionId }) => records.record("collection", collectionId)),
    onBlock: (id) => seen.add(id),
  });

  function decode(ids: readonly Id[]): readonly Document[] {
    const documents: Document[] = [];
    const lone: Block[] = [];
    for (const id of ids) {
      const record = records.record("block", id);
      seen.add(id);
      const document = record && isPageLike(record) ? pageOrDatabase(record) : undefined;
      if (document) documents.push(document);
      else lone.push(...reader.blocks.asked([id]));
    }
    return lone.length > 0 ? [...documents, { kind: "blocks", value: lone }] : documents;
  }

  function pageOrDatabase(record: WireRecord): Document | undefined {
    if (isDatabase(record)) {
      const value = reader.database(record);
      return value && { kind: "database", value };
    }
    const value = reader.page(record);
    return value && { kind: "page", value };
  }

  /** The database of a query, when its block came, or else the data source alone. */
  function queriedDocument(collectionId: Id): readonly Document[] {
    const collection = records.record("collection", collectionId);
    const databaseId = collection && idOf(collection, "parent_id");
    if (databaseId !== undefined && seen.has(databaseId)) return [];
    if (databaseId !== undefined && blocks.has(databaseId)) return decode([databaseId]);
    return [{ kind: "data_source", value: dataSourceById(collectionId, context, parts) }];
  }

  if (wanted !== undefined) {
    const documents = decode([wanted]);
    return documents.length > 0 ? documents : [{ kind: "page", value: { object: "page", id: wanted, properties: [] } }];
  }
  const documents = [...decode(mainIds(intake, blocks)), ...[...intake.queried].flatMap(queriedDocument)];
  reportRest(blocks, seen, context);
  return documents;
}

function mainIds({ asked, first, queried, records }: Intake, blocks: ReadonlyMap<Id, WireRecord>): readonly Id[] {
  const isPage = (id: Id): boolean => isPageLike(blocks.get(id) ?? {});
  const contained = containedBlocks(blocks, records);
  const known = [...asked].filter((id) => records.record("block", id));
  const tops = known.filter((id) => isPage(id) || !contained.has(id));
  if (known.length > 0) return tops.length > 0 ? tops : known;
  if (queried.size > 0) return [];
  const firstPage = [...first].find(isPage);
  if (firstPage !== undefined) return [firstPage];
  const roots = [...blocks.keys()].filter((id) => !contained.has(id));
  const pages = roots.filter(isPage);
  return pages.length > 0 ? pages : roots;
}

/** Other pages often come along as no more than their titles; what is worth a word is content. */
function reportRest(blocks: ReadonlyMap<Id, WireRecord>, seen: ReadonlySet<Id>, context: InternalContext): void {
  const rest = [...blocks].filter(([id, record]) => !seen.has(id) && !isPageLike(record)).length;
  if (rest === 0) return;
  context.report({
    code: "truncated",
    severity: "info",
    message: `Blocks in the input that belong to other pages: ${rest}. Name a page, or ask for everything, to have them decoded.`,
  });
}
