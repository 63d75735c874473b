import type { Block, Cover, Database, Id, RichText } from "@pagebridge/core-types";
import {
  defined,
  fieldOf,
  idOf,
  isRecord,
  readFields,
  recordOf,
  stringOf,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { toCover } from "../files/to-cover.js";
import { holderOf } from "../holder-of.js";
import type { InternalContext } from "../internal-context.js";
import { iconOf } from "../pages/icon-of.js";
import { ownCollections } from "../pages/own-collections.js";
import { titleOf } from "../pages/title-of.js";
import { toLayout } from "../pages/to-layout.js";
import { toRichText } from "../rich-text/to-rich-text.js";
import { toStamp } from "../to-stamp.js";
import { viewById } from "../views/decode-view.js";
import { collectionsOfBlock } from "./collection-of-block.js";
import { collectionsOf, viewIdsOf } from "./collections-of.js";
import { databaseParent } from "./database-parent.js";
import { databaseUrl } from "./database-url.js";
import { type DataSourceParts, dataSourceById } from "./to-data-source.js";

/** What of a database is wanted besides its schemas. */
export interface DatabaseParts extends DataSourceParts {
  /** @default "read" */
  readonly views?: "none" | "read" | undefined;
  /** Reads the content that a wiki's page holds above its rows. */
  readonly contentOf?: ((block: WireRecord, context: InternalContext) => readonly Block[]) | undefined;
}

/** Reads a database from its block's record, with its data sources and views. */
export function toDatabase(block: WireRecord, context: InternalContext, parts: DatabaseParts = {}): Database {
  const id = idOf(block) ?? "";
  const here = context.at({ id });
  const format = readFields(recordOf(block, "format"), here);
  const own = ownDataSources(block, here);
  const dataSourceIds = own.length > 0 ? own : shownDataSources(block, here);
  const isWiki = isWikiFormat(format.record);
  const content = isWiki ? parts.contentOf?.(block, here) : undefined;
  return {
    object: "database",
    id,
    title: titleOf(block, here),
    description: descriptionOf(block, here),
    ...defined({
      parent: databaseParent(block, here),
      icon: iconOf(block, here),
      cover: coverOf(block, here),
      isInline: isInlineType(stringOf(block, "type")),
      isLinked: own.length === 0 ? (true as const) : undefined,
      inTrash: block["alive"] === false ? (true as const) : undefined,
      isLocked: format.flag("block_locked"),
      isWiki: isWiki ? (true as const) : undefined,
      isTitleHidden: format.flag("hide_inline_collection_name"),
    }),
    ...toStamp(block),
    ...defined({
      url: databaseUrl(id),
    }),
    dataSources: dataSourceIds.map((dataSourceId) => dataSourceById(dataSourceId, here, parts)),
    ...defined({
      views: parts.views === "none" ? undefined : viewIdsOf(block).flatMap((view) => viewById(view, here) ?? []),
      children: content && content.length > 0 ? content : undefined,
      layout: toLayout(block, here),
    }),
  };
}

function isInlineType(type: string | undefined): boolean | undefined {
  if (type === "collection_view") return true;
  return type === "collection_view_page" ? false : undefined;
}

/** The collections that the block names and that do not stand elsewhere. */
function ownDataSources(block: WireRecord, { records }: InternalContext): readonly Id[] {
  const id = idOf(block);
  return collectionsOfBlock(block)
    .map((pointer) => pointer.id)
    .filter((collectionId) => {
      const collection = records.record("collection", collectionId);
      if (!collection || stringOf(collection, "parent_table") !== "block") return true;
      return idOf(collection, "parent_id") === id;
    });
}

/** The collections that a linked database shows, each once. */
function shownDataSources(block: WireRecord, { records }: InternalContext): readonly Id[] {
  return [...new Set(collectionsOf(block, records).map(({ collectionId }) => collectionId))];
}

/** A wiki is a database that an app of Notion's own was put upon. */
function isWikiFormat(format: WireRecord): boolean {
  const addresses = fieldOf(format, "app_uri_map");
  return isRecord(addresses) && Object.hasOwn(addresses, "notion://wiki_collection");
}

/** The description is that of the first own collection, unless the block has one itself, which may be empty. */
function descriptionOf(block: WireRecord, context: InternalContext): RichText {
  const own = fieldOf(recordOf(block, "properties") ?? {}, "description");
  if (own !== undefined) return toRichText(own, context);
  const [collection] = ownCollections(block, context.records);
  return collection ? toRichText(fieldOf(collection, "description"), context) : [];
}

function coverOf(block: WireRecord, context: InternalContext): Cover | undefined {
  const reference = { type: "cover", of: "database", id: idOf(block) ?? "" } as const;
  const format = recordOf(block, "format") ?? {};
  const own = fieldOf(format, "page_cover");
  if (own !== undefined) {
    const position = fieldOf(format, "page_cover_position");
    return toCover(own, position, { holder: holderOf("block", block), reference }, context);
  }
  const [collection] = ownCollections(block, context.records);
  if (!collection) return undefined;
  const position = fieldOf(recordOf(collection, "format") ?? {}, "collection_cover_position");
  return toCover(
    fieldOf(collection, "cover"),
    position,
    { holder: holderOf("collection", collection), reference },
    context,
  );
}
