import type { Block, Database, JsonValue, Page, Row } from "@pagebridge/core-types";
import { pageTitle, plainText, walkBlocks } from "@pagebridge/core-types";
import { createSampleWorkspace, type Emulator, sampleToken, startEmulator } from "@pagebridge/notion-emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOfficialAdapter, type OfficialAdapter } from "../../src/index.js";
import { asOfficial } from "./as-official.js";
import { listDifferences } from "./list-differences.js";

const workspace = createSampleWorkspace();
const sharedRoots = workspace.roots.filter((root) => isShared(root.id));
const { pages, databases } = everything(sharedRoots);

/** What differs because something is not shared with the connection; everything else must be equal. */
const notShared: Readonly<Record<string, readonly RegExp[]>> = {
  "Crew handbook": [
    /^\/children\/2\/children\/2\/hasUnreadChildren: nothing → true$/,
    /^\/children\/2\/children\/2\/children\/0: .* → nothing$/,
  ],
  "Meeting of 12 May 2026": [/^\/children\/\d+\/richText\/\d+\/text: ".*" → "Untitled"$/],
  Noticeboard: [/^\/children\/\d+\/richText\/\d+\/text: ".*" → "Untitled"$/],
};
let emulator: Emulator;
let adapter: OfficialAdapter;

beforeAll(async () => {
  emulator = await startEmulator({ workspace });
  adapter = createOfficialAdapter({ auth: sampleToken, baseUrl: emulator.url });
});
afterAll(() => emulator.close());

describe("the sample workspace, served by the emulator and read through the official API", () => {
  it.each(pages.map((page) => [plainText(pageTitle(page)), page] as const))(
    "gives the page %s as it is described",
    async (title, page) => {
      const { value } = await adapter.readPage(page.id);
      const expected = notShared[title] ?? [];
      const differences = listDifferences(comparable(page), comparable(value));
      const unexpected = differences.filter((line) => !expected.some((form) => form.test(line)));
      expect(unexpected).toEqual([]);
      expect(differences).toHaveLength(expected.length);
    },
  );

  it.each(databases.map((database) => [plainText(database.title), database] as const))(
    "gives the database %s as it is described",
    async (_title, database) => {
      const { value } = await adapter.readDatabase(database.id, { rows: "read" });
      const { dataSources: _shown, ...linked } = value;
      const actual = database.isLinked ? { ...linked, dataSources: [] } : value;
      expect(listDifferences(comparable(asListed(database)), comparable(actual))).toEqual([]);
    },
  );
});

function isShared(id: string): boolean {
  const connection = workspace.connections.find(({ token }) => token === sampleToken);
  return connection?.shared === "all" || connection?.shared.includes(id) === true;
}

/** What reading a database gives of it: rows without their content and without the templates among them. */
function asListed(database: Database): Database {
  return {
    ...database,
    dataSources: database.dataSources.map((source) => ({
      ...source,
      ...(source.rows && { rows: source.rows.flatMap(asRow) }),
    })),
  };
}

function asRow(row: Row): readonly Row[] {
  if (row.object === "data_source") {
    const { rows: _rows, ...rest } = row;
    return [rest];
  }
  const { children: _children, ...rest } = row;
  return row.isTemplate ? [] : [rest];
}

function comparable(value: Database | Page): JsonValue {
  return asOfficial(JSON.parse(JSON.stringify(value)));
}

/** Every page, row and database of the workspace, however deep. */
function everything(roots: readonly (Database | Page)[]): { pages: Page[]; databases: Database[] } {
  const found = { pages: [] as Page[], databases: [] as Database[] };
  const queue = [...roots];
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (next.object === "page") {
      found.pages.push(next);
      queue.push(...insides(next.children ?? []));
    } else {
      found.databases.push(next);
      const rows = next.dataSources.flatMap((source) => source.rows ?? []);
      queue.push(...rows.filter((row) => row.object === "page"));
    }
  }
  return found;
}

function insides(blocks: readonly Block[]): (Database | Page)[] {
  return Array.from(walkBlocks(blocks), ({ block }) => {
    if (block.type === "child_page") return block.page;
    return block.type === "child_database" ? block.database : undefined;
  }).filter((inside) => inside !== undefined);
}
