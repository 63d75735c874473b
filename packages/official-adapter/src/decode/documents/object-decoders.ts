import type { Document } from "@pagebridge/core-types";
import type { DecodeContext, WireRecord } from "@pagebridge/core-types/adapter-tools";
import { createBlockReader } from "../blocks/block-reader.js";
import { toApiError, toAsyncTask, toFileUpload, toPageMarkdown, toViewQuery } from "../objects/to-answers.js";
import { toComment } from "../objects/to-comment.js";
import { toDataSource } from "../objects/to-data-source.js";
import { toDatabase } from "../objects/to-database.js";
import { nestedContent, toPage } from "../objects/to-page.js";
import { toPropertyItems } from "../properties/to-property-items.js";
import { toUser } from "../users/to-user.js";
import { toView } from "../views/to-view.js";

/** Reads one object of the API as a document. */
export type ObjectDecoder = (wire: WireRecord, context: DecodeContext) => Document | undefined;

/** The decoder for each value of `object`, except lists. */
export const objectDecoders: ReadonlyMap<string, ObjectDecoder> = new Map<string, ObjectDecoder>([
  ["async_task", (wire, context) => ({ kind: "async_task", value: toAsyncTask(wire, context) })],
  ["block", (wire, context) => ({ kind: "blocks", value: createBlockReader(context).block(wire) })],
  ["comment", (wire, context) => ({ kind: "comments", value: [toComment(wire, context)] })],
  ["data_source", (wire, context) => ({ kind: "data_source", value: toDataSource(wire, context) })],
  ["database", (wire, context) => ({ kind: "database", value: toDatabase(wire, context) })],
  ["error", (wire, context) => ({ kind: "error", value: toApiError(wire, context) })],
  ["file_upload", (wire, context) => ({ kind: "file_uploads", value: [toFileUpload(wire, context)] })],
  ["group", toUsers],
  ["page", (wire, context) => pageDocument(wire, context)],
  ["page_markdown", (wire, context) => ({ kind: "page_markdown", value: toPageMarkdown(wire, context) })],
  [
    "property_item",
    (wire, context) => ({ kind: "property_items", value: toPropertyItems(wire, { name: "" }, context) }),
  ],
  ["user", toUsers],
  ["view", (wire, context) => ({ kind: "views", value: [toView(wire, context)] })],
  ["view_query", (wire, context) => ({ kind: "view_query", value: toViewQuery(wire, context) })],
]);

/** Reads a page with the content that stands in it, or that is given beside it. */
export function pageDocument(wire: WireRecord, context: DecodeContext, content?: readonly unknown[]): Document {
  const reader = createBlockReader(context);
  const children = content ? reader.blocks(content) : nestedContent(wire, reader);
  return { kind: "page", value: toPage(wire, context, children) };
}

function toUsers(wire: WireRecord, context: DecodeContext): Document | undefined {
  const user = toUser(wire, context);
  return user && { kind: "users", value: [user] };
}
