import type { ConformanceFacts } from "@pagebridge/adapter-conformance";
import {
  type Database,
  type Discussion,
  type Id,
  type Page,
  pageTitle,
  plainText,
  type RowTarget,
  walkBlocks,
} from "@pagebridge/core-types";
import {
  createPageWorkspace,
  createRowsWorkspace,
  createSampleWorkspace,
  sampleToken,
  type Workspace,
} from "@pagebridge/notion-emulator";
import { everythingBelow } from "../support/everything-below.js";

/** Pages that show something that is not shared with the connection; what comes of them is tested elsewhere. */
const showsUnshared = new Set(["Crew handbook", "Meeting of 12 May 2026", "Noticeboard"]);

/** The sample workspace with a long page and a long database of rows, and what reading it has to give. */
export function sampleFacts(): { readonly workspace: Workspace; readonly facts: ConformanceFacts } {
  const sample = createSampleWorkspace();
  const long = withOtherIds(createPageWorkspace({ blocks: 500, parents: 60 }), "8000", "8001");
  const many = withOtherIds(createRowsWorkspace({ rows: 450 }), "8000", "8002");
  const workspace: Workspace = {
    ...sample,
    roots: [...sample.roots, ...long.roots, ...many.roots],
    connections: sample.connections.map((connection) =>
      connection.token === sampleToken && connection.shared !== "all"
        ? { ...connection, shared: [...connection.shared, long.rootId, many.rootId] }
        : connection,
    ),
  };
  const connection = sample.connections.find(({ token }) => token === sampleToken);
  const shared = sample.roots.filter(({ id }) => connection?.shared !== "all" && connection?.shared.includes(id));
  const { pages, databases } = everythingBelow(shared);
  const described = pages.filter((page) => !showsUnshared.has(titleOf(page)));
  const stops = named(databases, "Stops");
  const threadsPage = page(described, "bilge_pump_relay_2 clicks without being asked");
  return {
    workspace,
    facts: {
      pages: described.filter(({ children = [] }) => children.length > 0),
      databases: databases.filter(({ isLinked }) => !isLinked),
      users: sample.users.filter(({ type }) => type === "person"),
      missingId: page(everythingBelow(sample.roots).pages, "Harbour master’s private log").id,
      longRead: { pageId: long.rootId },
      manyRows: sourceOf(many.roots).id,
      pageWithSubpages: page(described, "Casting off").id,
      pageWithDatabases: page(described, "The Rope Loft museum").id,
      threads: {
        pageId: threadsPage.id,
        self: threadsPage.discussions ?? [],
        below: [...(threadsPage.discussions ?? []), ...threadsBelow(threadsPage)],
      },
      hostedFile: hostedFile(described),
      filters: [
        {
          target: sourceOf(many.roots),
          options: {
            filter: {
              type: "property",
              property: "nUm1",
              kind: "number",
              condition: { operator: "less_than", value: 3 },
            },
          },
          rowIds: rowIds(many.roots).slice(0, 2),
        },
      ],
      sorts: [
        {
          target: sourceOf(many.roots).id,
          options: { sorts: [{ type: "property", property: "nUm1", direction: "descending" }] },
          rowIds: [...rowIds(many.roots)].reverse(),
        },
      ],
      viewQueries: shallowStops(stops),
      listing: {
        pageIds: [...shared.filter(isListed).map(({ id }) => id), threadsPage.id],
        editedSince: "2026-05-29T00:00:00.000Z",
        editedIds: [threadsPage.id],
        query: { words: "bilge_pump", pageIds: [threadsPage.id] },
      },
      unknownBlocks: unknownBlocks(pages),
    },
  };

  function shallowStops(database: Database): NonNullable<ConformanceFacts["viewQueries"]> {
    const view = database.views?.find(({ name }) => name === "Mind the keel");
    if (!view) throw new Error("The sample workspace has no view for shallow stops.");
    const link = `https://www.notion.so/${database.id.replaceAll("-", "")}?v=${view.id.replaceAll("-", "")}`;
    const depthOf = (row: Page): number => {
      const depth = row.properties.find(({ id }) => id === "qGV]");
      return depth?.type === "number" ? (depth.number ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
    };
    const rows = (database.dataSources[0]?.rows ?? []).filter((row) => row.object === "page");
    const expected = rows
      .filter((row) => depthOf(row) <= 3.5)
      .sort((left, right) => depthOf(left) - depthOf(right))
      .map(({ id }) => id);
    const targets: readonly RowTarget[] = [view, link];
    return targets.map((target) => ({ target, rowIds: expected, isOrdered: true }));
  }
}

/** Search does not list what is in the trash. */
function isListed({ object, inTrash }: Database | Page): boolean {
  return object === "page" && inTrash === undefined;
}

function titleOf(page: Page): string {
  return plainText(pageTitle(page));
}

function page(pages: readonly Page[], title: string): Page {
  const found = pages.find((candidate) => titleOf(candidate) === title);
  if (!found) throw new Error(`The sample workspace has no page ${title}.`);
  return found;
}

function named(databases: readonly Database[], title: string): Database {
  const found = databases.find((database) => plainText(database.title) === title);
  if (!found) throw new Error(`The sample workspace has no database ${title}.`);
  return found;
}

function sourceOf(roots: Workspace["roots"]): Database["dataSources"][number] {
  const [source] = roots.flatMap((root) => (root.object === "database" ? root.dataSources : []));
  if (!source) throw new Error("The workspace has no data source.");
  return source;
}

function rowIds(roots: Workspace["roots"]): readonly Id[] {
  return (sourceOf(roots).rows ?? []).map(({ id }) => id);
}

/** Generated workspaces count their ids from 1; another fourth group keeps them apart. */
function withOtherIds<T>(workspace: T, from: string, to: string): T {
  return JSON.parse(JSON.stringify(workspace).replaceAll(`-4000-${from}-`, `-4000-${to}-`));
}

function threadsBelow({ children = [] }: Page): readonly Discussion[] {
  return [...walkBlocks(children)].flatMap(({ block }) => block.discussions ?? []);
}

function hostedFile(pages: readonly Page[]): NonNullable<ConformanceFacts["hostedFile"]> {
  for (const { children = [] } of pages) {
    for (const { block } of walkBlocks(children)) {
      if (block.type === "image" && block.file?.type === "notion") {
        return { reference: { type: "block", blockId: block.id }, file: block.file };
      }
    }
  }
  throw new Error("The sample workspace has no hosted picture.");
}

/** Parts of the app that the official API has no name for. */
function unknownBlocks(pages: readonly Page[]): NonNullable<ConformanceFacts["unknownBlocks"]> {
  const kinds = new Set(["ai_block", "button", "form", "unsupported"]);
  return pages.flatMap(({ id, children = [] }) =>
    [...walkBlocks(children)]
      .filter(({ block }) => kinds.has(block.type))
      .map(({ block }) => ({ pageId: id, blockId: block.id })),
  );
}
