import type { Block, Database, DataSource, Page, Row } from "@pagebridge/core-types";

/** How much of a page or database a read was asked for. */
export interface AskedFor {
  /** @default "reference" */
  readonly subpages?: "inline" | "reference";
  /** @default "reference" */
  readonly databases?: "reference" | "rows" | "schema";
  /** @default "none" */
  readonly comments?: "blocks" | "none" | "page";
  /** @default "read" */
  readonly rows?: "none" | "read";
  /** @default "none" */
  readonly templates?: "none" | "read";
  /** @default "read" */
  readonly views?: "none" | "read";
}

/** What reading a page gives of it: from a description that holds everything, what was not asked for is left out. */
export function pageAsRead(page: Page, asked: AskedFor = {}): Page {
  const { discussions, children, ...rest } = page;
  const isWithThreads = asked.comments === "page" || asked.comments === "blocks";
  return {
    ...rest,
    children: (children ?? []).map((block) => blockAsRead(block, asked)),
    ...(isWithThreads && { discussions: discussions ?? [] }),
  };
}

function blockAsRead(block: Block, asked: AskedFor): Block {
  const { discussions, ...rest } = block;
  const bare: Block = asked.comments === "blocks" && discussions ? { ...rest, discussions } : rest;
  switch (bare.type) {
    case "child_page": {
      const { page, ...reference } = bare;
      return page && asked.subpages === "inline" ? { ...reference, page: pageAsRead(page, asked) } : reference;
    }
    case "child_database": {
      const { database, ...described } = bare;
      const isInline = described.isInline ?? database?.isInline;
      const reference = { ...described, ...(isInline !== undefined && { isInline }) };
      if (!database || asked.databases === undefined || asked.databases === "reference") return reference;
      return {
        ...reference,
        database: databaseAsRead(database, { rows: asked.databases === "rows" ? "read" : "none" }),
      };
    }
    case "meeting_notes":
      return {
        ...bare,
        sections: bare.sections.map((section) => ({ ...section, children: all(section.children) })),
        children: all(bare.children),
      };
    default:
      return "children" in bare ? { ...bare, children: all(bare.children) } : bare;
  }

  function all<Kind extends Block>(blocks: readonly Kind[]): readonly Kind[];
  function all(blocks: readonly Block[]): readonly Block[] {
    return blocks.map((child) => blockAsRead(child, asked));
  }
}

/** What reading a database gives of it: rows without their content and without the templates among them. */
export function databaseAsRead(
  database: Database,
  { rows = "read", templates = "none", views = "read" }: AskedFor = {},
): Database {
  const { views: known, ...rest } = database;
  return {
    ...rest,
    ...(known && views === "read" && { views: known }),
    dataSources: database.dataSources.map((source): DataSource => {
      const { rows: held, templates: kept, ...schema } = source;
      return {
        ...schema,
        ...(held && rows === "read" && { rows: held.flatMap(rowAsRead) }),
        ...(kept && templates === "read" && { templates: kept }),
      };
    }),
  };
}

/** What a query gives of a row; nothing for a template. */
export function rowAsRead(row: Row): readonly Row[] {
  if (row.object === "data_source") {
    const { rows: _rows, templates: _templates, ...rest } = row;
    return [rest];
  }
  const { children: _children, discussions: _discussions, ...rest } = row;
  return row.isTemplate ? [] : [rest];
}
