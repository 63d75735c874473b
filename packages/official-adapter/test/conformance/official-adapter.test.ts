import { type ConformanceSubject, conformanceCases, registerConformance } from "@pagebridge/adapter-conformance";
import { type Emulator, sampleToken, startEmulator } from "@pagebridge/notion-emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createOfficialAdapter, officialCapabilities } from "../../src/index.js";
import { hostedPath } from "../support/hosted-path.js";
import { sampleFacts } from "./sample-facts.js";

const wrongToken = "ntn_made_up_and_never_valid";
const { workspace, facts } = sampleFacts();
let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator({ workspace });
});
afterAll(() => emulator.close());

registerConformance(
  { describe, it },
  "the official adapter over the sample workspace",
  (): ConformanceSubject => ({
    createAdapter: ({ credentials = "valid" } = {}) =>
      createOfficialAdapter({ auth: credentials === "valid" ? sampleToken : wrongToken, baseUrl: emulator.url }),
    facts,
    countRequests: () => emulator.requests.length,
    secrets: [sampleToken, wrongToken],
    stableUrl: hostedPath,
  }),
);

describe("what the official adapter does not claim", () => {
  it("excuses it from these cases and from no others", () => {
    const excused = conformanceCases.filter(({ needs }) =>
      needs.some((name) => officialCapabilities[name].level === "none"),
    );
    expect(excused.map(({ id }) => id)).toEqual([
      "detail-bookmark-details",
      "detail-buttons",
      "detail-comment-anchors",
      "detail-date-details",
      "detail-forms",
      "detail-media-layout",
      "detail-page-layout",
      "detail-table-layout",
      "detail-view-calculations",
      "detail-view-groups",
    ]);
  });
});
