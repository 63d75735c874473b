import type {
  Database,
  Discussion,
  File,
  FileReference,
  Id,
  IsoDateTime,
  Page,
  QueryRowsOptions,
  ReadPageOptions,
  RowTarget,
  User,
} from "@pagebridge/core-types";

/** What is known of the content that an adapter is tested with, in the model. A case whose fact is missing fails, unless there is a written exception. */
export interface ConformanceFacts {
  /**
   * Pages with their whole content. Sub-pages, databases and threads may hang where they stand (`child_page.page`,
   * `child_database.database`, `discussions`); the kit removes what a read does not ask for.
   */
  readonly pages: readonly Page[];
  /** Databases with data sources, schemas, rows and views. */
  readonly databases: readonly Database[];
  readonly users: readonly User[];
  /** The id of something that does not exist or is not shared. */
  readonly missingId: Id;
  /** A read that takes several requests. */
  readonly longRead?: { readonly pageId: Id; readonly options?: ReadPageOptions };
  /** A data source whose rows take several requests, or at least fifty rows. */
  readonly manyRows?: Id;
  /** The id of one of `pages` that holds sub-pages which are described too. */
  readonly pageWithSubpages?: Id;
  /** The id of one of `pages` that holds databases which are described too, rows included. */
  readonly pageWithDatabases?: Id;
  /** Threads of one page: on itself, and on itself and everything below. */
  readonly threads?: {
    readonly pageId: Id;
    readonly self: readonly Discussion[];
    readonly below: readonly Discussion[];
  };
  readonly hostedFile?: { readonly reference: FileReference; readonly file: File };
  /** Queries by filter. */
  readonly filters?: readonly ExpectedRows[];
  /** Queries by sorts; the order counts. */
  readonly sorts?: readonly ExpectedRows[];
  /** Queries of views, as an object or as a link with `?v=`; the order counts when the view sorts. */
  readonly viewQueries?: readonly ExpectedRows[];
  readonly listing?: ExpectedListing;
  /** Blocks of kinds that the source has and the model or the adapter does not know. */
  readonly unknownBlocks?: readonly { readonly pageId: Id; readonly blockId: Id }[];
}

/** A query and the rows that it has to give. */
export interface ExpectedRows {
  readonly target: RowTarget;
  readonly options?: QueryRowsOptions;
  readonly rowIds: readonly Id[];
  /** Whether the rows come in this order. @default false */
  readonly isOrdered?: boolean;
}

/** What a list of pages has to hold. */
export interface ExpectedListing {
  /** Pages that have to be in the list; there may be others. */
  readonly pageIds: readonly Id[];
  /** A time between the edits of those pages. */
  readonly editedSince: IsoDateTime;
  /** Those of them that were edited since. */
  readonly editedIds: readonly Id[];
  /** Words that are in the title of exactly these of them. */
  readonly query: { readonly words: string; readonly pageIds: readonly Id[] };
}
