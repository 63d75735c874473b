import type { Endpoint } from "./endpoints/endpoint.js";
import { getSignedFileUrls } from "./endpoints/get-signed-file-urls.js";
import { getSpaces } from "./endpoints/get-spaces.js";
import { loadCachedPageChunk, loadCachedPageChunkV2, loadPageChunk } from "./endpoints/page-chunks.js";
import { getPublicPageData, getPublicPageDataForDomain } from "./endpoints/public-page-data.js";
import { queryCollection } from "./endpoints/query-collection.js";
import { search } from "./endpoints/search.js";
import { getRecordValues, syncRecordValues } from "./endpoints/sync-record-values.js";

/** The endpoints that answer, by name. Everything else, `syncRecordValues` of earlier years included, "doesn't exist anymore". */
export const endpointTable: Readonly<Record<string, Endpoint>> = {
  getPublicPageData,
  getPublicPageDataForDomain,
  getRecordValues,
  getSignedFileUrls,
  getSpaces,
  loadCachedPageChunk,
  loadCachedPageChunkV2,
  loadPageChunk,
  queryCollection,
  search,
  syncRecordValuesMain: syncRecordValues,
  syncRecordValuesSpace: syncRecordValues,
  syncRecordValuesSpaceInitial: syncRecordValues,
};
