import type { Keys } from "./shapes.js";

/** What is known of the answers of one endpoint. */
export interface EndpointKnowledge {
  readonly keys: Keys;
  /** Other keys come and go, and mean nothing here. */
  readonly isOpen?: true;
}

const recordMap = { shape: "object", isRequired: true, severity: "error" } as const;
const cursor = { shape: "object", isRequired: true } as const;

const chunk: EndpointKnowledge = { keys: { cursor, recordMap } };
const byId: EndpointKnowledge = { keys: { recordMap } };

/** The answers of the endpoints that Pagebridge asks or takes recordings of, by endpoint. */
export const endpoints: Readonly<Record<string, EndpointKnowledge>> = {
  getBacklinksForBlock: {
    keys: {
      backlinks: { shape: "list" },
      inaccessibleBacklinkCount: { shape: "number" },
      recordMap: { shape: "object" },
    },
  },
  getPublicPageData: { keys: { pageId: { shape: "text" }, spaceId: { shape: "text" } }, isOpen: true },
  getPublicPageDataForDomain: { keys: { pageId: { shape: "text" }, spaceId: { shape: "text" } }, isOpen: true },
  getRecordValues: {
    keys: {
      recordMapWithRoles: { shape: "object" },
      results: { shape: "list", isRequired: true, severity: "error" },
    },
  },
  getSignedFileUrls: { keys: { signedUrls: { shape: "list", isRequired: true } } },
  loadCachedPageChunk: chunk,
  loadCachedPageChunkV2: {
    keys: {
      cursor: { shape: "object" },
      cursors: { shape: "list of objects", isRequired: true },
      dedupeSessionId: { shape: "text" },
      recordMap,
      spaceId: { shape: "text" },
    },
  },
  loadPageChunk: chunk,
  queryCollection: {
    keys: {
      allBlockIds: { shape: "list of texts" },
      collectionIds: { shape: "list of texts" },
      compiledRequest: { shape: "object" },
      isViewSpecificClientMode: { shape: "true or false" },
      recordMap,
      result: { shape: "object", isRequired: true, severity: "error" },
      shouldUseClientMode: { shape: "true or false" },
    },
  },
  search: {
    keys: {
      recordMap: { shape: "object" },
      results: { shape: "list of objects", isRequired: true, severity: "error" },
      total: { shape: "number" },
    },
    isOpen: true,
  },
  syncRecordValues: byId,
  syncRecordValuesMain: byId,
  syncRecordValuesSpace: byId,
  syncRecordValuesSpaceInitial: byId,
};
