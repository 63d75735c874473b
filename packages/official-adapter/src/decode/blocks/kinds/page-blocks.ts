import type { Database, LinkTarget, Page } from "@pagebridge/core-types";
import { fieldOf, isRecord } from "@pagebridge/core-types/adapter-tools";
import { toDatabase } from "../../objects/to-database.js";
import { plainTextOf } from "../../rich-text/plain-text-of.js";
import type { BlockDecoder, BlockInput } from "../block-decoder.js";
import { leaf } from "../leaf.js";
import { nestedChildren } from "../nested-children.js";

/** Decodes a page inside a page. Content that an exporter put into the block becomes the content of the page. */
export const decodeChildPage: BlockDecoder = (input) => {
  const title = titleOf(input);
  const page = nestedPage(input, title);
  return { type: "child_page", ...input.common, title, ...(page && { page }) };
};

/** Decodes a database inside a page. What an exporter put into the block is kept as the database. */
export const decodeChildDatabase: BlockDecoder = (input) => {
  const title = titleOf(input);
  const database = nestedDatabase(input, title);
  return { type: "child_database", ...input.common, title, ...(database && { database }) };
};

/** Decodes a line that leads to a page, database or comment. */
export const decodeLinkToPage: BlockDecoder = (input) =>
  leaf(input, { type: "link_to_page", ...input.common, target: targetOf(input) });

function titleOf({ payload: { record }, context }: BlockInput): string {
  return plainTextOf(fieldOf(record, "title"), context);
}

function nestedPage({ wire, type, common, blocks }: BlockInput, title: string): Page | undefined {
  const nested = nestedChildren(wire, type);
  if (nested === undefined) return undefined;
  const richText = title === "" ? [] : [{ type: "text" as const, text: title }];
  return {
    object: "page",
    id: common.id,
    properties: [{ type: "title", id: "title", name: "title", richText }],
    children: blocks(nested),
  };
}

function nestedDatabase(
  { wire, type, payload, common, context, blocks }: BlockInput,
  title: string,
): Database | undefined {
  const whole = fieldOf(payload.record, "database");
  if (isRecord(whole)) return toDatabase(whole, context);
  const nested = nestedChildren(wire, type);
  if (nested === undefined) return undefined;
  return {
    object: "database",
    id: common.id,
    title: title === "" ? [] : [{ type: "text", text: title }],
    description: [],
    dataSources: [],
    children: blocks(nested),
  };
}

function targetOf({ payload, context }: BlockInput): LinkTarget {
  const pageId = payload.id("page_id");
  if (pageId !== undefined) return { type: "page_id", pageId };
  const databaseId = payload.id("database_id");
  if (databaseId !== undefined) return { type: "database_id", databaseId };
  const commentId = payload.id("comment_id");
  if (commentId !== undefined) return { type: "comment_id", commentId };
  const sourceType = payload.string("type") ?? "unknown";
  context.report({
    code: "unsupported_object",
    message: "A link leads to an object of a kind that has no name here.",
    sourceType,
  });
  return { type: "unsupported", sourceType };
}
