/** A run of rich text as the official API sends it. */
export type WireRun = Readonly<Record<string, unknown>>;

/** A block as the official API sends it, with its children beside its type. */
export interface WireBlock {
  readonly id: string;
  readonly type: string;
  readonly has_children: boolean;
  readonly children?: readonly WireBlock[];
  readonly [field: string]: unknown;
}

/** How a run looks. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
  readonly code?: boolean;
  readonly url?: string;
}

/** A run of text. */
export function run(content: string, { url, ...marks }: RunLook = {}): WireRun {
  return {
    type: "text",
    text: { content, link: url === undefined ? null : { url } },
    annotations: {
      bold: false,
      italic: false,
      strikethrough: false,
      underline: false,
      code: false,
      color: "default",
      ...marks,
    },
    plain_text: content,
    href: url ?? null,
  };
}

/** Makes blocks with ids of their own. */
export interface WireMaker {
  /** A block whose content is rich text. */
  textBlock(
    type: string,
    runs: readonly WireRun[],
    options?: { readonly fields?: object; readonly children?: readonly WireBlock[] },
  ): WireBlock;
  /** A table whose first row is its header. */
  table(rows: readonly (readonly (readonly WireRun[])[])[]): WireBlock;
}

/** The page that the blocks belong to. */
export const pageId = "0a000000-0000-4000-8000-000000000000";

/** Starts counting ids. */
export function createWireMaker(): WireMaker {
  let count = 0;
  const make = (type: string, body: object, children: readonly WireBlock[] = []): WireBlock => {
    count += 1;
    const id = `0b000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
    const inside = children.map((child) => ({ ...child, parent: { type: "block_id", block_id: id } }));
    return {
      object: "block",
      id,
      parent: { type: "page_id", page_id: pageId },
      created_time: "2026-01-01T00:00:00.000Z",
      last_edited_time: "2026-01-01T00:00:00.000Z",
      has_children: inside.length > 0,
      archived: false,
      in_trash: false,
      type,
      [type]: body,
      ...(inside.length > 0 && { children: inside }),
    };
  };
  return {
    textBlock: (type, runs, { children, fields } = {}) =>
      make(type, { rich_text: runs, color: "default", ...fields }, children),
    table: (rows) =>
      make(
        "table",
        { table_width: rows[0]?.length ?? 0, has_column_header: true, has_row_header: false },
        rows.map((cells) => make("table_row", { cells })),
      ),
  };
}
