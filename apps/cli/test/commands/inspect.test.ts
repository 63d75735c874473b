import type { NotionAdapter } from "@pagebridge/core-types";
import {
  createSampleWorkspace,
  type Emulator,
  sampleLimitedToken,
  sampleToken,
  startEmulator,
} from "@pagebridge/notion-emulator";
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

function inspect(
  reference: string,
  { adapter, env: environment = env, options = [] }: InspectOptions = {},
): ReturnType<typeof runInProcess> {
  return runInProcess(["inspect", reference, "--base-url", emulator.url, ...options], {
    env: environment,
    ...(adapter && { importPackage: standInFor(adapter).importPackage }),
  });
}

interface InspectOptions {
  /** Reads the internal API; absent when it is not installed. */
  readonly adapter?: NotionAdapter;
  readonly env?: Readonly<Record<string, string>>;
  readonly options?: readonly string[];
}

describe("pagebridge inspect", () => {
  it("says of both APIs what they see and read, and recommends the documented one", async () => {
    const { exitCode, stderr, stdout } = await inspect(tides.id, { adapter: twin });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(/^“Tides and other mathematics”, a published page \(/);
    expect(stdout).toContain(
      "\nThe official API (documented)\n  The token belongs to the connection “Pagebridge” in the workspace “Lantern Quay Ferry Cooperative”.",
    );
    expect(stdout).toContain(
      "\nThe internal API (undocumented)\n  It is asked without an account. It sees what is published on the web.\n",
    );
    expect(stdout.match(/ It read the page with \d+ blocks: \d+ requests?, /g)).toHaveLength(2);
    expect(stdout).toMatch(/\nWhich one to use\n {2}Use "official"/);
  });

  it("names the gaps that matter for what is on the page, and no others", async () => {
    const { stdout } = await inspect(tides.id, { adapter: twin, options: ["--json"] });
    const { gaps } = JSON.parse(stdout);
    const held = new Set(tides.children?.map(({ type }) => type));
    expect(gaps.some(({ capability }: { readonly capability: string }) => capability === "tableLayout")).toEqual(
      held.has("table"),
    );
    for (const gap of gaps) {
      expect(gap.count).toBeGreaterThan(0);
      expect(gap.adapters.map(({ adapter }: { readonly adapter: string }) => adapter)).toEqual([
        "official",
        "internal",
      ]);
    }
  });

  it("says what to do when the page is not shared with the connection, and can be read all the same", async () => {
    const limited = { NOTION_TOKEN: sampleLimitedToken };
    const { exitCode, stdout } = await inspect(locker?.id ?? "", { adapter: twin, env: limited });
    expect(exitCode).toEqual(0);
    expect(stdout).toMatch(/It could not read this \(not_found_or_not_shared\)\./);
    expect(stdout).toContain("\n  Only the internal API could read this.\n");
    expect(stdout).toContain(`pagebridge export ${locker?.id} --via internal`);
    expect(stdout.replace(/\s+/g, " ")).toContain("share this with the connection that the token belongs to");
  });

  it("asks the internal API alone when there is no token", async () => {
    const { exitCode, stdout } = await inspect(tides.id, { adapter: twin, env: {} });
    expect(exitCode).toEqual(0);
    expect(stdout).toContain("The official API (documented)\n  Not asked. NOTION_TOKEN is not set.\n");
    expect(stdout).toContain("\n  Only the internal API could read this.\n");
    expect(stdout.replace(/\s+/g, " ")).toContain("put the token of an integration into NOTION_TOKEN");
  });

  it("asks the official API alone when the other is not installed, and says how to add it", async () => {
    const { exitCode, stderr, stdout } = await inspect(tides.id);
    expect(exitCode).toEqual(0);
    expect(stdout).not.toContain("internal API (undocumented)");
    expect(stderr).toMatch(/^The adapter for Notion's internal API is not installed\. .*npm install/);
  });

  it("ends with 1 when nobody can read it", async () => {
    const { exitCode, stdout } = await inspect(madeId, { adapter: madeAdapter([]) });
    expect(exitCode).toEqual(1);
    expect(stdout).toMatch(/ could not be read\.\n/);
    expect(stdout.match(/It could not read this \(not_found_or_not_shared\)/g)).toHaveLength(2);
  });

  it("ends with 2 when there is nobody to ask", async () => {
    const { exitCode, stderr, stdout } = await inspect(tides.id, { env: {} });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(/^pagebridge: There is nothing to ask: NOTION_TOKEN is not set\. /);
  });

  it("says that a token is not accepted", async () => {
    const { stdout } = await inspect(tides.id, { adapter: madeAdapter([]), env: { NOTION_TOKEN: "ntn_unknown" } });
    expect(stdout).toContain("The token is not accepted: it is wrong, has expired or was revoked.");
    expect(stdout).not.toContain("ntn_unknown");
  });

  it("prints it as JSON for scripts", async () => {
    const { stdout } = await inspect(locker?.id ?? "", { adapter: twin, options: ["--json"] });
    const { apis, id, isPublic, object, recommended } = JSON.parse(stdout);
    expect({ id, isPublic, object, recommended }).toEqual({
      id: locker?.id,
      isPublic: true,
      object: "database",
      recommended: "official",
    });
    expect(apis).toMatchObject([
      { adapter: "official", outcome: "read", object: "database" },
      { adapter: "internal", outcome: "read", object: "database" },
    ]);
  });
});

const madeId = "00000000-0000-4000-8000-00000000beef";
