import type {
  Block,
  ChildDatabaseBlock,
  ChildPageBlock,
  Comment,
  Database,
  DataSource,
  Discussion,
  Id,
  MeetingNotesSection,
  Page,
  View,
} from "@pagebridge/core-types";

/** A block that is neither a page nor a database, or one of which only the block is known. */
export interface BlockNode {
  readonly kind: "block";
  readonly id: Id;
  readonly block: Block;
  /** What it stands in. */
  readonly holder: Id;
}

/** A page: at the top, in another page, or a row. */
export interface PageNode {
  readonly kind: "page";
  readonly id: Id;
  readonly page: Page;
  /** The page, block or data source that it stands in; absent at the top of the workspace. */
  readonly holder?: Id;
  /** The block that stands for it in the page above. */
  readonly block?: ChildPageBlock;
}

/** A database: at the top, in a page, or in a wiki. */
export interface DatabaseNode {
  readonly kind: "database";
  readonly id: Id;
  readonly database: Database;
  /** The page, block or wiki (data source) that it stands in; absent at the top of the workspace. */
  readonly holder?: Id;
  /** The block that stands for it in the page above. */
  readonly block?: ChildDatabaseBlock;
}

/** A data source, held by its own database. */
export interface DataSourceNode {
  readonly kind: "data_source";
  readonly id: Id;
  readonly dataSource: DataSource;
  readonly database: Database;
  /** The database. */
  readonly holder: Id;
}

/** A section of meeting notes. */
export interface SectionNode {
  readonly kind: "section";
  readonly id: Id;
  readonly section: MeetingNotesSection;
  /** The meeting notes block. */
  readonly holder: Id;
}

/** A view of a database, or of a linked one. */
export interface ViewNode {
  readonly kind: "view";
  readonly id: Id;
  readonly view: View;
  /** The database. */
  readonly holder: Id;
}

/** A comment, with the thread that it belongs to. */
export interface CommentNode {
  readonly kind: "comment";
  readonly id: Id;
  readonly comment: Comment;
  readonly discussion: Discussion;
  /** The page or block that the thread is about. */
  readonly holder: Id;
}

/** Anything in a workspace that has an id of its own. */
export type WorkspaceNode = BlockNode | CommentNode | DatabaseNode | DataSourceNode | PageNode | SectionNode | ViewNode;
