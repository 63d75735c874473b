import type { ApiErrorAnswer, AsyncTask, Decoded, FileUpload, PageMarkdown, ViewQuery } from "@pagebridge/core-types";
import {
  collectDiagnostics,
  type DecodeContext,
  isRecord,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { toApiError, toAsyncTask, toFileUpload, toPageMarkdown, toViewQuery } from "./to-answers.js";

/** Decodes an error answer. Never throws. */
export function decodeError(wire: unknown): Decoded<ApiErrorAnswer> {
  return decodeWith(toApiError, wire);
}

/** Decodes an answer of the page-as-Markdown endpoint. Never throws. */
export function decodePageMarkdown(wire: unknown): Decoded<PageMarkdown> {
  return decodeWith(toPageMarkdown, wire);
}

/** Decodes a file upload. Never throws. */
export function decodeFileUpload(wire: unknown): Decoded<FileUpload> {
  return decodeWith(toFileUpload, wire);
}

/** Decodes a task that the server works on after it has answered. Never throws. */
export function decodeAsyncTask(wire: unknown): Decoded<AsyncTask> {
  return decodeWith(toAsyncTask, wire);
}

/** Decodes the answer of a stored view query. Never throws. */
export function decodeViewQuery(wire: unknown): Decoded<ViewQuery> {
  return decodeWith(toViewQuery, wire);
}

function decodeWith<Value>(read: (wire: WireRecord, context: DecodeContext) => Value, wire: unknown): Decoded<Value> {
  return collectDiagnostics((context) => read(isRecord(wire) ? wire : {}, context));
}
