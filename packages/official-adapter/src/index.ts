export type { Clock } from "@pagebridge/core-types/adapter-tools";
export { officialCapabilities } from "./adapter/capabilities.js";
export {
  createOfficialAdapter,
  type OfficialAdapter,
  type OfficialAdapterOptions,
} from "./adapter/create-official-adapter.js";
export { type DecodeBlocksOptions, decodeBlock, decodeBlocks } from "./decode/blocks/decode-block.js";
export type { ChildrenAnswer, ChildrenSource } from "./decode/children-answer.js";
export { containersOf } from "./decode/containers-of.js";
export { decodeDocument } from "./decode/documents/decode-document.js";
export { type DecodeFileOptions, decodeFile, decodeIcon } from "./decode/files/decode-file.js";
export { decodeFilter, decodeSorts } from "./decode/filters/decode-filter.js";
export { type EncodeQueryOptions, encodeFilter } from "./decode/filters/encode-filter.js";
export { encodeSorts } from "./decode/filters/encode-sorts.js";
export {
  decodeAsyncTask,
  decodeError,
  decodeFileUpload,
  decodePageMarkdown,
  decodeViewQuery,
} from "./decode/objects/decode-answers.js";
export { decodeComment, decodeDiscussions } from "./decode/objects/decode-comment.js";
export { decodeCustomEmoji, decodeCustomEmojis } from "./decode/objects/decode-custom-emoji.js";
export { decodeDatabase, decodeDataSource, decodeTemplates } from "./decode/objects/decode-database.js";
export { decodePage, decodeRow } from "./decode/objects/decode-page.js";
export { decodeUser } from "./decode/objects/decode-user.js";
export {
  type DecodePropertyOptions,
  decodePropertyItems,
  decodePropertySchema,
  decodePropertyValue,
} from "./decode/properties/decode-property.js";
export { decodeRecording } from "./decode/recordings/decode-recording.js";
export { decodeRichText } from "./decode/rich-text/decode-rich-text.js";
export { decodeView } from "./decode/views/decode-view.js";
export { decodePropertyId, encodePropertyId } from "./decode/wire/property-id.js";
export { type AuthorizeUrlOptions, createAuthorizeUrl } from "./oauth/authorize-url.js";
export { type AuthorizationCode, exchangeCode } from "./oauth/exchange-code.js";
export { introspectToken, type TokenState } from "./oauth/introspect-token.js";
export type { OAuthCredentials, OAuthOptions } from "./oauth/oauth-call.js";
export type { OAuthOwner, OAuthTokens } from "./oauth/oauth-tokens.js";
export { refreshTokens } from "./oauth/refresh-tokens.js";
export {
  createRefreshingTokenSource,
  type RefreshingTokenSourceOptions,
} from "./oauth/refreshing-token-source.js";
export { revokeToken } from "./oauth/revoke-token.js";
export { createLimiter, type LimiterOptions } from "./schedule/create-limiter.js";
export type {
  AcquireOptions,
  RequestLimiter,
  RequestOutcome,
  RequestPermit,
  ServedOutcome,
  ThrottledOutcome,
  ThrottleScope,
} from "./schedule/request-limiter.js";
export type {
  RequestEvent,
  RetryOptions,
  TokenSource,
  TransportOptions,
} from "./transport/transport.js";
export type {
  TransportFetch,
  TransportFetchBody,
  TransportFetchInit,
  TransportFetchResponse,
} from "./transport/transport-fetch.js";
