import type { ApiErrorAnswer, AsyncTask, FileUpload, PageMarkdown, ViewQuery } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { defined, fieldOf, isRecord, readFields, toId, type WireRecord } from "@pagebridge/core-types/adapter-tools";

/** Reads an error answer. */
export function toApiError(wire: WireRecord, context: DecodeContext): ApiErrorAnswer {
  const fields = readFields(wire, context);
  return {
    ...defined({ status: fields.number("status") }),
    code: fields.string("code") ?? "unknown",
    message: fields.string("message") ?? "",
  };
}

/** Reads an answer of the page-as-Markdown endpoint. That the Markdown is cut off is reported. */
export function toPageMarkdown(wire: WireRecord, context: DecodeContext): PageMarkdown {
  const fields = readFields(wire, context);
  const id = fields.id("id") ?? "";
  const isTruncated = fields.boolean("truncated") ?? false;
  if (isTruncated) {
    context.at({ id: id || undefined }).report({
      code: "truncated",
      message: "The Markdown leaves out blocks that are too many, or that are not shared with the connection.",
    });
  }
  return {
    id,
    markdown: fields.string("markdown") ?? "",
    isTruncated,
    unknownBlockIds: (fields.list("unknown_block_ids") ?? []).flatMap((blockId) => toId(blockId) ?? []),
  };
}

/** Reads a file upload. */
export function toFileUpload(wire: WireRecord, context: DecodeContext): FileUpload {
  const fields = readFields(wire, context);
  return {
    id: fields.id("id") ?? "",
    ...defined({
      status: fields.text("status"),
      filename: fields.text("filename"),
      contentType: fields.text("content_type"),
      contentLength: fields.number("content_length"),
      expiresAt: fields.time("expiry_time"),
    }),
  };
}

/** Reads a task that the server works on. */
export function toAsyncTask(wire: WireRecord, context: DecodeContext): AsyncTask {
  const fields = readFields(wire, context);
  return { id: fields.id("id") ?? "", ...defined({ status: fields.text("status") }) };
}

/** Reads the answer of a stored view query; that its results go on is reported. */
export function toViewQuery(wire: WireRecord, context: DecodeContext): ViewQuery {
  const fields = readFields(wire, context);
  const id = fields.id("id") ?? "";
  if (fieldOf(wire, "has_more") === true) {
    context
      .at({ id: id || undefined })
      .report({ code: "truncated", message: "The results of a view query go on in further answers." });
  }
  return {
    id,
    ...defined({ viewId: fields.id("view_id") }),
    pageIds: (fields.list("results") ?? []).flatMap((page) => (isRecord(page) && toId(fieldOf(page, "id"))) || []),
    ...defined({ totalCount: fields.number("total_count"), expiresAt: fields.time("expires_at") }),
  };
}
