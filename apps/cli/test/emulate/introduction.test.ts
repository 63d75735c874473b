import { createSampleWorkspace, type Workspace } from "@pagebridge/notion-emulator";
import { describe, expect, it } from "vitest";
import { introduceEmulator } from "../../src/emulate/introduction.js";
import { idOf, madePage } from "../support/made-pages.js";

const server = { url: "http://127.0.0.1:4000" };

const workspace: Workspace = {
  id: idOf(900),
  name: "Harbour",
  roots: [madePage(1, "Tides"), madePage(2, "Log")],
  users: [{ type: "person", id: idOf(50), name: "Mara" }],
  customEmojis: [],
  connections: [{ token: "ntn_made", name: "Screen", botId: idOf(60), shared: "all" }],
};

describe("what is said when a workspace is served", () => {
  it("names both APIs, who may read, and how", () => {
    const sessions = [{ token: "v03:made", userId: idOf(50) }];
    expect(introduceEmulator(server, { ...workspace, sessions, published: [idOf(2)] })).toEqual([
      "Serving “Harbour” at http://127.0.0.1:4000",
      "  http://127.0.0.1:4000/v1      the official API",
      "  http://127.0.0.1:4000/api/v3  the internal API",
      "",
      "Tokens for the official API:",
      "  ntn_made  (Screen)",
      "",
      "Sessions for the internal API, each of which opens everything:",
      "  v03:made  (Mara)",
      "",
      "Published with everything below, for callers of the internal API without a session:",
      "  https://app.notion.com/p/00000000000040008000000000000002",
      "",
      "Pages and databases at the top:",
      "  https://app.notion.com/p/00000000000040008000000000000001  (Tides)",
      "  https://app.notion.com/p/00000000000040008000000000000002  (Log)",
      "",
      "Read it with",
      `  NOTION_TOKEN=ntn_made pagebridge export ${idOf(1)} --base-url http://127.0.0.1:4000 --out content`,
      "",
      "Or, without a token, through the internal API (with @pagebridge/internal-adapter installed)",
      `  pagebridge export ${idOf(2)} --base-url http://127.0.0.1:4000 --via internal --out content`,
      "",
      "Press Ctrl-C to stop.",
    ]);
  });

  it.each([
    { published: undefined, says: "Nothing is published, so the internal API takes a session.", reads: undefined },
    {
      published: "all" as const,
      says: "Everything is published, for callers of the internal API without a session.",
      reads: idOf(1),
    },
  ])("says what is published: $published", ({ published, reads, says }) => {
    const lines = introduceEmulator(server, { ...workspace, ...(published && { published }) });
    expect(lines).toContain(says);
    expect(lines.flatMap((line) => /export (\S+) .*--via internal/.exec(line)?.[1] ?? [])).toEqual(
      reads ? [reads] : [],
    );
  });

  it("shows the first few of many", () => {
    const published = Array.from({ length: 7 }, (_, index) => idOf(index + 1));
    expect(introduceEmulator(server, { ...workspace, published })).toContain("  and 2 more");
    const { length } = introduceEmulator(server, createSampleWorkspace());
    expect(length).toBeLessThan(40);
  });
});
