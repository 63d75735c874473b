import {
  type Block,
  blockRichTexts,
  type Comment,
  childBlocks,
  type Database,
  type DataSource,
  type Discussion,
  type Filter,
  type FilterCondition,
  type Icon,
  type Inline,
  type Page,
  type PropertySchema,
  type PropertyValue,
  type RichText,
  type View,
} from "@pagebridge/core-types";
import type { Workspace } from "../../src/workspace/workspace.js";

/** A value of a row, with the column that it belongs to. */
export interface Cell {
  readonly column: PropertySchema;
  readonly value: PropertyValue;
}

/** Everything that a workspace holds, in document order. */
export class Survey {
  readonly workspace: Workspace;
  readonly pages: Page[] = [];
  readonly rows: Page[] = [];
  readonly databases: Database[] = [];
  readonly dataSources: DataSource[] = [];
  readonly views: View[] = [];
  readonly columns: PropertySchema[] = [];
  readonly cells: Cell[] = [];
  readonly blocks: Block[] = [];
  /** Blocks that a synced copy shows; the originals are among `blocks`. */
  readonly copies: Extract<Block, { type: "synced_block" }>[] = [];
  readonly richTexts: RichText[] = [];
  readonly icons: Icon[] = [];
  readonly discussions: Discussion[] = [];
  readonly sectionIds: string[] = [];

  constructor(workspace: Workspace) {
    this.workspace = workspace;
    for (const root of workspace.roots) {
      if (root.object === "page") this.#visitPage(root);
      else this.#visitDatabase(root);
    }
    this.#visitDiscussions(workspace.discussions);
  }

  get inlines(): readonly Inline[] {
    return this.richTexts.flat();
  }

  get comments(): readonly Comment[] {
    return this.discussions.flatMap((discussion) => discussion.comments);
  }

  get conditions(): readonly FilterCondition[] {
    return this.filters.flatMap((filter) => ("condition" in filter ? [filter.condition] : []));
  }

  /** Every filter, those inside groups included. */
  get filters(): readonly Filter[] {
    return this.views.flatMap((view) => [
      ...(view.filter ? flattenFilter(view.filter) : []),
      ...(view.quickFilters ?? []).flatMap(({ filter }) => (filter ? flattenFilter(filter) : [])),
    ]);
  }

  #visitPage(page: Page): void {
    this.pages.push(page);
    if (page.icon) this.icons.push(page.icon);
    for (const property of page.properties) this.#visitValue(property);
    this.#visitDiscussions(page.discussions);
    this.#visitBlocks(page.children);
  }

  #visitValue(value: PropertyValue): void {
    if (value.type === "title" || value.type === "rich_text") this.richTexts.push(value.richText);
    if (value.type === "rollup" && value.result.type === "array") value.result.values.forEach(this.#visitValue, this);
  }

  #visitDatabase(database: Database): void {
    this.databases.push(database);
    this.richTexts.push(database.title, database.description);
    if (database.icon) this.icons.push(database.icon);
    this.#visitBlocks(database.children);
    for (const view of database.views ?? []) {
      this.views.push(view);
      if (view.icon) this.icons.push(view.icon);
    }
    database.dataSources.forEach(this.#visitDataSource, this);
  }

  #visitDataSource(dataSource: DataSource): void {
    this.dataSources.push(dataSource);
    this.richTexts.push(dataSource.title, dataSource.description);
    if (dataSource.icon) this.icons.push(dataSource.icon);
    const { properties = [], rows = [] } = dataSource;
    this.columns.push(...properties);
    for (const row of rows) {
      if (row.object === "data_source") {
        this.#visitDataSource(row);
        continue;
      }
      this.rows.push(row);
      for (const [index, column] of properties.entries()) {
        const value = row.properties[index];
        if (value === undefined) throw new Error(`The row ${row.id} has no value for "${column.name}".`);
        this.cells.push({ column, value });
      }
      this.#visitPage(row);
    }
  }

  #visitDiscussions(discussions: readonly Discussion[] = []): void {
    for (const discussion of discussions) {
      this.discussions.push(discussion);
      if (discussion.context) this.richTexts.push(discussion.context);
      for (const comment of discussion.comments) this.richTexts.push(comment.richText);
    }
  }

  #visitBlocks(blocks: readonly Block[] = []): void {
    for (const block of blocks) {
      this.blocks.push(block);
      this.richTexts.push(...blockRichTexts(block));
      if ("icon" in block && block.icon) this.icons.push(block.icon);
      this.#visitDiscussions(block.discussions);
      if (block.type === "child_page" && block.page) this.#visitPage(block.page);
      if (block.type === "child_database" && block.database) this.#visitDatabase(block.database);
      if (block.type === "meeting_notes") this.sectionIds.push(...block.sections.map((section) => section.id));
      if (block.type === "synced_block" && block.syncedFrom !== undefined) this.copies.push(block);
      else this.#visitBlocks(childBlocks(block));
    }
  }
}

function flattenFilter(filter: Filter): readonly Filter[] {
  return "filters" in filter ? [filter, ...filter.filters.flatMap(flattenFilter)] : [filter];
}
