import {
  type Block,
  type CustomEmoji,
  childBlocks,
  type Database,
  type DataSource,
  type Id,
  type Page,
  pageTitle,
  plainText,
  type User,
} from "@pagebridge/core-types";
import type { Workspace } from "@pagebridge/notion-emulator";

/** Something with a title that text can mention. */
interface Named {
  readonly id: Id;
  readonly title: string;
}

/** A block that a link can lead to. */
interface PlacedBlock {
  readonly id: Id;
  readonly pageId: Id;
}

/** The original of a synced block, as it was made. */
interface Original {
  readonly id: Id;
  readonly children: readonly Block[];
}

/** What things in a workspace may refer to: everything that stands in it and is not in the trash. */
export interface Catalogue {
  /** Everybody, bots included. */
  readonly users: readonly User[];
  readonly people: readonly User[];
  /** Those whom titles may mention. */
  readonly peopleInTitles: readonly User[];
  readonly customEmojis: readonly CustomEmoji[];
  /** Rows included, templates not. */
  readonly pages: readonly Named[];
  readonly databases: readonly Named[];
  readonly dataSources: readonly DataSource[];
  readonly blocks: readonly PlacedBlock[];
  readonly originals: readonly Original[];
}

/** Who is mentioned where. */
export interface CatalogueOptions {
  /** Whether titles mention people. A title is shown in other places too, and to some readers without the names of people. */
  readonly peopleInTitles: boolean;
}

/** Lists what a workspace holds. */
export function toCatalogue(
  workspace: Pick<Workspace, "customEmojis" | "roots" | "users">,
  options: CatalogueOptions,
): Catalogue {
  const { users, customEmojis } = workspace;
  const people = users.filter((user) => user.type === "person");
  const found: {
    pages: Named[];
    databases: Named[];
    dataSources: DataSource[];
    blocks: PlacedBlock[];
    originals: Original[];
  } = { pages: [], databases: [], dataSources: [], blocks: [], originals: [] };

  const addPage = (page: Page): void => {
    if (page.inTrash || page.isTemplate) return;
    found.pages.push({ id: page.id, title: plainText(pageTitle(page)) });
    addBlocks(page.children ?? [], page.id);
  };
  const addDatabase = (database: Database): void => {
    if (database.inTrash) return;
    found.databases.push({ id: database.id, title: plainText(database.title) });
    for (const source of database.dataSources) {
      found.dataSources.push(source);
      for (const row of source.rows ?? []) if (row.object === "page") addPage(row);
    }
  };
  const addBlocks = (blocks: readonly Block[], pageId: Id): void => {
    for (const block of blocks) {
      if (block.inTrash) continue;
      if (block.type === "child_page" && block.page) addPage(block.page);
      else if (block.type === "child_database" && block.database) addDatabase(block.database);
      else addBlock(block, pageId);
    }
  };
  const addBlock = (block: Block, pageId: Id): void => {
    found.blocks.push({ id: block.id, pageId });
    if (block.type === "synced_block") {
      if (block.syncedFrom !== undefined) return;
      found.originals.push({ id: block.id, children: block.children });
    }
    addBlocks(childBlocks(block), pageId);
  };

  for (const root of workspace.roots) {
    if (root.object === "page") addPage(root);
    else addDatabase(root);
  }
  return { users, people, peopleInTitles: options.peopleInTitles ? people : [], customEmojis, ...found };
}
