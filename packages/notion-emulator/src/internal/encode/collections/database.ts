import type { Database, DataSource, Id, RichText } from "@pagebridge/core-types";
import type { DatabaseNode } from "../../../workspace/workspace-node.js";
import type { BlockBody } from "../blocks/block-body.js";
import type { EncodeContext } from "../encode-context.js";
import { encodeCover, encodeIcon } from "../files/icon.js";
import { encodePageLayout } from "../pages/page.js";
import { pointerTo } from "../pointer.js";
import { encodeRichText } from "../text/rich-text.js";
import type { Spans } from "../text/span.js";
import type { Wire } from "../wire.js";

/**
 * A database: the block that holds views and names collections.
 *
 * Title, description, icon and cover are the first collection's. The block says its own where they differ; an own one that is empty
 * while the collection's is not stands there as `[]` or null.
 */
export function encodeDatabaseBody(node: DatabaseNode, context: EncodeContext): BlockBody {
  const { database } = node;
  const sources = database.isLinked ? [] : database.dataSources;
  const [first] = sources;
  const pointers = sources.map(({ id }) => pointerTo("collection", id, context));
  return {
    type: database.isInline ? "collection_view" : "collection_view_page",
    properties: {
      title: ownText(database.title, first?.title, node.id, context),
      description: ownText(database.description, first?.description, node.id, context),
    },
    content: (database.children ?? []).map(({ id }) => id),
    format: {
      ...ownPictures(database, first, context),
      ...encodePageLayout(database.layout),
      collection_pointer: pointers[0],
      collection_pointers: pointers.length > 1 ? pointers : undefined,
      hide_inline_collection_name: database.isTitleHidden,
      block_locked: database.isLocked,
      ...(database.isWiki && encodeWiki(first?.id)),
    },
    more: {
      view_ids: database.views?.map(({ id }) => id),
      collection_id: sources.length === 1 ? first?.id : undefined,
    },
  };
}

function ownText(
  own: RichText,
  ofCollection: RichText | undefined,
  holder: Id,
  context: EncodeContext,
): Spans | undefined {
  if (own.length === 0) return ofCollection === undefined || ofCollection.length === 0 ? undefined : [];
  return isSame(own, ofCollection) ? undefined : encodeRichText(own, holder, context);
}

function ownPictures(database: Database, first: DataSource | undefined, context: EncodeContext): Wire {
  const none = null;
  const ownIcon = encodeIcon(database.icon, context) ?? (first?.icon ? none : undefined);
  const ownCover = encodeCover(database.cover);
  const withoutCover = first?.cover ? { page_cover: none } : {};
  return {
    page_icon: isSame(database.icon, first?.icon) ? undefined : ownIcon,
    ...(isSame(database.cover, first?.cover) ? {} : database.cover ? ownCover : withoutCover),
  };
}

/** The application that makes a wiki of a database. */
const wikiAppId = "wiki";

function encodeWiki(collectionId: Id | undefined): Wire {
  return {
    app_id: wikiAppId,
    app_uri_map: { "notion://wiki_collection": collectionId },
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
