import { type AdapterInfo, type Capability, type CapabilityName, contractVersion } from "@pagebridge/core-types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ReadingNeeds, recommendAdapter } from "../../src/index.js";
import { capabilityNames, makeCapabilities } from "../support/make-info.js";

const level = fc.constantFrom<Capability["level"]>("full", "none", "partial");

const gaps = fc.array(fc.tuple(fc.constantFrom(...capabilityNames), level), { maxLength: 40 }).map(Object.fromEntries);

const candidate: fc.Arbitrary<AdapterInfo> = fc.record({
  name: fc.constantFrom("a", "b", "c"),
  api: fc.constantFrom("internal", "official", "other"),
  stability: fc.constantFrom("documented", "undocumented"),
  authentication: fc.constantFrom("none", "optional_token", "token"),
  contractVersion: fc.constantFrom(contractVersion, contractVersion, contractVersion, contractVersion + 1),
  capabilities: gaps.map(makeCapabilities),
});

const needs: fc.Arbitrary<ReadingNeeds> = fc.record(
  {
    pages: fc.constantFrom("both", "private", "public"),
    canInstallConnection: fc.boolean(),
    mayUseWholeAccount: fc.boolean(),
    mustLast: fc.constantFrom("months", "one_off", "years"),
    runsUnattended: fc.boolean(),
    required: fc.subarray([...capabilityNames], { maxLength: 4 }),
    nice: fc.subarray([...capabilityNames], { maxLength: 4 }),
  },
  { requiredKeys: ["pages"] },
);

const candidates = fc.array(candidate, { minLength: 1, maxLength: 5 });
const better: Readonly<Record<Capability["level"], Capability["level"]>> = {
  full: "full",
  none: "partial",
  partial: "full",
};

describe("whatever the needs and the candidates", { timeout: 60_000 }, () => {
  it("gives the same answer in whatever order the candidates come", () => {
    const shuffled = candidates.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(needs, shuffled, (wanted, [list, other]) => {
        expect(recommendAdapter(wanted, other)).toEqual(recommendAdapter(wanted, list));
      }),
      { numRuns: 300 },
    );
  });

  it("never puts an adapter lower because one of its capabilities got better", () => {
    const improved = fc.tuple(candidates, fc.nat(4), fc.constantFrom(...capabilityNames));
    fc.assert(
      fc.property(needs, improved, (wanted, [list, place, name]) => {
        const index = place % list.length;
        const named = list.map((info, position) => ({ ...info, name: `candidate ${position}` }));
        const improvedList = named.map((info, position) => (position === index ? improve(info, name) : info));
        const placeIn = (all: readonly AdapterInfo[]): number =>
          recommendAdapter(wanted, all).ranked.findIndex(({ adapter }) => adapter.name === `candidate ${index}`);
        expect(placeIn(improvedList)).toBeLessThanOrEqual(placeIn(named));
      }),
      { numRuns: 1000 },
    );
  });

  it("never recommends an undocumented API while a documented one fits", () => {
    fc.assert(
      fc.property(needs, candidates, (wanted, list) => {
        const { ranked, recommended } = recommendAdapter(wanted, list);
        const aDocumentedOneFits = ranked.some(
          ({ adapter, verdict }) => adapter.stability === "documented" && verdict !== "does_not_fit",
        );
        if (aDocumentedOneFits) expect(recommended?.stability).toBe("documented");
      }),
      { numRuns: 500 },
    );
  });

  it("puts a documented adapter that covers everything first", () => {
    const perfect: AdapterInfo = {
      name: "perfect",
      api: "official",
      stability: "documented",
      authentication: "none",
      contractVersion,
      capabilities: makeCapabilities(),
    };
    const imperfect = candidates.filter((list) =>
      list.every(({ capabilities }) => Object.values(capabilities).some(({ level }) => level !== "full")),
    );
    fc.assert(
      fc.property(needs, imperfect, (wanted, list) => {
        const { ranked } = recommendAdapter(wanted, [...list, perfect]);
        expect([ranked[0]?.adapter.name, ranked[0]?.verdict]).toEqual(["perfect", "fits"]);
      }),
      { numRuns: 300 },
    );
  });

  it("says of everybody why: what does not fit has a reason against it, what fits has none", () => {
    fc.assert(
      fc.property(needs, candidates, (wanted, list) => {
        for (const { verdict, reasons } of recommendAdapter(wanted, list).ranked) {
          const effects = new Set(reasons.map(({ effect }) => effect));
          const expected = effects.has("against") ? "does_not_fit" : effects.has("limit") ? "fits_with_limits" : "fits";
          expect(verdict).toBe(expected);
          for (const { sentence } of reasons) expect(sentence).toMatch(/^[A-Z].*\.$/);
        }
      }),
    );
  });
});

function improve(info: AdapterInfo, name: CapabilityName): AdapterInfo {
  const raised = better[info.capabilities[name].level];
  const capability: Capability = raised === "full" ? { level: "full" } : { level: raised, limit: "It has a limit." };
  return { ...info, capabilities: { ...info.capabilities, [name]: capability } };
}
