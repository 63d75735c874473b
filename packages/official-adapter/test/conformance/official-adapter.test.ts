import { type ConformanceSubject, registerConformance } from "@pagebridge/adapter-conformance";
import { type Emulator, sampleToken, startEmulator } from "@pagebridge/notion-emulator";
import { afterAll, beforeAll, describe, it } from "vitest";
import { createOfficialAdapter } from "../../src/index.js";
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
