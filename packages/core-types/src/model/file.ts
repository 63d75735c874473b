import type { Id, IsoDateTime, PropertyId } from "./primitives.js";

/** A file that Notion hosts. Its URL is signed and stops working at `expiresAt`. */
export interface NotionFile {
  readonly type: "notion";
  readonly url: string;
  /** When the URL stops working. Absent when the source does not say. */
  readonly expiresAt?: IsoDateTime;
  readonly name?: string;
  /** What to ask for to get a fresh URL: pass it to `adapter.refreshFile`. */
  readonly reference?: FileReference;
  /** The address that does not change, such as `attachment:…`. Filled by the internal API. */
  readonly source?: string;
  /** Size as the app writes it, such as `"123.4KB"`. Filled by the internal API. */
  readonly size?: string;
}

/** A file elsewhere on the web. */
export interface ExternalFile {
  readonly type: "external";
  readonly url: string;
  readonly name?: string;
}

/** A file and where it lives. */
export type File = NotionFile | ExternalFile;

/** Where a file hangs, so that a fresh URL can be asked for. `index` counts from 0. */
export type FileReference =
  | { readonly type: "block"; readonly blockId: Id }
  | { readonly type: "block_icon"; readonly blockId: Id }
  | { readonly type: "comment"; readonly commentId: Id; readonly index: number }
  | { readonly type: "cover"; readonly of: FileOwner; readonly id: Id }
  | { readonly type: "icon"; readonly of: FileOwner; readonly id: Id }
  | {
      readonly type: "property";
      readonly pageId: Id;
      readonly propertyId: PropertyId;
      readonly index: number;
    };

/** The kinds of objects that have an icon and a cover. */
export type FileOwner = "data_source" | "database" | "page";

/** The picture at the top of a page or database. */
export interface Cover {
  readonly file: File;
  /** Vertical position from 0 (bottom) to 1 (top). Filled by the internal API. */
  readonly position?: number;
}
