import type { Discussion } from "../model/comment.js";
import type { Database, DataSource, Row } from "../model/database.js";
import type { File, FileReference } from "../model/file.js";
import type { Page } from "../model/page.js";
import type { Id, IsoDateTime } from "../model/primitives.js";
import type { User } from "../model/user.js";
import type { Filter } from "../model/views/filter.js";
import type { Sort } from "../model/views/sort.js";
import type { View } from "../model/views/view.js";
import type { NotionReference } from "../reference/notion-reference.js";
import type { Capabilities } from "./capability.js";
import type { ApiKind } from "./provenance.js";
import type { Reading, StreamReading } from "./reading.js";

/** The version of this contract. An adapter carries the version that it was written for. */
export const contractVersion = 1;

/** An id, a dashed id, any Notion URL, or a reference that was parsed before. */
export type ReferenceInput = NotionReference | string;

/** What an adapter is and can do. */
export interface AdapterInfo {
  /** Short and lower-case, such as `"official"`. */
  readonly name: string;
  readonly api: ApiKind;
  readonly apiVersion?: string;
  /** Whether somebody promises that the API stays as it is. */
  readonly stability: "documented" | "undocumented";
  /** What it needs in order to read. */
  readonly authentication: "none" | "optional_token" | "token";
  readonly contractVersion: number;
  readonly capabilities: Capabilities;
}

/** How far a long read has come. */
export interface ReadProgress {
  /** Requests sent so far. */
  readonly requests: number;
  /** Blocks read so far. */
  readonly blocks: number;
  /** Pages and rows read so far. */
  readonly pages: number;
}

/** What every call takes. */
export interface CallOptions {
  /** Ends the call, and the requests that it has under way, with the error code `aborted`. */
  readonly signal?: AbortSignal;
}

/** What every long call takes. */
export interface LongCallOptions extends CallOptions {
  /** Called after each answer. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** How much of a page is read. */
export interface ReadPageOptions extends LongCallOptions {
  /** Whether the block tree is read, or the properties alone. @default "read" */
  readonly content?: "none" | "read";
  /** Sub-pages: leave them as references, or read them into `child_page.page`, to any depth. @default "reference" */
  readonly subpages?: "inline" | "reference";
  /** Databases in the page: leave them as references, or read them into `child_database.database`. @default "reference" */
  readonly databases?: "reference" | "rows" | "schema";
  /** Open comments: none, those on the page, or those on every block too (one request a block). @default "none" */
  readonly comments?: "blocks" | "none" | "page";
}

/** How much of a database is read. */
export interface ReadDatabaseOptions extends LongCallOptions {
  /** Whether rows are read into `dataSource.rows`; their content is never read here. @default "none" */
  readonly rows?: "none" | "read";
  /** Whether views are read. @default "read" */
  readonly views?: "none" | "read";
  /** Whether the list of templates is read. @default "none" */
  readonly templates?: "none" | "read";
}

/** What rows are asked of: a data source, or a view with its own filter and sorts. Or the id or URL of a database with one data source; a URL with `?v=` names the view. */
export type RowTarget = DataSource | ReferenceInput | View;

/** Which rows are read. */
export interface QueryRowsOptions extends LongCallOptions {
  /** Added to the view's own filter. */
  readonly filter?: Filter;
  /** Used instead of the view's own sorts. */
  readonly sorts?: readonly Sort[];
  /** Ids of the properties that are wanted. Absent means all. */
  readonly propertyIds?: readonly string[];
  /** Stop after this many rows. Absent means all. */
  readonly limit?: number;
}

/** Which comments are read. */
export interface ReadCommentsOptions extends LongCallOptions {
  /** Those on the page or block itself, or those on every block below it too. @default "self" */
  readonly scope?: "below" | "self";
}

/** Which pages are listed. */
export interface ListPagesOptions extends LongCallOptions {
  /** Only pages that were edited at this time or later. */
  readonly editedSince?: IsoDateTime;
  /** Only pages whose title has these words. */
  readonly query?: string;
}

/**
 * Reads Notion content into the model.
 *
 * Every method exists on every adapter; one whose capability is `none` rejects with the code `capability_missing`.
 * Every method rejects with a `PagebridgeError` and with nothing else, except `TypeError` for wrong arguments.
 */
export interface NotionAdapter {
  readonly info: AdapterInfo;
  /**
   * Reads a page, its properties and its whole content. Given a page that was read without its content, such as a row, it reads
   * the content alone and gives it together with the properties that are known.
   */
  readPage(page: Page | ReferenceInput, options?: ReadPageOptions): Promise<Reading<Page>>;
  /** Reads a database with its data sources, schemas and views. */
  readDatabase(reference: ReferenceInput, options?: ReadDatabaseOptions): Promise<Reading<Database>>;
  /** Reads rows one after the other. */
  queryRows(target: RowTarget, options?: QueryRowsOptions): StreamReading<Row>;
  /** Reads the threads of a page or block. */
  readComments(reference: ReferenceInput, options?: ReadCommentsOptions): Promise<Reading<readonly Discussion[]>>;
  /** Reads one user. */
  readUser(id: Id, options?: CallOptions): Promise<Reading<User>>;
  /** Lists pages, newest edit first. Their `children` are not read. */
  listPages(options?: ListPagesOptions): StreamReading<Page>;
  /** Asks for a fresh URL of a file that Notion hosts. */
  refreshFile(reference: FileReference, options?: CallOptions): Promise<Reading<File>>;
}
