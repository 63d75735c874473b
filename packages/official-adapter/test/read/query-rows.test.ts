import type { Row, StreamReading, View } from "@pagebridge/core-types";
import { pageTitle, plainText } from "@pagebridge/core-types";
import { createRowsWorkspace, type Emulator, startEmulator } from "@pagebridge/notion-emulator";
import { afterEach, describe, expect, it } from "vitest";
import { createOfficialAdapter } from "../../src/index.js";

const opened: Emulator[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((emulator) => emulator.close()));
});

async function open(rows: number, options: { rowsPerMinute?: number; queryLimit?: number } = {}) {
  const { queryLimit, ...shape } = options;
  const workspace = createRowsWorkspace({ rows, ...shape });
  const emulator = await startEmulator({ workspace, ...(queryLimit && { queryLimit }) });
  opened.push(emulator);
  const adapter = createOfficialAdapter({
    auth: workspace.token,
    baseUrl: emulator.url,
  });
  return { workspace, emulator, adapter };
}

async function titles(rows: StreamReading<Row>): Promise<string[]> {
  const found: string[] = [];
  for await (const row of rows) {
    found.push(row.object === "page" ? plainText(pageTitle(row)) : plainText(row.title));
  }
  return found;
}

const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `Row ${index + 1}`);

describe("queryRows", () => {
  it("reads all rows, a hundred with each request", async () => {
    const { workspace, emulator, adapter } = await open(250);
    const rows = adapter.queryRows(workspace.rootId);
    expect((await titles(rows)).sort()).toEqual(numbered(250).sort());
    expect(emulator.stats().byEndpoint["POST /v1/data_sources/{data_source_id}/query"]?.requests).toBe(3);
    expect(rows.diagnostics).toEqual([]);
    expect(rows.provenance.cost.requests).toBe(4);
  });

  it("asks for no more than the limit", async () => {
    const { workspace, emulator, adapter } = await open(250);
    const rows = await titles(adapter.queryRows(workspace.rootId, { limit: 5 }));
    expect(rows).toHaveLength(5);
    expect(emulator.stats().byEndpoint["POST /v1/data_sources/{data_source_id}/query"]?.requests).toBe(1);
  });

  it("filters and sorts as asked", async () => {
    const { workspace, adapter } = await open(30);
    const rows = adapter.queryRows(workspace.rootId, {
      filter: {
        type: "property",
        property: "Number",
        kind: "number",
        condition: { operator: "greater_than", value: 27 },
      },
      sorts: [{ type: "property", property: "Number", direction: "descending" }],
    });
    expect(await titles(rows)).toEqual(["Row 30", "Row 29", "Row 28"]);
  });

  it("uses a view's own filter and sorts, and adds the caller's filter", async () => {
    const { workspace, adapter } = await open(12);
    const { value } = await adapter.readDatabase(workspace.rootId);
    const view: View = {
      object: "view",
      type: "table",
      id: "00000000-0000-4000-8000-00000000aaaa",
      name: "Even, last first",
      ...(value.dataSources[0] && { dataSourceId: value.dataSources[0].id }),
      filter: {
        type: "property",
        property: "e:vn",
        kind: "checkbox",
        condition: { operator: "equals", value: true },
      },
      sorts: [{ type: "property", property: "nUm1", direction: "descending" }],
    };
    expect(await titles(adapter.queryRows(view))).toEqual(["Row 12", "Row 10", "Row 8", "Row 6", "Row 4", "Row 2"]);
    const small = adapter.queryRows(view, {
      filter: {
        type: "property",
        property: "Number",
        kind: "number",
        condition: { operator: "less_than", value: 5 },
      },
    });
    expect(await titles(small)).toEqual(["Row 4", "Row 2"]);
  });

  it("goes on past the server's limit of rows, gives each row once, and says so", async () => {
    const { workspace, adapter } = await open(1_050, { queryLimit: 300, rowsPerMinute: 7 });
    const rows = adapter.queryRows(workspace.rootId);
    const found = await titles(rows);
    expect(found).toHaveLength(1_050);
    expect(new Set(found)).toEqual(new Set(numbered(1_050)));
    expect(rows.diagnostics.map(({ code, severity }) => ({ code, severity }))).toEqual([
      { code: "approximated", severity: "info" },
    ]);
  });

  it("keeps the order that was asked for up to the limit", async () => {
    const { workspace, adapter } = await open(500, { queryLimit: 200 });
    const rows = adapter.queryRows(workspace.rootId, {
      sorts: [{ type: "property", property: "Number", direction: "descending" }],
    });
    const found = await titles(rows);
    expect(found.slice(0, 200)).toEqual(numbered(500).reverse().slice(0, 200));
    expect(new Set(found)).toEqual(new Set(numbered(500)));
    expect(found).toHaveLength(500);
  });

  it("says that rows are missing when one minute holds more than the limit", async () => {
    const { workspace, adapter } = await open(600, { queryLimit: 100, rowsPerMinute: 250 });
    const rows = adapter.queryRows(workspace.rootId);
    const found = await titles(rows);
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeLessThan(600);
    expect(rows.diagnostics.some(({ code, severity }) => code === "truncated" && severity === "error")).toBe(true);
  });

  it("stops asking when the loop is left", async () => {
    const { workspace, emulator, adapter } = await open(1_000);
    for await (const row of adapter.queryRows(workspace.rootId)) {
      expect(row.object).toBe("page");
      break;
    }
    expect(emulator.stats().byEndpoint["POST /v1/data_sources/{data_source_id}/query"]?.requests).toBeLessThanOrEqual(
      2,
    );
  });

  it("takes a data source, its id and the database's URL alike", async () => {
    const { workspace, adapter } = await open(3);
    const { value } = await adapter.readDatabase(workspace.rootId);
    const [dataSource] = value.dataSources;
    if (!dataSource) throw new Error("The generated database has a data source.");
    const url = `https://app.notion.com/p/${workspace.rootId.replaceAll("-", "")}`;
    for (const target of [dataSource, dataSource.id, url]) {
      expect((await titles(adapter.queryRows(target))).sort()).toEqual(numbered(3));
    }
  });

  it("cannot be iterated twice", async () => {
    const { workspace, adapter } = await open(1);
    const rows = adapter.queryRows(workspace.rootId);
    await titles(rows);
    await expect(titles(rows)).rejects.toThrow(TypeError);
  });
});
