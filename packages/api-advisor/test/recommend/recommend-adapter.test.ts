import type { AdapterInfo } from "@pagebridge/core-types";
import { officialCapabilities } from "@pagebridge/official-adapter";
import { describe, expect, it } from "vitest";
import { type ReadingNeeds, recommendAdapter } from "../../src/index.js";
import { documented, makeInfo, undocumented } from "../support/make-info.js";

const folder = makeInfo({ name: "folder", api: "other", authentication: "none" });
const official: AdapterInfo = { ...documented, name: "official", capabilities: officialCapabilities };

interface Scenario {
  readonly what: string;
  readonly needs: ReadingNeeds;
  /** Name and verdict, the best first. */
  readonly ranked: readonly string[];
}

/** When to use which API: the documented one unless it cannot do it at all. */
const scenarios: readonly Scenario[] = [
  {
    what: "a private workspace, for years",
    needs: { pages: "private" },
    ranked: ["documented fits_with_limits", "undocumented does_not_fit"],
  },
  {
    what: "public pages of one's own workspace, where a connection can be installed",
    needs: { pages: "public" },
    ranked: ["documented fits_with_limits", "undocumented fits_with_limits"],
  },
  {
    what: "public pages of somebody else, once",
    needs: { pages: "public", canInstallConnection: false, mustLast: "one_off" },
    ranked: ["undocumented fits", "documented does_not_fit"],
  },
  {
    what: "public pages of somebody else, for years",
    needs: { pages: "public", canInstallConnection: false },
    ranked: ["undocumented fits_with_limits", "documented does_not_fit"],
  },
  {
    what: "public pages of somebody else, every night for some months",
    needs: { pages: "public", canInstallConnection: false, mustLast: "months", runsUnattended: true },
    ranked: ["undocumented fits_with_limits", "documented does_not_fit"],
  },
  {
    what: "layout details that the documented API lacks, from published pages",
    needs: { pages: "public", required: ["mediaLayout"], mustLast: "one_off" },
    ranked: ["undocumented fits", "documented does_not_fit"],
  },
  {
    what: "layout details that would be welcome: the documented API still comes first",
    needs: { pages: "public", nice: ["mediaLayout"], mustLast: "one_off" },
    ranked: ["documented fits_with_limits", "undocumented fits"],
  },
  {
    what: "layout details from private pages, without handing over the account",
    needs: { pages: "private", required: ["mediaLayout"] },
    ranked: ["documented does_not_fit", "undocumented does_not_fit"],
  },
  {
    what: "layout details from private pages, with a session that opens the account",
    needs: { pages: "private", required: ["mediaLayout"], mayUseWholeAccount: true, mustLast: "one_off" },
    ranked: ["undocumented fits_with_limits", "documented does_not_fit"],
  },
  {
    what: "private and public pages with a connection",
    needs: { pages: "both" },
    ranked: ["documented fits_with_limits", "undocumented does_not_fit"],
  },
  {
    what: "views, which both can read, one of them in part",
    needs: { pages: "public", required: ["views"], mustLast: "one_off" },
    ranked: ["documented fits_with_limits", "undocumented fits"],
  },
  {
    what: "a list of all pages, which only one API has",
    needs: { pages: "both", required: ["listPages"], mayUseWholeAccount: true },
    ranked: ["documented fits_with_limits", "undocumented does_not_fit"],
  },
];

describe("recommendAdapter", () => {
  it.each(scenarios)("weighs $what", ({ needs, ranked }) => {
    const recommendation = recommendAdapter(needs, [undocumented, documented]);
    expect(recommendation.ranked.map(({ adapter, verdict }) => `${adapter.name} ${verdict}`)).toEqual(ranked);
    const best = ranked[0] ?? "";
    const expected = best.endsWith("does_not_fit") ? undefined : best.split(" ")[0];
    expect(recommendation.recommended?.name).toEqual(expected);
  });

  it("puts an adapter that needs no credentials and has no limits on top", () => {
    const { ranked } = recommendAdapter({ pages: "private", canInstallConnection: false }, [official, folder]);
    expect(ranked.map(({ adapter, verdict }) => [adapter.name, verdict])).toEqual([
      ["folder", "fits"],
      ["official", "does_not_fit"],
    ]);
  });

  it("gives its reasons in sentences, with the limit in the adapter's own words, what decides first", () => {
    const needs: ReadingNeeds = { pages: "private", required: ["databaseRows", "views"], nice: ["mediaLayout"] };
    expect(recommendAdapter(needs, [official]).ranked[0]?.reasons).toEqual([
      {
        effect: "limit",
        need: "pages",
        capability: "privatePages",
        sentence:
          "Pages that are not published: in part. Pages must be shared with the connection; a personal access token sees what its owner sees.",
      },
      {
        effect: "limit",
        need: "required",
        capability: "views",
        sentence:
          "Views of a database and their settings: in part. Ten kinds of views; conditional colours, personal views and the order of tabs are not sent.",
      },
      {
        effect: "limit",
        need: "nice",
        capability: "mediaLayout",
        sentence: "Width, height and alignment of pictures and embeds: not at all. Sizes and alignment are not sent.",
      },
      {
        effect: "for",
        need: "required",
        capability: "databaseRows",
        sentence: "Rows of a database with their values: in full.",
      },
      {
        effect: "for",
        need: "mustLast",
        sentence:
          "The API is documented and changes with warning; such an API is preferred to every undocumented one, even one that gives more.",
      },
    ]);
  });

  it("names the risks of an undocumented API, each tied to the need that it touches", () => {
    const needs: ReadingNeeds = {
      pages: "private",
      mayUseWholeAccount: true,
      mustLast: "months",
      runsUnattended: true,
    };
    const reasons = recommendAdapter(needs, [undocumented]).ranked[0]?.reasons ?? [];
    expect(reasons.map(({ effect, need, sentence }) => [effect, need, sentence])).toEqual([
      ["limit", "pages", "Pages that are not published: in part. privatePages has a limit."],
      [
        "limit",
        "mustLast",
        "The API is undocumented and can change or close without notice, and it has to last for months.",
      ],
      ["limit", "runsUnattended", "Nobody watches it run, so a change of an undocumented API is noticed late."],
      [
        "risk",
        "mayUseWholeAccount",
        "Pages that are not published need a session that opens a whole account: whoever gets hold of it can do anything.",
      ],
    ]);
  });

  it.each([
    {
      what: "a documented API that fits",
      needs: { pages: "private" } as const,
      candidates: [official],
      summary: 'Use "official", within its limits. Its API is documented, and it reads what is needed.',
    },
    {
      what: "an undocumented API that alone fits",
      needs: { pages: "public", canInstallConnection: false, mustLast: "one_off" } as const,
      candidates: [official, undocumented],
      summary:
        'Use "undocumented". No documented API does what is needed, and this one is undocumented: a change of it, which comes without notice, can stop the program at any time.',
    },
    {
      what: "no adapter that fits",
      needs: { pages: "private", canInstallConnection: false } as const,
      candidates: [official, undocumented],
      summary:
        'No adapter fits. "official": It needs the token of a connection, and none can be installed. "undocumented": An undocumented API has no token for programs: it would need a session that opens a whole account, and that is not allowed.',
    },
    {
      what: "no candidate",
      needs: { pages: "public" } as const,
      candidates: [],
      summary: "There is no adapter to choose from.",
    },
  ])("sums up $what", ({ needs, candidates, summary }) => {
    expect(recommendAdapter(needs, candidates).summary).toBe(summary);
  });

  it("refuses an adapter that was built for another contract, with both numbers", () => {
    const { ranked } = recommendAdapter({ pages: "private" }, [{ ...folder, contractVersion: 2 }]);
    expect(ranked[0]?.verdict).toBe("does_not_fit");
    expect(ranked[0]?.reasons[0]).toEqual({
      effect: "against",
      need: "contract",
      sentence: "It was built for version 2 of the adapter contract, and version 1 is needed.",
    });
  });

  it("counts what is both required and welcome as required, and what is named twice once", () => {
    const reasons =
      recommendAdapter({ pages: "private", required: ["users", "users"], nice: ["users", "wikis", "wikis"] }, [folder])
        .ranked[0]?.reasons ?? [];
    const named = reasons.flatMap(({ need, capability }) => (need === "pages" ? [] : (capability ?? [])));
    expect(named).toEqual(["users", "wikis"]);
  });

  it("refuses a capability that does not exist", () => {
    const required: ReadingNeeds["required"] = JSON.parse('["telepathy"]');
    expect(() => recommendAdapter({ pages: "private", ...(required && { required }) }, [folder])).toThrow(
      new TypeError('There is no capability "telepathy". See `capabilityDescriptions`.'),
    );
  });
});
