import { type ConformanceSubject, conformanceCases, registerConformance } from "@pagebridge/adapter-conformance";
import type { Capabilities } from "@pagebridge/core-types";
import { type Emulator, sampleSessionToken, startEmulator } from "@pagebridge/notion-emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createInternalAdapter, internalCapabilities, internalSessionCapabilities } from "../../src/index.js";
import { hostedName } from "../support/hosted-name.js";
import { unhurried } from "../support/open-session.js";
import { sampleFacts } from "./sample-facts.js";

const wrongToken = "v03:made_up_and_never_valid";

describe.each(["anybody", "session"] as const)("the sample workspace, read by %s", (reader) => {
  const { workspace, facts } = sampleFacts(reader);
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator({ workspace });
  });
  afterAll(() => emulator.close());

  registerConformance({ describe, it }, "the internal adapter", (): ConformanceSubject => {
    const options = () => ({ baseUrl: emulator.url, pace: unhurried });
    return {
      createAdapter: ({ credentials = "valid" } = {}) => {
        if (credentials === "wrong")
          return createInternalAdapter({ ...options(), userTokenForWholeAccount: wrongToken });
        return createInternalAdapter({
          ...options(),
          ...(reader === "session" && { userTokenForWholeAccount: sampleSessionToken }),
        });
      },
      facts,
      countRequests: () => emulator.requests.length,
      secrets: [sampleSessionToken, wrongToken],
      stableUrl: hostedName,
    };
  });
});

describe("what the internal adapter does not claim", () => {
  const withoutAccount = ["comments-self", "comments-below", "user", "page-comments"];

  it.each([
    ["with a session", internalSessionCapabilities, []],
    ["without an account", internalCapabilities, withoutAccount],
  ] as const)("excuses it %s from these cases and from no others", (_, capabilities: Capabilities, more) => {
    const excused = conformanceCases.filter(({ needs }) => needs.some((name) => capabilities[name].level === "none"));
    const always = ["pages-listed", "pages-since", "pages-by-title", "detail-formulas", "detail-rollups"];
    expect(excused.map(({ id }) => id).sort()).toEqual([...always, ...more].sort());
  });
});
