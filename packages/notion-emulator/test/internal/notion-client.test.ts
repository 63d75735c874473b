import { describe, expect, it } from "vitest";
import { createSampleWorkspace, sampleSessionToken } from "../../src/index.js";
import { sampleId } from "../../src/sample/makers/sample-id.js";
import type { Fault } from "../../src/server/fault.js";
import { indexWorkspace } from "../../src/workspace/index-workspace.js";
import { childDatabase, database, dataSource, id, mara, page, paragraph, row, workspace } from "../support/makers.js";
import { failureOf } from "../support/open.js";
import { asRecord, at, openInternal, sessionToken } from "../support/open-internal.js";

const sample = createSampleWorkspace();
const samplePages = indexWorkspace(sample).pages.map((node) => node.id);

/**
 * Pages that the client asks for without end: on the first stands a link to a comment, which is no block; the second lists a block that
 * the workspace does not hold.
 */
const endlessPages = [sampleId("page", "operations"), sampleId("page", "meeting-may")];

/** Lets through so many requests for records by id, and then answers 500, so that a loop without end has one. */
function stopAfter(requests: number): Fault {
  return { kind: "status", status: 500, path: "/api/v3/syncRecordValuesMain", nth: requests + 1 };
}

describe("the real notion-client", () => {
  it("reads every page of the sample workspace, but for the two on which it never ends", async () => {
    const { client, emulator } = await openInternal({ workspace: sample });
    const api = client(sampleSessionToken);
    const failed = [];
    for (const pageId of samplePages.filter((candidate) => !endlessPages.includes(candidate))) {
      const map = await api.getPage(pageId);
      if (at(map.block[pageId], "value", "value", "id") !== pageId) failed.push(pageId);
    }
    expect(failed).toEqual([]);
    expect(samplePages.length).toBeGreaterThan(50);
    expect(Object.keys(emulator.stats().byStatus)).toEqual(["200"]);
  });

  it("reads public pages without an account, and does not find the others", async () => {
    const { client } = await openInternal({ workspace: sample });
    const home = sampleId("page", "home");
    expect(Object.keys((await client().getPage(home)).block)[0]).toBe(home);
    const secret = sampleId("page", "private-log");
    expect((await failureOf(client().getPage(secret))).message).toMatch(/^Notion page not found/);
  });

  it("gets rows, signed files and users", async () => {
    const files = {
      ...paragraph(20),
      type: "file",
      caption: [],
      file: { type: "notion", url: "notion-file:a.pdf" },
    } as const;
    const table = database(40, [dataSource(41, [], [row(51), row(52)])], {
      views: [{ object: "view", type: "table", id: id(43), name: "All", dataSourceId: id(41) }],
    });
    const { client } = await openInternal({
      workspace: workspace([page(10, [files, childDatabase(table)])], {
        published: "all",
        sessions: [{ token: sessionToken, userId: mara.id }],
      }),
    });
    const map = await client().getPage(id(10));
    expect(at(map.collection_query, id(41), id(43), "collection_group_results", "blockIds")).toEqual([51, 52].map(id));
    expect(Object.keys(map.block)).toEqual([10, 20, 40, 51, 52].map(id));
    const text = await (await fetch(String(map.signed_urls[id(20)]))).text();
    expect(text.startsWith("%PDF")).toBe(true);
    expect((await client(sessionToken).getUsers([mara.id])).results).toMatchObject([
      { role: "editor", value: { name: "Mara" } },
    ]);
  });

  it("sends everything of a long page, one chunk and then records by id", async () => {
    const blocks = Array.from({ length: 250 }, (_, place) => paragraph(100 + place));
    const { client, emulator } = await openInternal({ workspace: workspace([page(10, blocks)], { published: "all" }) });
    const map = await client().getPage(id(10));
    expect(Object.keys(map.block)).toHaveLength(251);
    expect(emulator.requests.map(({ endpoint }) => endpoint)).toEqual([
      "POST /api/v3/loadPageChunk",
      "POST /api/v3/syncRecordValuesMain",
    ]);
  });

  it("searches below a page", async () => {
    const { client } = await openInternal({
      workspace: workspace([page(10, [paragraph(20, "Low tide")])], { published: "all" }),
    });
    const found = await client().search({ ancestorId: id(10), query: "tide" });
    expect(found).toMatchObject({ total: 1, results: [{ id: id(20) }] });
  });

  it.each(["a", "b", "mixed"] as const)("understands boxes of form %s", async (boxForm) => {
    const { client } = await openInternal({
      workspace: workspace([page(10, [paragraph(20, "One", [paragraph(21)])])], { published: "all" }),
      internal: { boxForm, chunkSize: 1 },
    });
    expect(Object.keys((await client().getPage(id(10))).block)).toEqual([10, 20, 21].map(id));
  });
});

describe("what notion-client does wrong is seen:", () => {
  const everything = workspace([page(10, [paragraph(20), paragraph(21)])], { published: "all" });

  it("it asks for an id that never comes, for ever", async () => {
    const { client, emulator } = await openInternal({
      workspace: everything,
      internal: { withheld: { always: [id(21)] } },
      faults: [stopAfter(25)],
    });
    expect((await failureOf(client().getPage(id(10)))).status).toBe(500);
    expect(emulator.stats().byEndpoint["POST /api/v3/syncRecordValuesMain"]?.requests).toBe(26);
  });

  it.each(endlessPages)("it does so on page %s of the sample workspace, too", async (pageId) => {
    const { client, emulator } = await openInternal({ workspace: sample, faults: [stopAfter(25)] });
    expect((await failureOf(client().getPage(pageId))).status).toBe(500);
    expect(emulator.stats().byStatus["500"]?.requests).toBe(1);
  });

  it("it loses what stands in blocks when the page is not the first in the map", async () => {
    const { client } = await openInternal({
      workspace: workspace([page(10, [paragraph(20), paragraph(21), paragraph(22)])], { published: "all" }),
      internal: { pagePosition: "last", chunkSize: 1 },
    });
    expect(Object.keys((await client().getPage(id(10))).block)).toEqual([20, 10].map(id));
  });

  it("it makes `and` of a view's `or`, which the server that compiles the view itself does not", async () => {
    const number = (place: number, value: number) =>
      row(place, [{ type: "number", id: "nmbr", name: "Number", number: value }]);
    const equals = (value: number) =>
      ({ type: "property", property: "nmbr", kind: "number", condition: { operator: "equals", value } }) as const;
    const table = database(
      40,
      [
        dataSource(
          41,
          [{ type: "number", id: "nmbr", name: "Number", format: "number" }],
          [number(51, 1), number(52, 2)],
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
    const { ask, client } = await openInternal({
      workspace: workspace([page(10, [childDatabase(table)])], { published: "all" }),
    });
    const map = await client().getPage(id(10));
    expect(at(map.collection_query, id(41), id(43), "collection_group_results", "blockIds")).toEqual([]);
    const view = { collectionView: { id: id(43) }, collectionViewBlock: { id: id(40) }, userTimeZone: "UTC" };
    expect((await ask("queryCollection", view)).body["allBlockIds"]).toEqual([51, 52].map(id));
  });

  it("it never has the views of a database beyond the first chunk", async () => {
    const table = database(40, [dataSource(41, [], [row(51)])], {
      views: [{ object: "view", type: "table", id: id(43), name: "All", dataSourceId: id(41) }],
    });
    const { client } = await openInternal({
      workspace: workspace([page(10, [paragraph(20), childDatabase(table)])], { published: "all" }),
      internal: { chunkSize: 1 },
    });
    const map = await client().getPage(id(10));
    expect(Object.keys(asRecord(map.block))).toContain(id(40));
    expect(map.collection_view).toEqual({});
  });
});
