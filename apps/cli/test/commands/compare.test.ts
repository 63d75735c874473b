import type { NotionAdapter, Page } from "@pagebridge/core-types";
import { PagebridgeError } from "@pagebridge/core-types";
import { createSampleWorkspace, type Emulator, sampleToken, startEmulator } from "@pagebridge/notion-emulator";
import { createOfficialAdapter } from "@pagebridge/official-adapter";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madeAdapter } from "../support/made-adapter.js";
import { runInProcess } from "../support/run-in-process.js";
import { standInFor } from "../support/stand-in-internal.js";
import { namedPage } from "../support/workspace-ids.js";

const workspace = createSampleWorkspace();
const tides = namedPage(workspace.roots, "Tides and other mathematics");
const locker = workspace.roots.find(({ object }) => object === "database");
const env = { NOTION_TOKEN: sampleToken };

let emulator: Emulator;
let twin: NotionAdapter;
beforeAll(async () => {
  emulator = await startEmulator({ workspace });
  twin = createOfficialAdapter({ auth: sampleToken, baseUrl: emulator.url });
});
afterAll(() => emulator.close());

/** Compares with an adapter that gives the same pages as the official one, but for what is changed. */
function compareWith(adapter: NotionAdapter, reference: string, ...options: readonly string[]) {
  const { importPackage } = standInFor(adapter);
  return runInProcess(["compare", reference, "--base-url", emulator.url, ...options], { env, importPackage });
}

function changing(change: (page: Page) => Page): NotionAdapter {
  return {
    ...twin,
    readPage: async (page, options) => {
      const reading = await twin.readPage(page, options);
      return { ...reading, value: change(reading.value) };
    },
  };
}

const withoutFirstBlock = () => changing((page) => ({ ...page, children: page.children?.slice(1) ?? [] }));

describe("pagebridge compare", () => {
  it("sets the cost of both readings side by side, and says that nothing differs", async () => {
    const { exitCode, stderr, stdout } = await compareWith(twin, tides.id);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const lines = stdout.split("\n");
    expect(lines[0]).toEqual("“Tides and other mathematics”, read through both APIs");
    expect(lines[2]).toMatch(/^ +official +internal$/);
    expect(lines.slice(4, 9).map((line) => line.replace(/ {2,}.*$/, ""))).toEqual([
      "requests",
      "on the wire",
      "time",
      "blocks",
      "diagnostics",
    ]);
    expect(stdout).toContain("\nNo differences that had to be expected.\n\nNo unexpected differences.\n");
  });

  it("lists what no adapter declares, with both values, and ends well", async () => {
    const { exitCode, stdout } = await compareWith(withoutFirstBlock(), tides.id);
    expect(exitCode).toEqual(0);
    expect(stdout).toMatch(/\n1 unexpected difference:\n {2}only_left at \/children\/0 of official \(.*\)\n/);
  });

  it("ends with 1 when it is told to fail on the unexpected", async () => {
    const runs = [twin, withoutFirstBlock()].map((adapter) => compareWith(adapter, tides.id, "--fail-on-unexpected"));
    expect((await Promise.all(runs)).map(({ exitCode }) => exitCode)).toEqual([0, 1]);
  });

  it("groups what had to be expected by the gap that explains it", async () => {
    const withLayouts = changing((page) => ({
      ...page,
      layout: { isFullWidth: true },
      children: (page.children ?? []).map((block) =>
        block.type === "image" ? { ...block, layout: { width: 400 } } : block,
      ),
    }));
    const { stdout } = await compareWith(withLayouts, tides.id);
    expect(stdout).toMatch(
      /\n {2}1 × pageLayout, official: Width, text size and font are not sent\.\n {6}1 field, such as \/layout of internal\n/,
    );
    expect(stdout).toContain("\nNo unexpected differences.\n");
  });

  it("prints everything as JSON", async () => {
    const { stdout } = await compareWith(withoutFirstBlock(), tides.id, "--json");
    const { differences, summary, ...what } = JSON.parse(stdout);
    expect(what).toEqual({ reference: tides.id, object: "page", id: tides.id, title: "Tides and other mathematics" });
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({ kind: "only_left", leftPath: "/children/0" });
    expect(summary.differences).toEqual({ expected: 0, unexpected: 1 });
    expect([summary.left.adapter, summary.right.adapter]).toEqual(["official", "internal"]);
  });

  it("compares databases", async () => {
    const { exitCode, stdout } = await compareWith(twin, locker?.id ?? "", "--databases", "rows", "--json");
    const { object, summary } = JSON.parse(stdout);
    expect({ exitCode, object }).toEqual({ exitCode: 0, object: "database" });
    expect(summary.rows.compared).toBeGreaterThan(0);
    expect(summary.differences).toEqual({ expected: 0, unexpected: 0 });
  });

  it("says which of the two could not read it, and ends with 1", async () => {
    const { exitCode, stderr, stdout } = await compareWith(madeAdapter([]), tides.id);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toEqual(
      "The official API read it.\nThe internal API could not read it (not_found_or_not_shared): It is not there.\n",
    );
    const { stdout: json } = await compareWith(madeAdapter([]), tides.id, "--json");
    expect(JSON.parse(json)).toEqual({
      reference: tides.id,
      failures: [{ adapter: "internal", code: "not_found_or_not_shared", message: "It is not there." }],
    });
  });

  it("ends with 130 when it is interrupted", async () => {
    const aborted = madeAdapter([[tides.id, new PagebridgeError("aborted", "Interrupted.")]]);
    expect((await compareWith(aborted, tides.id)).exitCode).toEqual(130);
  });
});
