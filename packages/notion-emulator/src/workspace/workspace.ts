import type { CustomEmoji, Database, Discussion, Id, Page, User } from "@pagebridge/core-types";

/**
 * A whole workspace, described in the model. Everything hangs where it stands: sub-pages in `child_page.page`, databases in
 * `child_database.database`, rows (with their content in `children`) in `dataSource.rows`, views in `database.views`,
 * threads in `discussions`. Ids are unique throughout.
 */
export interface Workspace {
  readonly id: Id;
  readonly name: string;
  /** Pages and databases at the top of the sidebar, in order. */
  readonly roots: readonly (Database | Page)[];
  readonly users: readonly User[];
  readonly customEmojis: readonly CustomEmoji[];
  /** Who may read over the official API, and what. */
  readonly connections: readonly Connection[];
  /**
   * What is published to the web, for callers of the internal API without an account: pages and databases by id, each with everything
   * below. Absent means nothing.
   */
  readonly published?: "all" | readonly Id[];
  /** Who is logged in to the app, for callers of the internal API with an account. */
  readonly sessions?: readonly Session[];
  /** Threads that hang on nothing that the tree can hold, such as a block of a synced original. */
  readonly discussions?: readonly Discussion[];
  /** Bytes of the files that "Notion" hosts. A hosted file that is not listed is served as a small made-up file of its kind. */
  readonly files?: readonly HostedFile[];
}

/** An integration that may read the workspace over the official API. */
export interface Connection {
  /** The bearer token. Made up; it opens nothing but the emulator. */
  readonly token: string;
  readonly name: string;
  /** The connection's own bot user. */
  readonly botId: Id;
  /** Ids of pages and databases that are shared with it, each with everything below. `"all"` shares the workspace. */
  readonly shared: "all" | readonly Id[];
  /** What the connection may do besides reading content. Absent means everything. */
  readonly capabilities?: ConnectionCapabilities;
}

/** A person's web session in Notion's app, for the internal API. It opens the whole workspace. */
export interface Session {
  /** The value of the cookie `token_v2`. Made up; it opens nothing but the emulator. */
  readonly token: string;
  readonly userId: Id;
}

/** What a connection may read besides content. */
export interface ConnectionCapabilities {
  readonly comments: boolean;
  readonly users: "none" | "with_email" | "without_email";
}

/** A file that the workspace hosts. In the model its URL is `notion-file:<path>`; the emulator turns that into a signed URL that expires. */
export interface HostedFile {
  /** What follows `notion-file:`, such as `images/harbour.png`. */
  readonly path: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}
