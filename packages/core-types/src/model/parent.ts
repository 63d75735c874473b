import type { Id } from "./primitives.js";

/** What holds a page, database, data source or comment. The words are the official API's. */
export type Parent =
  | { readonly type: "agent_id"; readonly agentId: Id }
  | { readonly type: "block_id"; readonly blockId: Id }
  | { readonly type: "data_source_id"; readonly dataSourceId: Id; readonly databaseId?: Id }
  | { readonly type: "database_id"; readonly databaseId: Id }
  | { readonly type: "page_id"; readonly pageId: Id }
  /** A teamspace. Filled by the internal API. */
  | { readonly type: "team_id"; readonly teamId: Id }
  | { readonly type: "unsupported"; readonly sourceType: string }
  | { readonly type: "workspace" };
