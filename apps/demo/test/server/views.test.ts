import { plainText, type Row } from "@pagebridge/core-types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ViewsAnswer } from "../../src/shared/api.js";
import { type RunningDemo, sampleIds, startDemo } from "../support/start-demo.js";

let running: RunningDemo;
let readId: string;
beforeAll(async () => {
  running = await startDemo();
  // The figures of the comparison are measured while the server starts, with requests of their own.
  await running.get("/api/comparison");
  ({ readId } = await running.read({ reference: sampleIds.voyages }));
});
afterAll(() => running.close());

const titleOf = (row: Row): string => {
  if (row.object === "data_source") return plainText(row.title);
  const title = row.properties.find(({ type }) => type === "title");
  return title?.type === "title" ? plainText(title.richText) : "";
};

const viewsOf = (side: string) => running.json<ViewsAnswer>(`/api/views/${readId}/${side}/${sampleIds.voyages}`);

describe("the views of a database", () => {
  it("come with the rows that each shows: filtered and sorted by the API", async () => {
    const { views, cost } = await viewsOf("official");
    expect(views.map(({ view, rows }) => `${view.type} ${rows.length}`).slice(0, 4)).toEqual([
      "table 2",
      "board 1",
      "calendar 9",
      "timeline 14",
    ]);
    expect(cost.requests).toBeGreaterThan(views.length);
  });

  it("show the same rows in the same order through either API", async () => {
    const [official, internal] = [await viewsOf("official"), await viewsOf("internal")];
    const rowsIn = ({ views }: ViewsAnswer) => views.map(({ view, rows }) => [view.id, rows.map(titleOf)]);
    expect(rowsIn(internal)).toEqual(rowsIn(official));
  });

  it("say once what is true of every row", async () => {
    const { views } = await viewsOf("internal");
    for (const { diagnostics } of views) {
      const said = diagnostics.map(({ code, message, propertyId }) => JSON.stringify([code, message, propertyId]));
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it("are read once, however often they are asked for", async () => {
    await viewsOf("official");
    const before = running.emulator.requests.length;
    await viewsOf("official");
    expect(running.emulator.requests.length).toBe(before);
  });

  it("are refused for what is no database", async () => {
    expect((await running.get(`/api/views/${readId}/official/not-an-id`)).status).toBe(404);
    expect((await running.get(`/api/views/${readId}/official/${sampleIds.privateLog}`)).status).toBe(502);
  });
});
