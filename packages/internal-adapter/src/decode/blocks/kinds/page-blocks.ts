import type { LinkTarget } from "@pagebridge/core-types";
import { defined, idOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { collectionsOf } from "../../collections/collections-of.js";
import type { InternalContext } from "../../internal-context.js";
import { iconOf } from "../../pages/icon-of.js";
import { isDatabase, plainTitleOf } from "../../pages/title-of.js";
import type { BlockDecoder, BlockInput } from "../block-decoder.js";
import { leaf } from "../leaf.js";
import { linkPointer } from "../link-pointer.js";

/** Decodes a page inside a page. */
export const decodePageBlock: BlockDecoder = (input) => ({
  type: "child_page",
  ...input.common,
  title: plainTitleOf(input.record, input.context),
  ...defined({ icon: iconOf(input.record, input.context), page: input.page() }),
});

/** Decodes a database inside a page: in it, or as a page of its own. */
export const decodeDatabaseBlock: BlockDecoder = (input) => ({
  type: "child_database",
  ...input.common,
  title: plainTitleOf(input.record, input.context),
  ...defined({ icon: iconOf(input.record, input.context), database: input.database() }),
  isInline: input.type === "collection_view",
});

/** Decodes a line that leads to a page, database or comment. The title is the target's. */
export const decodeAlias: BlockDecoder = (input) => {
  const title = targetTitle(input.record, input.context);
  return leaf(input, { type: "link_to_page", ...input.common, target: targetOf(input), ...defined({ title }) });
};

/** Decodes a line that leads to a database, of the old kind that names its collection. */
export const decodeLinkToCollection: BlockDecoder = (input) => {
  const { context, record } = input;
  const [named] = collectionsOf(record, context.records);
  const collection = named && context.records.record("collection", named.collectionId);
  const databaseId = collection && idOf(collection, "parent_id");
  return databaseId === undefined
    ? decodeAlias(input)
    : leaf(input, { type: "link_to_page", ...input.common, target: { type: "database_id", databaseId } });
};

function targetOf({ context, record, type }: BlockInput): LinkTarget {
  const pointer = linkPointer(record);
  switch (pointer?.table) {
    case "block": {
      const target = context.records.record("block", pointer.id);
      if (!target) reportUnknownTarget(pointer.id, context);
      return target && isDatabase(target)
        ? { type: "database_id", databaseId: pointer.id }
        : { type: "page_id", pageId: pointer.id };
    }
    case "comment":
      return { type: "comment_id", commentId: pointer.id };
    default: {
      const sourceType = pointer?.table ?? type;
      context.report({
        code: "unsupported_object",
        message: "A link leads to an object of a kind that has no name here.",
        sourceType,
      });
      return { type: "unsupported", sourceType };
    }
  }
}

function reportUnknownTarget(id: string, context: InternalContext): void {
  context.at({ id }).report({
    code: "partial_object",
    severity: "info",
    message: "A link leads to a page or database whose record is not here; its title is not known.",
  });
}

function targetTitle(record: WireRecord, context: InternalContext): string | undefined {
  const pointer = linkPointer(record);
  const target = pointer?.table === "block" ? context.records.record("block", pointer.id) : undefined;
  return target && (plainTitleOf(target, context) || undefined);
}
