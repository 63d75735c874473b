import type { Block, Color, Id, TableBlock, TableColumn, TableRowBlock } from "@pagebridge/core-types";
import { type BlockOptions, blockBase, inside } from "./block-base.js";
import { type BlockMaker, type MakerContext, makeAll } from "./maker.js";
import { sampleId } from "./sample-id.js";
import { toStamp, type Written } from "./stamp.js";
import { rich, type TextInput } from "./text.js";

/** A rule across the page. */
export function divider(): BlockMaker {
  return (context) => ({ type: "divider", ...blockBase(context, {}) });
}

/** The path to the page. */
export function breadcrumb(): BlockMaker {
  return (context) => ({ type: "breadcrumb", ...blockBase(context, {}) });
}

/** A list of the page's headings. */
export function tableOfContents(color?: Color): BlockMaker {
  return (context) => ({ type: "table_of_contents", ...blockBase(context, {}), ...(color && { color }) });
}

/** One column of several: its content, and its share of the width unless all are equal. */
export interface ColumnDraft {
  readonly share?: number;
  readonly children: readonly BlockMaker[];
}

/** Columns side by side. */
export function columns(...drafts: readonly ColumnDraft[]): BlockMaker {
  return (context) => {
    const base = blockBase(context, {});
    return { type: "column_list", ...base, children: makeAll(drafts.map(columnMaker), inside(base, context)) };
  };
}

function columnMaker({ share, children }: ColumnDraft): BlockMaker {
  return (context) => {
    const base = blockBase(context, {});
    return {
      type: "column",
      ...base,
      ...(share !== undefined && { widthRatio: share }),
      children: makeAll(children, inside(base, context)),
    };
  };
}

/** A row of tabs, made with `tabPage`. */
export function tabs(...pages: readonly BlockMaker[]): BlockMaker {
  return (context) => {
    const base = blockBase(context, {});
    return { type: "tab", ...base, children: makeAll(pages, inside(base, context)) };
  };
}

/** What a simple table looks like. */
export interface TableOptions extends BlockOptions {
  readonly headers?: "both" | "column" | "none" | "row";
  readonly looks?: readonly TableColumn[];
  /** Colours of rows, by their number from 0. */
  readonly rowColors?: Readonly<Record<number, Color>>;
}

/** A simple table. By default its first row is a header (`column`). */
export function table(
  rows: readonly (readonly TextInput[])[],
  { headers = "column", looks, rowColors = {}, ...options }: TableOptions = {},
): BlockMaker {
  return (context): TableBlock => {
    const base = blockBase(context, options);
    return {
      type: "table",
      ...base,
      tableWidth: rows[0]?.length ?? 0,
      hasColumnHeader: headers === "column" || headers === "both",
      hasRowHeader: headers === "row" || headers === "both",
      rows: makeAll(
        rows.map((cells, index) => rowMaker(cells, rowColors[index])),
        inside(base, context),
      ),
      ...(looks && { columns: looks }),
    };
  };
}

function rowMaker(cells: readonly TextInput[], color: Color | undefined) {
  return (context: MakerContext): TableRowBlock => ({
    type: "table_row",
    ...blockBase(context, {}),
    cells: cells.map(rich),
    ...(color && { color }),
  });
}

/** Content that is shown in several places. */
export interface SharedContent {
  /** The id of the original block. */
  readonly id: Id;
  readonly children: readonly Block[];
}

/** Writes content for a synced block. Its ids do not depend on where the block stands. */
export function sharedContent(key: string, written: Written, makers: readonly BlockMaker[]): SharedContent {
  const id = sampleId("block", key);
  const context = {
    path: `shared/${key}`,
    parent: { type: "block_id", blockId: id } as const,
    stamp: toStamp(written),
  };
  return { id, children: makeAll(makers, context) };
}

/** The original synced block. */
export function syncedOriginal({ id, children }: SharedContent): BlockMaker {
  return (context) => ({ type: "synced_block", ...blockBase(context, {}), id, children });
}

/** A synced block that shows the original's content. */
export function syncedCopy({ id, children }: SharedContent): BlockMaker {
  return (context) => ({ type: "synced_block", ...blockBase(context, {}), syncedFrom: id, children });
}
