import { restricted } from "./api-failure.js";
import { listBlockChildren, retrieveBlock } from "./routes/block-routes.js";
import { listComments, retrieveComment } from "./routes/comment-routes.js";
import { listTemplates, retrieveDatabase, retrieveDataSource } from "./routes/database-routes.js";
import { retrievePageProperty } from "./routes/page-property-route.js";
import { retrievePage } from "./routes/page-routes.js";
import { queryDatabase, queryDataSource } from "./routes/query-routes.js";
import type { Handler, Route } from "./routes/route.js";
import { search } from "./routes/search-route.js";
import {
  listCustomEmojis,
  listFileUploads,
  listUsers,
  retrieveFileUpload,
  retrieveOwnUser,
  retrieveUser,
} from "./routes/user-routes.js";
import {
  createViewQuery,
  deleteViewQuery,
  listViewQueryResults,
  listViews,
  retrieveView,
} from "./routes/view-routes.js";

/** The emulator's connections may read and nothing else. */
const refuse: Handler = () => {
  throw restricted();
};

/** Every endpoint that the emulator knows, for callers with a token. A path that is not listed is an invalid URL. */
export const routeTable: readonly Route[] = [
  { method: "GET", pattern: "pages/{page_id}", handler: retrievePage },
  { method: "GET", pattern: "pages/{page_id}/properties/{property_id}", handler: retrievePageProperty },
  { method: "GET", pattern: "blocks/{block_id}", handler: retrieveBlock },
  { method: "GET", pattern: "blocks/{block_id}/children", handler: listBlockChildren },
  { method: "GET", pattern: "databases/{database_id}", handler: retrieveDatabase },
  { method: "POST", pattern: "databases/{database_id}/query", handler: queryDatabase, until: "2022-06-28" },
  { method: "GET", pattern: "data_sources/{data_source_id}", handler: retrieveDataSource, since: "2025-09-03" },
  { method: "POST", pattern: "data_sources/{data_source_id}/query", handler: queryDataSource, since: "2025-09-03" },
  { method: "GET", pattern: "data_sources/{data_source_id}/templates", handler: listTemplates, since: "2025-09-03" },
  { method: "GET", pattern: "views", handler: listViews, since: "2025-09-03" },
  { method: "GET", pattern: "views/{view_id}", handler: retrieveView, since: "2025-09-03" },
  { method: "POST", pattern: "views/{view_id}/queries", handler: createViewQuery, since: "2025-09-03" },
  { method: "GET", pattern: "views/{view_id}/queries/{query_id}", handler: listViewQueryResults, since: "2025-09-03" },
  { method: "DELETE", pattern: "views/{view_id}/queries/{query_id}", handler: deleteViewQuery, since: "2025-09-03" },
  { method: "GET", pattern: "comments", handler: listComments },
  { method: "GET", pattern: "comments/{comment_id}", handler: retrieveComment },
  { method: "GET", pattern: "users", handler: listUsers },
  { method: "GET", pattern: "users/me", handler: retrieveOwnUser },
  { method: "GET", pattern: "users/{user_id}", handler: retrieveUser },
  { method: "GET", pattern: "custom_emojis", handler: listCustomEmojis },
  { method: "POST", pattern: "search", handler: search },
  { method: "GET", pattern: "file_uploads", handler: listFileUploads },
  { method: "GET", pattern: "file_uploads/{file_upload_id}", handler: retrieveFileUpload },
  { method: "POST", pattern: "pages", handler: refuse },
  { method: "PATCH", pattern: "pages/{page_id}", handler: refuse },
  { method: "POST", pattern: "pages/{page_id}/move", handler: refuse },
  { method: "PATCH", pattern: "pages/{page_id}/markdown", handler: refuse },
  { method: "PATCH", pattern: "blocks/{block_id}", handler: refuse },
  { method: "DELETE", pattern: "blocks/{block_id}", handler: refuse },
  { method: "PATCH", pattern: "blocks/{block_id}/children", handler: refuse },
  { method: "POST", pattern: "databases", handler: refuse },
  { method: "PATCH", pattern: "databases/{database_id}", handler: refuse },
  { method: "POST", pattern: "data_sources", handler: refuse, since: "2025-09-03" },
  { method: "PATCH", pattern: "data_sources/{data_source_id}", handler: refuse, since: "2025-09-03" },
  { method: "POST", pattern: "views", handler: refuse, since: "2025-09-03" },
  { method: "PATCH", pattern: "views/{view_id}", handler: refuse, since: "2025-09-03" },
  { method: "DELETE", pattern: "views/{view_id}", handler: refuse, since: "2025-09-03" },
  { method: "POST", pattern: "comments", handler: refuse },
  { method: "PATCH", pattern: "comments/{comment_id}", handler: refuse },
  { method: "DELETE", pattern: "comments/{comment_id}", handler: refuse },
  { method: "POST", pattern: "file_uploads", handler: refuse },
];
