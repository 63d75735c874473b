import type { Color } from "../color.js";
import type { Id } from "../primitives.js";
import type { RichText } from "../rich-text.js";
import type { Block } from "./block.js";
import type { BlockCommon } from "./block-common.js";

/** A rule across the page. */
export interface DividerBlock extends BlockCommon {
  readonly type: "divider";
}

/** The path to the page. The app computes it; neither API gives it. */
export interface BreadcrumbBlock extends BlockCommon {
  readonly type: "breadcrumb";
}

/** A list of the page's headings. The app computes it; neither API gives it. */
export interface TableOfContentsBlock extends BlockCommon {
  readonly type: "table_of_contents";
  readonly color?: Color;
}

/** Columns side by side. Its children are `column` blocks. */
export interface ColumnListBlock extends BlockCommon {
  readonly type: "column_list";
  readonly children: readonly Block[];
}

/** One column. */
export interface ColumnBlock extends BlockCommon {
  readonly type: "column";
  /** Share of the width, 0 to 1. Absent means an equal share. */
  readonly widthRatio?: number;
  readonly children: readonly Block[];
}

/** A row of tabs. Each child is a `paragraph`: its text is the label, its children are the content. */
export interface TabBlock extends BlockCommon {
  readonly type: "tab";
  readonly children: readonly Block[];
}

/** A simple table (not a database). */
export interface TableBlock extends BlockCommon {
  readonly type: "table";
  /** Number of columns. */
  readonly tableWidth: number;
  /** Whether the first row is a header. */
  readonly hasColumnHeader: boolean;
  /** Whether the first column is a header. */
  readonly hasRowHeader: boolean;
  readonly rows: readonly TableRowBlock[];
  /** One entry for each column. Filled by the internal API. */
  readonly columns?: readonly TableColumn[];
}

/** How a column of a simple table looks. Filled by the internal API. */
export interface TableColumn {
  /** In pixels. */
  readonly width?: number;
  readonly color?: Color;
}

/** A row of a simple table. */
export interface TableRowBlock extends BlockCommon {
  readonly type: "table_row";
  /** One entry for each column. */
  readonly cells: readonly RichText[];
  /** Filled by the internal API. */
  readonly color?: Color;
}

/** Content that is shown in several places. */
export interface SyncedBlock extends BlockCommon {
  readonly type: "synced_block";
  /** The original whose content this block shows. Absent on the original itself. */
  readonly syncedFrom?: Id;
  /** The content, on the original and on every copy of it. */
  readonly children: readonly Block[];
}
