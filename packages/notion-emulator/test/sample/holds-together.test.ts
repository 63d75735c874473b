import {
  type Block,
  childBlocks,
  type Id,
  isId,
  mergeInlines,
  type Parent,
  pageTitle,
  plainText,
} from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { createSampleWorkspace } from "../../src/sample/create-sample-workspace.js";
import { Survey } from "./survey.js";

const survey = new Survey(createSampleWorkspace());
const { workspace } = survey;

const pageIds = new Set(survey.pages.map((page) => page.id));
const blockIds = new Set([...survey.blocks.map((block) => block.id), ...survey.sectionIds]);
const dataSourceIds = new Set(survey.dataSources.map((dataSource) => dataSource.id));
// A database in a wiki shows there as its data source; nothing else stands for it.
const databaseIds = new Set([
  ...survey.databases.map((database) => database.id),
  ...survey.dataSources.flatMap(({ parent }) => (parent?.type === "database_id" ? [parent.databaseId] : [])),
]);
const viewIds = new Set(survey.views.map((view) => view.id));
const commentIds = new Set(survey.comments.map((comment) => comment.id));
const discussionIds = new Set(survey.discussions.map((discussion) => discussion.id));
const userIds = new Set(workspace.users.map((user) => user.id));
const emojiIds = new Set(workspace.customEmojis.map((emoji) => emoji.id));

function missing(ids: Iterable<Id | undefined>, known: ReadonlySet<Id>): readonly Id[] {
  return [...new Set(ids)].filter((id) => id !== undefined).filter((id) => !known.has(id));
}

function isResolved(parent: Parent | undefined): boolean {
  switch (parent?.type) {
    case "workspace":
      return true;
    case "page_id":
      return pageIds.has(parent.pageId);
    case "block_id":
      return blockIds.has(parent.blockId);
    case "database_id":
      return databaseIds.has(parent.databaseId);
    case "data_source_id":
      return dataSourceIds.has(parent.dataSourceId) && databaseIds.has(parent.databaseId ?? "");
    default:
      return false;
  }
}

describe("ids of the sample workspace", () => {
  // A child page's block has the page's own id, and a child database's block the database's.
  const blocks = survey.blocks.filter((block) => block.type !== "child_page" && block.type !== "child_database");
  const all = [
    workspace.id,
    ...[...survey.pages, ...survey.databases, ...survey.dataSources, ...survey.views, ...blocks].map(({ id }) => id),
    ...[...survey.discussions, ...survey.comments, ...workspace.users, ...workspace.customEmojis].map(({ id }) => id),
    ...survey.sectionIds,
  ];

  it("are unique", () => {
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  it("are dashed lower-case UUIDs of versions 4 and 8", () => {
    expect(all.filter((id) => !isId(id) || !/^.{14}[48].{4}[89ab]/.test(id))).toEqual([]);
    expect(new Set(all.map((id) => id.charAt(14)))).toEqual(new Set(["4", "8"]));
  });

  it("are unique among the columns of a data source and among the options of a column", () => {
    for (const { properties = [] } of survey.dataSources) {
      expect(new Set(properties.map((column) => column.id)).size).toBe(properties.length);
      for (const column of properties) {
        if ("options" in column)
          expect(new Set(column.options.map((option) => option.id)).size).toBe(column.options.length);
      }
    }
  });
});

describe("references of the sample workspace", () => {
  const mentions = survey.inlines.flatMap((inline) => (inline.type === "mention" ? [inline] : []));

  it("lead from every page, database and data source to what holds it", () => {
    const things = [...survey.pages, ...survey.databases, ...survey.dataSources];
    expect(things.filter(({ parent }) => !isResolved(parent)).map(({ id }) => id)).toEqual([]);
    expect(survey.dataSources.filter(({ databaseParent }) => !isResolved(databaseParent))).toEqual([]);
  });

  it("name the block or page that a child stands in", () => {
    for (const block of survey.blocks) {
      for (const child of childBlocks(block)) {
        const expected: Parent = { type: "block_id", blockId: block.id };
        if (child.type === "child_page") expect(child.page?.parent).toEqual(expected);
        if (child.type === "child_database") expect(child.database?.parent).toEqual(expected);
      }
    }
    for (const page of survey.pages) {
      for (const child of page.children ?? []) {
        const expected: Parent = { type: "page_id", pageId: page.id };
        if (child.type === "child_page") expect([child.id, child.page?.parent]).toEqual([child.page?.id, expected]);
        if (child.type === "child_database")
          expect([child.id, child.database?.parent]).toEqual([child.database?.id, expected]);
      }
    }
  });

  it("lead from relations to rows of the data source that the column names", () => {
    const rowsBySource = new Map(
      survey.dataSources.map(({ id, rows = [] }) => [id, new Set(rows.map((row) => row.id))]),
    );
    for (const { column, value } of survey.cells) {
      if (value.type !== "relation" || column.type !== "relation") continue;
      expect(missing(value.pageIds, rowsBySource.get(column.dataSourceId ?? "") ?? new Set())).toEqual([]);
    }
  });

  it("lead from relations to the database that holds the data source", () => {
    const databaseBySource = new Map(
      survey.dataSources.map(({ id, parent }) => [id, parent?.type === "database_id" ? parent.databaseId : undefined]),
    );
    const wrong = survey.columns.filter(
      (column) => column.type === "relation" && column.databaseId !== databaseBySource.get(column.dataSourceId ?? ""),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it("are mutual where a relation shows on both sides", () => {
    const rows = new Map(survey.rows.map((row) => [row.id, row]));
    for (const row of survey.rows) {
      const source = survey.dataSources.find(({ rows: own = [] }) => own.includes(row));
      for (const column of source?.properties ?? []) {
        if (column.type !== "relation" || column.syncedProperty === undefined) continue;
        const value = row.properties.find((property) => property.id === column.id);
        for (const target of value?.type === "relation" ? value.pageIds : []) {
          const back = rows.get(target)?.properties.find((property) => property.id === column.syncedProperty?.id);
          expect(back?.type === "relation" && back.pageIds.includes(row.id)).toBe(true);
        }
      }
    }
  });

  it("lead from mentions to what they name, with its title", () => {
    const titles = new Map([
      ...survey.pages.map((page) => [page.id, plainText(pageTitle(page))] as const),
      ...survey.databases.map((database) => [database.id, plainText(database.title)] as const),
      ...survey.dataSources.map((dataSource) => [dataSource.id, plainText(dataSource.title)] as const),
    ]);
    const named = mentions.flatMap(({ mention, text }) => {
      if (mention.type === "page") return [[mention.pageId, text] as const];
      if (mention.type === "database") return [[mention.databaseId, text] as const];
      return mention.type === "data_source" ? [[mention.dataSourceId, text] as const] : [];
    });
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(([id, text]) => titles.get(id) !== text)).toEqual([]);
  });

  it("lead from people, authors and emoji to the workspace's own", () => {
    const people = survey.cells.flatMap(({ value }) => (value.type === "people" ? value.people : []));
    const mentioned = mentions.flatMap(({ mention }) => (mention.type === "user" ? [mention.user] : []));
    const members = [...people, ...mentioned].filter((user) => user.type === "person" || user.type === "bot");
    const authors = [...survey.pages, ...survey.blocks, ...survey.databases, ...survey.comments].map(
      ({ createdBy }) => createdBy,
    );
    expect(missing([...members.map((user) => user.id), ...authors], userIds)).toEqual([]);
    const emojis = mentions.flatMap(({ mention }) => (mention.type === "custom_emoji" ? [mention.customEmoji.id] : []));
    expect(missing(emojis, emojiIds)).toEqual([]);
    expect(
      missing(
        workspace.connections.map((connection) => connection.botId),
        userIds,
      ),
    ).toEqual([]);
  });

  it("lead from links to pages and blocks that exist", () => {
    const links = survey.inlines.flatMap((inline) => (inline.link ? [inline.link] : []));
    expect(
      missing(
        links.map((link) => link.pageId),
        pageIds,
      ),
    ).toEqual([]);
    expect(
      missing(
        links.map((link) => link.blockId),
        blockIds,
      ),
    ).toEqual([]);
    const targets = survey.blocks.flatMap((block) => (block.type === "link_to_page" ? [block.target] : []));
    for (const target of targets) {
      if (target.type === "page_id") expect(pageIds).toContain(target.pageId);
      if (target.type === "database_id") expect(databaseIds).toContain(target.databaseId);
      if (target.type === "comment_id") expect(commentIds).toContain(target.commentId);
    }
  });

  it("lead from synced copies to originals with the same content", () => {
    const originals = new Map(survey.blocks.map((block): [Id, Block] => [block.id, block]));
    expect(survey.copies.length).toBe(3);
    for (const copy of survey.copies) {
      const original = originals.get(copy.syncedFrom ?? "");
      expect(original?.type === "synced_block" && original.syncedFrom === undefined).toBe(true);
      expect(copy.children).toEqual(original && "children" in original ? original.children : undefined);
    }
  });

  it("lead from threads to pages and blocks, and from marked passages to threads", () => {
    expect(survey.discussions.filter(({ parent }) => !isResolved(parent))).toEqual([]);
    expect(
      missing(
        survey.inlines.flatMap((inline) => inline.discussionIds ?? []),
        discussionIds,
      ),
    ).toEqual([]);
  });

  it("lead from views to data sources, columns and other views", () => {
    const columnsBySource = new Map(
      survey.dataSources.map(({ id, properties = [] }) => [id, new Set(properties.map((column) => column.id))]),
    );
    for (const view of survey.views) {
      const { configuration } = view.type === "unsupported" ? {} : view;
      if (configuration && "rows" in configuration) {
        expect(
          missing(
            configuration.rows.flatMap((row) => row.widgets.map((widget) => widget.viewId)),
            viewIds,
          ),
        ).toEqual([]);
        continue;
      }
      const columns = columnsBySource.get(view.dataSourceId ?? "");
      expect(missing(columnIdsIn(view), columns ?? new Set())).toEqual([]);
      expect(missing([view.dashboardViewId], viewIds)).toEqual([]);
      expect(missing(view.manualOrder ?? [], pageIds)).toEqual([]);
    }
  });

  it("lead from templates to pages", () => {
    const templates = survey.dataSources.flatMap((dataSource) => dataSource.templates ?? []);
    expect(templates.map((template) => template.isDefault)).toEqual([true, false]);
    const pages = templates.map(({ id }) => survey.pages.find((page) => page.id === id));
    expect(pages.map((page) => page?.isTemplate)).toEqual([true, true]);
  });
});

/** Everything in a view that is called `propertyId`, `…PropertyId` or `property`. */
function columnIdsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(columnIdsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === "source") return [];
    return /^property$|propertyId$/i.test(key) && typeof inner === "string" ? [inner] : columnIdsIn(inner);
  });
}

describe("values of the sample workspace", () => {
  it("fit their columns", () => {
    const wrong = survey.cells.filter(({ column, value }) => {
      return column.type !== value.type || column.id !== value.id || column.name !== value.name;
    });
    expect(wrong).toEqual([]);
  });

  it("keep the promise of rich text: no empty run, and neighbours that look alike are one", () => {
    expect(survey.richTexts.map((richText) => mergeInlines(richText))).toEqual(survey.richTexts);
  });

  it("survive a round trip through JSON", () => {
    const { files: _bytes, ...plain } = workspace;
    expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
    expect(JSON.stringify(plain)).not.toContain('null,"undefined');
  });

  it("are the same on every call and shared with nobody", () => {
    const again = createSampleWorkspace();
    expect(again).toEqual(workspace);
    expect(again.roots).not.toBe(workspace.roots);
  });

  it("are within one row of cells per table", () => {
    for (const block of survey.blocks) {
      if (block.type === "table")
        expect(new Set(block.rows.map((row) => row.cells.length))).toEqual(new Set([block.tableWidth]));
    }
  });
});

describe("connections of the sample workspace", () => {
  it("share what exists, and not the private log", () => {
    const shared = workspace.connections.flatMap((connection) =>
      connection.shared === "all" ? [] : connection.shared,
    );
    expect(missing(shared, new Set([...pageIds, ...databaseIds]))).toEqual([]);
    const privateLog = workspace.roots.find(
      (root) => root.object === "page" && plainText(pageTitle(root)).includes("private log"),
    );
    expect(shared).not.toContain(privateLog?.id);
  });
});
