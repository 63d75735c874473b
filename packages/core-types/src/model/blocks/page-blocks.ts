import type { Database } from "../database.js";
import type { Icon } from "../icon.js";
import type { Page } from "../page.js";
import type { Id } from "../primitives.js";
import type { BlockCommon } from "./block-common.js";

/** A page inside a page. The block's id is the page's id. */
export interface ChildPageBlock extends BlockCommon {
  readonly type: "child_page";
  /** Plain text. */
  readonly title: string;
  readonly icon?: Icon;
  /** The page itself, when the caller asked for sub-pages. */
  readonly page?: Page;
}

/** A database inside a page. The block's id is the database's id. */
export interface ChildDatabaseBlock extends BlockCommon {
  readonly type: "child_database";
  /** Plain text. Often empty on a linked database. */
  readonly title: string;
  readonly icon?: Icon;
  /** Whether it shows its rows in the page, or is a page of its own. Filled by the internal API. */
  readonly isInline?: boolean;
  /** The database itself, when the caller asked for databases. */
  readonly database?: Database;
}

/** What a `link_to_page` block leads to. */
export type LinkTarget =
  | { readonly type: "comment_id"; readonly commentId: Id }
  | { readonly type: "database_id"; readonly databaseId: Id }
  | { readonly type: "page_id"; readonly pageId: Id }
  | { readonly type: "unsupported"; readonly sourceType: string };

/** A line that leads to a page or database elsewhere. */
export interface LinkToPageBlock extends BlockCommon {
  readonly type: "link_to_page";
  readonly target: LinkTarget;
  /** The target's title, when the source gives it. Filled by the internal API. */
  readonly title?: string;
}
