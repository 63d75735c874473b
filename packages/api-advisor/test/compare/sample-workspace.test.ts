import type { Page } from "@pagebridge/core-types";
import { createSampleWorkspace, type Emulator, sampleToken, startEmulator } from "@pagebridge/notion-emulator";
import { createOfficialAdapter, type OfficialAdapter } from "@pagebridge/official-adapter";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { comparePages, type PageDifference } from "../../src/index.js";
import { makeInfo } from "../support/make-info.js";
import { makeReading } from "../support/make-reading.js";

const workspace = createSampleWorkspace();
const described = workspace.roots.find((root): root is Page => root.object === "page");

let emulator: Emulator;
let official: OfficialAdapter;

beforeAll(async () => {
  emulator = await startEmulator({ workspace });
  official = createOfficialAdapter({ auth: sampleToken, baseUrl: emulator.url });
});
afterAll(() => emulator.close());

describe("a rich page as it is described, and as the official adapter reads it", () => {
  it("differs by what the adapter declares, and by what was not asked for", async () => {
    if (!described) throw new Error("The sample workspace has a page.");
    const reading = await official.readPage(described.id, { subpages: "inline" });
    const all = makeInfo({ name: "described" });
    const { differences, summary } = comparePages(makeReading(described, all), { info: official.info, reading });
    const unexpected = differences.filter((difference) => !difference.expected && !wasNotAskedFor(difference));
    expect(unexpected).toEqual([]);
    expect(summary.blocks.compared).toBeGreaterThan(400);
    expect(summary.differences.expected).toBeGreaterThan(80);
  });
});

/** Databases and comments were not asked for, and the description of a hosted file holds no URL. */
function wasNotAskedFor({ leftPath = "", left }: PageDifference): boolean {
  return /\/(?:database|discussions)$/.test(leftPath) || JSON.stringify(left ?? null).includes("notion-file:");
}
