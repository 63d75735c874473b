import { countBlocks } from "@pagebridge/core-types";
import { createNestedWorkspace, createPageWorkspace, type Emulator, startEmulator } from "@pagebridge/notion-emulator";
import { afterEach, describe, expect, it } from "vitest";
import { createOfficialAdapter } from "../../src/index.js";

const opened: Emulator[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((emulator) => emulator.close()));
});

describe("the requests of readPage", () => {
  it("are one for each container and hundred children, and one for the page", async () => {
    const workspace = createPageWorkspace({ blocks: 500, parents: 60 });
    const emulator = await startEmulator({ workspace });
    opened.push(emulator);
    const adapter = createOfficialAdapter({ auth: workspace.token, baseUrl: emulator.url });
    const { value, diagnostics, provenance } = await adapter.readPage(workspace.rootId);
    const paths = emulator.requests.map((request) => request.path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(countBlocks(value.children ?? [])).toBe(500);
    expect(diagnostics).toEqual([]);
    const root = workspace.roots[0];
    const top = root?.object === "page" ? (root.children?.length ?? 0) : 0;
    const lowerBound = 1 + Math.ceil(top / 100) + 60;
    expect(provenance.cost.requests).toBe(lowerBound);
    expect(emulator.requests).toHaveLength(lowerBound);
  });

  it("are eight for the content of seven callouts inside each other, and one for the page", async () => {
    const workspace = createNestedWorkspace({ depth: 7, type: "callout" });
    const emulator = await startEmulator({ workspace });
    opened.push(emulator);
    const adapter = createOfficialAdapter({ auth: workspace.token, baseUrl: emulator.url });
    const { value, provenance } = await adapter.readPage(workspace.rootId);
    // The innermost callout holds a paragraph.
    expect(countBlocks(value.children ?? [])).toBe(7 + 1);
    const { byEndpoint } = emulator.stats();
    expect(byEndpoint["GET /v1/blocks/{block_id}/children"]?.requests).toBe(8);
    expect(provenance.cost.requests).toBe(8 + 1);
  });

  it("leave out the page itself when it is known, and keep what is known of it", async () => {
    const workspace = createPageWorkspace({ blocks: 20, parents: 2 });
    const emulator = await startEmulator({ workspace });
    opened.push(emulator);
    const adapter = createOfficialAdapter({ auth: workspace.token, baseUrl: emulator.url });
    const { value: known } = await adapter.readPage(workspace.rootId, { content: "none" });
    const { value, provenance } = await adapter.readPage(known);
    expect(value).toEqual((await adapter.readPage(workspace.rootId)).value);
    expect(provenance.cost.requests).toBe(3);
  });

  it("grow by nothing when a page is read for its properties alone", async () => {
    const workspace = createPageWorkspace({ blocks: 20, parents: 2 });
    const emulator = await startEmulator({ workspace });
    opened.push(emulator);
    const adapter = createOfficialAdapter({ auth: workspace.token, baseUrl: emulator.url });
    const { value, provenance } = await adapter.readPage(workspace.rootId, { content: "none" });
    expect("children" in value).toBe(false);
    expect(provenance.cost.requests).toBe(1);
  });
});
