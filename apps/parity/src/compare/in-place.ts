import type { Block, Database, DataSource, Discussion, Page, Row } from "@pagebridge/core-types";

/** What a reader sees of a page: nothing that is in the trash, and open threads only. */
export function pageInPlace(page: Page): Page {
  const { discussions, children, ...rest } = page;
  return {
    ...rest,
    ...(discussions && { discussions: openOnes(discussions) }),
    ...(children && { children: blocksInPlace(children) }),
  };
}

/** What a reader sees of a database. */
export function databaseInPlace(database: Database): Database {
  return { ...database, dataSources: database.dataSources.map(sourceInPlace) };
}

function sourceInPlace(source: DataSource): DataSource {
  return { ...source, ...(source.rows && { rows: source.rows.filter((row) => !row.inTrash).map(rowInPlace) }) };
}

function rowInPlace(row: Row): Row {
  return row.object === "page" ? pageInPlace(row) : sourceInPlace(row);
}

function blocksInPlace<Kind extends Block>(blocks: readonly Kind[]): readonly Kind[];
function blocksInPlace(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => !block.inTrash).map(blockInPlace);
}

function blockInPlace(block: Block): Block {
  const { discussions, ...rest } = block;
  const open = openOnes(discussions ?? []);
  const bare: Block = open.length > 0 ? { ...rest, discussions: open } : rest;
  switch (bare.type) {
    case "child_page":
      return { ...bare, ...(bare.page && { page: pageInPlace(bare.page) }) };
    case "child_database":
      return { ...bare, ...(bare.database && { database: databaseInPlace(bare.database) }) };
    case "meeting_notes":
      return {
        ...bare,
        sections: bare.sections.map((section) => ({ ...section, children: blocksInPlace(section.children) })),
        children: blocksInPlace(bare.children),
      };
    default:
      return "children" in bare ? { ...bare, children: blocksInPlace(bare.children) } : bare;
  }
}

function openOnes(discussions: readonly Discussion[]): readonly Discussion[] {
  return discussions.filter((discussion) => !discussion.isResolved);
}
