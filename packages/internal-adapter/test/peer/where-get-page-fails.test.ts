import { type Database, type Page, PagebridgeError, walkBlocks } from "@pagebridge/core-types";
import type { Fault } from "@pagebridge/notion-emulator";
import { NotionAPI } from "notion-client";
import { describe, expect, it } from "vitest";
import {
  childDatabase,
  database,
  dataSource,
  id,
  page,
  paragraph,
  row,
  workspace,
} from "../../../notion-emulator/test/support/makers.js";
import { withEmulator } from "../support/with-emulator.js";

/** notion-client's own way of reading a page. It neither retries nor waits. */
function getPage(url: string, fromId: string): ReturnType<NotionAPI["getPage"]> {
  return new NotionAPI({ apiBaseUrl: `${url}/api/v3`, ofetchOptions: { retry: 0 } }).getPage(fromId);
}

function blockIds(value: Page): readonly string[] {
  return Array.from(walkBlocks(value.children ?? []), ({ block }) => block.id);
}

const numbered = (place: number, value: number): Page =>
  row(place, [{ type: "number", id: "nmbr", name: "Number", number: value }]);

const equals = (value: number) =>
  ({ type: "property", property: "nmbr", kind: "number", condition: { operator: "equals", value } }) as const;

/** Two rows, of which its view shows those with a 1 or a 2; a third that it hides. */
const eitherTable: Database = database(
  40,
  [
    dataSource(
      41,
      [{ type: "number", id: "nmbr", name: "Number", format: "number" }],
      [numbered(51, 1), numbered(52, 2), numbered(53, 3)],
    ),
  ],
  {
    views: [
      {
        object: "view",
        type: "table",
        id: id(43),
        name: "Either",
        dataSourceId: id(41),
        filter: { type: "or", filters: [equals(1), equals(2)] },
      },
    ],
  },
);

/** Takes the list of views away from every database block, as an answer may lack it. */
const withoutViewIds: Fault = {
  kind: "rewrite",
  rewrite: (answer) =>
    JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === "view_ids" ? undefined : value))),
};

describe("a page on which getPage of notion-client fails:", () => {
  it("an id that never comes: getPage asks for ever; here the rest is read, and the loss is said", () => {
    const content = workspace([page(10, [paragraph(20), paragraph(21)])], { published: "all" });
    // The loop is ended from outside after twenty-five rounds.
    const end: Fault = { kind: "status", status: 500, path: "/api/v3/syncRecordValuesMain", nth: 26 };
    return withEmulator(
      { workspace: content, internal: { withheld: { always: [id(21)] } }, faults: [end] },
      async ({ adapter, emulator, sent }) => {
        const { value, diagnostics } = await adapter.readPage(id(10));
        expect(blockIds(value)).toEqual([id(20)]);
        expect(diagnostics).toMatchObject([{ code: "children_missing", id: id(21) }]);
        const ours = sent.length;
        expect(ours).toBeLessThanOrEqual(3);
        await expect(getPage(emulator.url, id(10))).rejects.toMatchObject({ status: 500 });
        expect(sent.length - ours).toBeGreaterThanOrEqual(25);
      },
    );
  });

  it("a database without view_ids: getPage rejects with a TypeError; here the page is read", () =>
    withEmulator(
      {
        workspace: workspace([page(10, [paragraph(20), childDatabase(eitherTable)])], { published: "all" }),
        faults: [withoutViewIds],
      },
      async ({ adapter, emulator }) => {
        const { value } = await adapter.readPage(id(10), { databases: "rows" });
        expect(blockIds(value)).toEqual([id(20), id(40)]);
        const table = value.children?.find((block) => block.type === "child_database");
        expect(table?.database?.dataSources[0]?.rows?.map((found) => found.id).sort()).toEqual([51, 52, 53].map(id));
        await expect(getPage(emulator.url, id(10))).rejects.toBeInstanceOf(TypeError);
      },
    ));

  it("a page that is not first in the map: getPage loses content in silence; here all of it is read", () =>
    withEmulator(
      {
        workspace: workspace([page(10, [paragraph(20), paragraph(21), paragraph(22)])], { published: "all" }),
        internal: { pagePosition: "last", chunkSize: 1 },
      },
      async ({ adapter, emulator }) => {
        const { value, diagnostics } = await adapter.readPage(id(10));
        expect(blockIds(value)).toEqual([20, 21, 22].map(id));
        expect(diagnostics).toEqual([]);
        const theirs = await getPage(emulator.url, id(10));
        expect(Object.keys(theirs.block)).not.toContain(id(22));
      },
    ));

  it("a view with `or`: getPage sends `and` and gets no rows; here the view's rows come", () =>
    withEmulator(
      { workspace: workspace([page(10, [childDatabase(eitherTable)])], { published: "all" }) },
      async ({ adapter, emulator }) => {
        const { value } = await adapter.readDatabase(id(40));
        const view = value.views?.find((candidate) => candidate.id === id(43));
        if (view === undefined) throw new Error("The view was not read.");
        const rows = [];
        for await (const found of adapter.queryRows(view)) rows.push(found.id);
        expect(rows.sort()).toEqual([51, 52].map(id));
        const theirs = await getPage(emulator.url, id(10));
        expect(JSON.stringify(theirs.collection_query)).not.toContain(id(51));
      },
    ));

  it("a view beyond the first chunk: getPage never has it; here it is read with its filter", () =>
    withEmulator(
      {
        workspace: workspace([page(10, [paragraph(20), childDatabase(eitherTable)])], { published: "all" }),
        internal: { chunkSize: 1 },
      },
      async ({ adapter, emulator }) => {
        const { value } = await adapter.readPage(id(10), { databases: "schema" });
        const table = value.children?.find((block) => block.type === "child_database");
        expect(table?.database?.views).toMatchObject([{ id: id(43), name: "Either", filter: { type: "or" } }]);
        const theirs = await getPage(emulator.url, id(10));
        expect(theirs.collection_view).toEqual({});
      },
    ));

  it("a page that is not published: both refuse it, and here with a code and what to do", () =>
    withEmulator({ workspace: workspace([page(10, [paragraph(20)])]) }, async ({ adapter, emulator }) => {
      const refusal: unknown = await adapter.readPage(id(10)).catch((error: unknown) => error);
      expect(PagebridgeError.is(refusal) && refusal.code).toBe("not_found_or_not_shared");
      await expect(getPage(emulator.url, id(10))).rejects.toThrow("Notion page not found");
    }));
});
