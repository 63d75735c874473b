import type { Id } from "../model/primitives.js";

/** What every reference may say besides what it names. */
interface ReferenceContext {
  /** The view that the link chose with `?v=`. It belongs to `peekOf` when that is there, else to what the reference names. */
  readonly viewId?: Id;
  /** The block that the link points at within the page: `#<id>` or `#block-<id>`. */
  readonly blockId?: Id;
  /** The discussion that the link opens: `?d=<id>`. */
  readonly discussionId?: Id;
  /** The link's address without query, fragment and credentials. Absent for a bare id and for a link without a host. */
  readonly url?: string;
}

/** A reference that holds the id of what it names. */
export interface IdReference extends ReferenceContext {
  /** The page, database or other object that is meant. For a row opened over its database (`?p=`) this is the row. */
  readonly id: Id;
  /** The page or database over which the link opens `id` (`?p=`). */
  readonly peekOf?: Id;
  readonly site?: never;
}

/** A public address that holds no id, such as `https://harbour.notion.site/tide-tables`; only Notion can tell which page it shows. */
export interface SiteReference extends ReferenceContext {
  readonly site: SiteAddress;
  readonly id?: never;
  readonly peekOf?: never;
}

/** A page's place on a published site. */
export interface SiteAddress {
  /** The whole host name, lower-case: `"harbour.notion.site"`, or a custom domain such as `"docs.example.com"`. */
  readonly domain: string;
  /** The path without the slashes around it, percent-decoded; empty for the site's home page. */
  readonly slug: string;
}

/** Names an object of Notion: by id, or by the address of a published page that holds none. Made by {@link parseReference}. */
export type NotionReference = IdReference | SiteReference;
