export { internalCapabilities, internalSessionCapabilities } from "./adapter/capabilities.js";
export {
  createInternalAdapter,
  type InternalAdapter,
  type InternalAdapterOptions,
} from "./adapter/create-internal-adapter.js";
export { type DecodeBlocksOptions, decodeBlocks } from "./decode/blocks/decode-blocks.js";
export {
  type DecodeDatabaseOptions,
  decodeDatabase,
  decodeDataSource,
} from "./decode/collections/decode-database.js";
export { decodeDiscussions } from "./decode/comments/decode-discussions.js";
export type { DiscussionOptions } from "./decode/comments/to-discussions.js";
export { type DecodeDocumentOptions, decodeDocument } from "./decode/documents/decode-document.js";
export { decodePage } from "./decode/pages/decode-page.js";
export type { DecodePageOptions } from "./decode/pages/page-reader.js";
export { decodeUser } from "./decode/users/decode-user.js";
export { decodeView } from "./decode/views/decode-view.js";
export { checkAnswer } from "./drift/check-answer.js";
export type { DriftFinding } from "./drift/drift-finding.js";
export type { ReadLimits } from "./read/read-limits.js";
export { createRecordStore, type RecordState, type RecordStore } from "./records/record-store.js";
export type { SignedUrl } from "./records/signed-url.js";
export type {
  AnswerEvent,
  PaceOptions,
  RequestEvent,
  RetryOptions,
  TransportOptions,
} from "./transport/transport.js";
